import assert from 'node:assert/strict';
import { entriesOf } from '../../../../../src/vscode/views/annotations/entry.ts';
import { COURIER, link, mark, reply, settling } from './marks.ts';

describe('the marks of an article', () => {
  it('come as they stand in the text, of the whole article first, with what was written under them by time', () => {
    const entries = entriesOf(COURIER, [
      reply('r2', 'b', 'Later', { created: '2023-06-03T08:00:00.000Z' }),
      reply('r1', 'b', 'Sooner', { created: '2023-06-02T08:00:00.000Z' }),
      mark('c', 90, 'third'),
      mark('b', 20, 'second'),
      mark('a', 0, '', { selector: null }),
      link('l1', 'b', { url: 'https://example.org/' }),
    ]);
    assert.deepEqual(
      entries.map((entry) => [entry.mark.id, entry.replies.map(({ text }) => text), entry.links.length]),
      [
        ['a', [], 0],
        ['b', ['Sooner', 'Later'], 1],
        ['c', [], 0],
      ],
    );
  });

  it('are settled as was said last', () => {
    const records = [
      settling('s2', 'a', 'open', '2023-06-03T08:00:00.000Z'),
      settling('s1', 'a', 'resolved', '2023-06-02T08:00:00.000Z'),
      settling('s3', 'b', 'resolved', '2023-06-02T08:00:00.000Z'),
    ];
    const entries = entriesOf(COURIER, [...records, mark('a', 0, 'one'), mark('b', 9, 'two')]);
    assert.deepEqual(
      entries.map(({ resolved }) => resolved),
      [false, true],
    );
  });
});
