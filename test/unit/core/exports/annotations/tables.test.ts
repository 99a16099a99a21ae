import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { withLineFeeds } from '../../../../../src/core/exports/annotations/annotatedArticle.ts';
import type { AnnotationFormatName } from '../../../../../src/core/exports/annotations/annotationFormats.ts';
import { writeAnnotations } from '../../../../../src/core/exports/annotations/writeAnnotations.ts';
import { type Sample, codePoints, exportOf, samples } from './annotated.ts';

/** Rows of CSV as RFC 4180 says, by the names of their columns. */
function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  for (const [, quoted = '', end] of csv.matchAll(cell)) {
    const isQuoted = quoted.startsWith('"');
    rows.at(-1)?.push(isQuoted ? quoted.slice(1, -1).replaceAll('""', '"') : quoted);
    if (end === '\r\n') rows.push([]);
  }
  assert.deepEqual(rows.pop(), [], 'it ends with a line end');
  const [heading = [], ...others] = rows;
  return others.map((row) => {
    assert.equal(row.length, heading.length);
    return Object.fromEntries(heading.map((column, i) => [column, row[i] ?? '']));
  });
}

function written(format: AnnotationFormatName, all: readonly Sample[], more = {}): string {
  return new TextDecoder().decode(writeAnnotations(format, exportOf(all, more)).bytes);
}

/** A cell as it was before it was kept from being a formula. */
const plain = (cell = '') => cell.replace(/^'(?=[=+\-@\t])/, '');

describe('Annotations as CSV', () => {
  it('have a row for each mark, with offsets that reproduce the quotation', () => {
    fc.assert(
      fc.property(samples, (all) => {
        const rows = new Map(rowsOf(written('csv', all)).map((row) => [row['id'], row]));
        const marks = all.flatMap(({ records }) => records.filter((record) => record.kind === 'mark'));
        assert.equal(rows.size, marks.length);
        for (const { path, text, records } of all) {
          for (const record of records) {
            if (record.kind !== 'mark') continue;
            const row = rows.get(record.id);
            assert.equal(row?.['path'], path);
            assert.equal(row?.['about'], record.selector ? 'passage' : 'article');
            assert.equal(plain(row?.['note']), record.note ?? '');
            assert.equal(plain(row?.['tags']), record.tags.join('\n'));
            assert.equal(plain(row?.['quote']), record.selector?.exact ?? '');
            if (!record.selector) continue;
            assert.equal(
              codePoints(withLineFeeds(text), Number(row?.['start']), Number(row?.['end'])),
              record.selector.exact,
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are taken for no formula', () => {
    const made = {
      kind: 'mark',
      id: '0b9c1d2e-0000-4000-8000-000000000001',
      created: '2023-05-16T08:30:00.000Z',
    } as const;
    const mark = { ...made, creator: '@SUM(1)', tags: ['=1+1'], note: '-2+3', selector: null };
    const [row] = rowsOf(written('csv', [{ path: 'quay.txt', text: 'The quay.', records: [mark] }]));
    assert.deepEqual([row?.['author'], row?.['tags'], row?.['note']], ["'@SUM(1)", "'=1+1", "'-2+3"]);
  });

  it('say that a passage was not found any more', () => {
    const made = {
      kind: 'mark',
      id: '0b9c1d2e-0000-4000-8000-000000000001',
      created: '2023-05-16T08:30:00.000Z',
    } as const;
    const selector = { exact: 'A lighthouse keeper', prefix: '', suffix: '', start: 0, end: 19 };
    const mark = { ...made, creator: 'me', tags: [], selector };
    const [row] = rowsOf(written('csv', [{ path: 'quay.txt', text: 'The quay was empty.', records: [mark] }]));
    assert.deepEqual([row?.['about'], row?.['quote'], row?.['start']], ['lost', 'A lighthouse keeper', '']);
  });
});

describe('Names and articles as CSV', () => {
  const name = { start: 12, end: 18, type: 'place', id: 'place:solvik', name: 'Solvik', wikidata: 'Q42' } as const;
  const sample = { path: 'quay.txt', text: 'The quay at Solvik.', records: [] };

  it('have a row for each place where somebody or something is named', () => {
    assert.deepEqual(rowsOf(written('names-csv', [sample], { names: [name] })), [
      {
        path: 'quay.txt',
        type: 'place',
        name: 'Solvik',
        words: 'Solvik',
        line: '1',
        start: '12',
        end: '18',
        wikidata: 'Q42',
        id: 'place:solvik',
      },
    ]);
  });

  it('have a row for each article', () => {
    const [row] = rowsOf(written('articles-csv', [sample], { story: 'bridge.txt', headline: null }));
    assert.deepEqual(row, {
      path: 'quay.txt',
      outlet: 'Lindholm Courier',
      date: '2023-05-16',
      headline: '',
      story: 'bridge.txt',
      marks: '0',
    });
  });
});

describe('Everything as JSON lines', () => {
  interface Line {
    readonly version?: number;
    readonly marks?: readonly {
      readonly id: string;
      readonly replies: readonly Record[];
      readonly links: readonly Record[];
    }[];
  }
  interface Record {
    readonly id: string;
  }

  it('has every record, once', () => {
    fc.assert(
      fc.property(samples, (all) => {
        const [first, ...articles] = written('jsonl', all)
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as Line);
        assert.equal(first?.version, 1);
        const ids = articles.flatMap(({ marks = [] }) =>
          marks.flatMap(({ id, replies, links }) => [id, ...[...replies, ...links].map((one) => one.id)]),
        );
        const records = all.flatMap((sample) => sample.records).filter(({ kind }) => kind !== 'settling');
        assert.deepEqual(ids.toSorted(), records.map(({ id }) => id).toSorted());
      }),
      { numRuns: 30 },
    );
  });
});
