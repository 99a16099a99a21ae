import { isWordCode, wordEnd } from './words.ts';

/** So many characters a word, with the blank behind it, are common; the table grows where words are shorter. */
const USUAL_WORD = 5;

/** The words of a text as two columns, for those who each need a few of them: a text is walked once for all. */
export interface WordTable {
  readonly count: number;
  /** Where each word starts and ends; longer than `count`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * The words between two offsets, as `eachWord` finds them, in order. Eight bytes a word. A loop of its own, since a
 * call for each word would cost as much as finding it.
 */
export function wordTable(text: string, from: number, to: number): WordTable {
  const room = Math.ceil((to - from) / USUAL_WORD) + 1;
  // Two views of one piece of memory: asking for memory costs as much as finding a hundred words.
  const memory = new ArrayBuffer(room * 8);
  let starts = new Int32Array(memory, 0, room);
  let ends = new Int32Array(memory, room * 4, room);
  let count = 0;
  for (let at = from; at < to; at++) {
    if (!isWordCode(text.charCodeAt(at))) continue;
    if (count === starts.length) [starts, ends] = [grown(starts), grown(ends)];
    starts[count] = at;
    at = wordEnd(text, at, to);
    ends[count++] = at;
  }
  return { count, starts, ends };
}

function grown(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}
