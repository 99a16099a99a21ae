import assert from 'node:assert/strict';
import {
  asCoder,
  codedArticle,
  codersOf,
  isMarkedByAll,
} from '../../../../../src/core/annotations/agreement/codedArticle.ts';
import { agreementOf } from '../../../../../src/core/annotations/agreement/agreement.ts';
import { selectorOf } from '../../../../../src/core/annotations/anchors/selectorOf.ts';
import type { Annotation, Mark } from '../../../../../src/core/annotations/annotation.ts';

const TEXT = 'SOLVIK, May 16. The bridge reopened.\n\nForty trains crossed it before noon.\n';
const CREATED = '2023-05-16T08:30:00.000Z';

function mark(creator: string, words: string | null, ...tags: string[]): Mark {
  const start = words === null ? 0 : TEXT.indexOf(words);
  const selector = words === null ? null : selectorOf(TEXT, start, start + words.length);
  return { kind: 'mark', id: `${creator} ${words}`, creator, created: CREATED, tags, selector };
}

describe('An article as coders marked it', () => {
  it('has the tags of passages and of the whole, wherever the passages stand now', () => {
    const records: Annotation[] = [
      mark('Mira', 'Forty trains', 'Claim', 'Number'),
      mark('Jon', null, 'Satire'),
      mark('Jon', 'The bridge'),
      { kind: 'reply', id: 'r', creator: 'Ada', created: CREATED, to: 'Jon null', text: 'No.' },
    ];
    const moved = `Updated at noon.\n\n${TEXT}`;
    const { article, lost } = codedArticle({ path: 'bridge.txt', text: moved, records });
    const start = moved.indexOf('Forty trains');
    assert.deepEqual(article.spans, [
      { coder: 'Mira', tag: 'Claim', start, end: start + 12 },
      { coder: 'Mira', tag: 'Number', start, end: start + 12 },
    ]);
    assert.deepEqual(article.whole, [{ coder: 'Jon', tag: 'Satire' }]);
    assert.deepEqual(
      article.units.map((unit) => moved.slice(unit.start, unit.end)),
      ['Updated at noon.', 'SOLVIK, May 16. The bridge reopened.', 'Forty trains crossed it before noon.'],
    );
    assert.equal(lost, 0);
  });

  it('counts the marks whose passage is gone', () => {
    const { article, lost } = codedArticle({
      path: 'bridge.txt',
      text: 'Something else entirely stands here now.',
      records: [mark('Mira', 'Forty trains crossed it before noon', 'Claim')],
    });
    assert.deepEqual([article.spans, lost], [[], 1]);
  });

  it('knows who marked, the busiest first, and where all did', () => {
    const first = [mark('Mira', 'Forty', 'Claim'), mark('Jon', 'noon', 'Claim')];
    const second = [mark('Mira', 'The bridge', 'Claim')];
    assert.deepEqual(codersOf([{ records: first }, { records: second }]), ['Mira', 'Jon']);
    assert.equal(isMarkedByAll(first, ['Mira', 'Jon']), true);
    assert.equal(isMarkedByAll(second, ['Mira', 'Jon']), false);
  });

  it('compares two states of one file', () => {
    const before = asCoder([mark('Mira', 'Forty trains', 'Claim')], 'v1');
    const after = asCoder([mark('Jon', 'Forty trains', 'Claim'), mark('Mira', 'noon', 'Claim')], 'v2');
    const { article } = codedArticle({ path: 'bridge.txt', text: TEXT, records: [...before, ...after] });
    const { disagreements } = agreementOf([article], ['v1', 'v2']);
    assert.deepEqual(
      disagreements.map(({ passage, given }) => [TEXT.slice(passage?.start, passage?.end), given]),
      [['noon', ['v2']]],
    );
  });
});
