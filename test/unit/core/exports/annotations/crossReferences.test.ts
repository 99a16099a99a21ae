import assert from 'node:assert/strict';
import { selectorOf } from '../../../../../src/core/annotations/anchors/selectorOf.ts';
import type { Link, Mark } from '../../../../../src/core/annotations/annotation.ts';
import { CrossReferences } from '../../../../../src/core/exports/annotations/crossReferences.ts';
import { type PlacedArticle, placeArticle } from '../../../../../src/core/exports/annotations/placedArticle.ts';

const made = { creator: 'Mira', created: '2023-05-16T08:30:00.000Z' };
const BRIDGE = 'The bridge reopened.\nIt carries 40 trains a day.';
const details = { headline: null, date: null, story: 'bridge.txt', names: [] };

const trains: Mark = { ...made, kind: 'mark', id: 'trains', tags: [], selector: selectorOf(BRIDGE, 24, 41) };
const gone: Mark = { ...trains, id: 'gone', selector: selectorOf('Nobody came to see it.', 0, 21) };
const whole: Mark = { ...made, kind: 'mark', id: 'whole', tags: [], selector: null };

const bridge = placeArticle({
  ...details,
  path: 'bridge.txt',
  outlet: 'Lindholm Courier',
  text: BRIDGE,
  records: [trains, gone, whole],
});
const reprint = placeArticle({ ...details, path: 'reprint.txt', outlet: null, text: 'The bridge.', records: [] });
const references = new CrossReferences([bridge, reprint]);

function told(from: PlacedArticle, to: Link['to']): string {
  return references.link(from, { ...made, kind: 'link', id: 'link', from: 'trains', relation: 'contradicts', to });
}

describe('A link in a report', () => {
  it('quotes the words it leads to, and says where they stand', () => {
    const to = { mark: 'trains', path: 'bridge.txt' };
    assert.equal(told(bridge, to), 'contradicts “…carries 40 trains” (line 2)');
    assert.match(told(reprint, to), /\(bridge\.txt, line 2\)$/u);
  });

  it('says that they are not found any more', () => {
    const to = { mark: 'gone', path: 'bridge.txt' };
    assert.equal(told(reprint, to), 'contradicts “Nobody came to see it” (bridge.txt, not found any more)');
  });

  it('names an article that is meant as a whole', () => {
    const to = { mark: 'whole', path: 'bridge.txt' };
    assert.equal(told(reprint, to), 'contradicts bridge.txt');
    assert.equal(told(bridge, to), 'contradicts this article');
  });

  it('has the address of a page, and the id of a mark that is not in the report', () => {
    assert.equal(told(bridge, { url: 'https://example.org/a' }), 'contradicts https://example.org/a');
    assert.equal(told(bridge, { mark: 'other', path: 'ferry.txt' }), 'contradicts ferry.txt (other)');
  });
});

describe('The story of an article in a report', () => {
  it('is told by its other articles', () => {
    assert.deepEqual(references.story(bridge), ['reprint.txt']);
    assert.deepEqual(references.story(reprint), ['Lindholm Courier (bridge.txt)']);
  });

  it('is told by its first article where no other is in the report', () => {
    const alone = new CrossReferences([reprint]);
    assert.deepEqual(alone.story(reprint), ['bridge.txt']);
    assert.deepEqual(new CrossReferences([bridge]).story(bridge), []);
    assert.deepEqual(alone.story({ ...reprint, story: null }), []);
  });
});
