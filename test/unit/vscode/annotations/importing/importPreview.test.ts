import assert from 'node:assert/strict';
import { importPreview } from '../../../../../src/vscode/annotations/importing/importPreview.ts';
import { COURIER, GAZETTE, mark, reply } from '../../views/annotations/marks.ts';
import { locale } from '../../views/samples.ts';

const SCHEME = { tags: [] };
const ONE = mark('m1', 0, 'Forty trains');
const OTHER = mark('m2', 40, 'no train', { creator: 'Jon' });

function imported(problems: readonly { readonly where: string; readonly reason: string }[] = []) {
  const articles = [
    { id: COURIER, path: 'courier/bridge.txt', records: [ONE, reply('r1', 'm1', 'Asked.')] },
    { id: GAZETTE, path: 'gazette/pier.txt', records: [OTHER] },
  ];
  return { articles, scheme: SCHEME, problems };
}

describe('the preview of an import', () => {
  it('tells how much of it is new, and whose it is', () => {
    const { question, detail, isEmpty } = importPreview(imported(), (id) => (id === COURIER ? [ONE] : []), locale);
    assert.equal(question, 'Import 2 annotations about 2 articles?');
    assert.deepEqual(detail.split('\n'), ['New records: 2, changed: 0.', 'By Mira, Jon. They stay theirs.']);
    assert.ok(!isEmpty);
  });

  it('lists what could not be taken, not without end', () => {
    const problems = Array.from({ length: 20 }, (_, i) => ({ where: `pier-${i}.txt`, reason: 'no such article' }));
    const lines = importPreview(imported(problems), () => [], locale).detail.split('\n');
    assert.ok(lines.includes('• pier-0.txt: no such article'));
    assert.equal(lines.at(-1), '… and 8 more');
  });

  it('names some makers of many', () => {
    const records = Array.from({ length: 9 }, (_, i) => mark(`m${i}`, i, 'x', { creator: `Coder ${i}` }));
    const articles = [{ id: COURIER, path: 'courier/bridge.txt', records }];
    const { detail } = importPreview({ articles, scheme: SCHEME, problems: [] }, () => [], locale);
    assert.match(detail, /By Coder 0, .*, Coder 5 and 3 more\. They stay theirs\./u);
  });

  it('tells that somebody else’s records are not taken, and that nothing is new', () => {
    const mine = [mark('m1', 0, 'Mine', { creator: 'Ada' }), reply('r1', 'm1', 'Asked.'), OTHER];
    const { question, detail, isEmpty } = importPreview(imported(), () => mine, locale);
    assert.equal(question, 'There is nothing new in this file.');
    assert.match(detail, /somebody else’s have their ids: 1\./u);
    assert.ok(isEmpty);
  });
});
