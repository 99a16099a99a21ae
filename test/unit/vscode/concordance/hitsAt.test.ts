import assert from 'node:assert/strict';
import type { ConcordanceDocuments } from '../../../../src/vscode/concordance/concordanceDocuments.ts';
import { hitsAt } from '../../../../src/vscode/concordance/hitsAt.ts';
import { line } from '../../core/concordance/lines.ts';

const LINES = ['a', 'b', 'c'].map((left) => line(left, 'bridge', ''));
/** Two lines of heading, then the hits. */
const SESSION = { hitOn: (_: unknown, at: number) => LINES[at - 2] };
const DOCUMENTS = { of: () => SESSION } as unknown as Pick<ConcordanceDocuments, 'of'>;
const DOCUMENT = {} as Parameters<typeof hitsAt>[1];

function lefts(...selections: (readonly [line: number, character: number, line: number, character: number])[]): string {
  const spans = selections.map(([startLine, start, endLine, end]) => ({
    start: { line: startLine, character: start },
    end: { line: endLine, character: end },
  }));
  return hitsAt(DOCUMENTS, DOCUMENT, spans as unknown as Parameters<typeof hitsAt>[2])
    .map(({ left }) => left)
    .join('');
}

describe('the hits of a selection', () => {
  it('is that of the line the cursor is on', () => assert.equal(lefts([3, 7, 3, 7]), 'b'));
  it('are those of all lines it touches', () => assert.equal(lefts([2, 5, 4, 1]), 'abc'));
  it('are none of a line it only reaches', () => assert.equal(lefts([2, 0, 4, 0]), 'ab'));
  it('are none of the heading', () => assert.equal(lefts([0, 0, 1, 9]), ''));
  it('are each there once, in the order they are shown', () =>
    assert.equal(lefts([4, 0, 4, 1], [2, 0, 3, 1], [3, 2, 3, 3]), 'abc'));
  it('are none in other documents', () => assert.deepEqual(hitsAt({ of: () => undefined }, DOCUMENT, []), []));
});
