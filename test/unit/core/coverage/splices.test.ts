import assert from 'node:assert/strict';
import { findPassages } from '../../../../src/core/coverage/passages.ts';
import type { Span } from '../../../../src/core/text/span.ts';
import { STORIES } from '../../corpus-truth.ts';
import { sampleIndex, sampleSources } from '../../sampleCorpus.ts';
import { CHANGES, type Splice, splice } from './splices.ts';

/** Shorter articles have no room for several stretches. */
const LONG_ENOUGH = 1200;

/** Characters that are not blank, each counted once. */
interface Tally {
  shared: number;
  found: number;
  others: number;
  wrong: number;
}

function count(tally: Tally, text: string, truth: readonly Span[], found: readonly Span[]): void {
  const marks = new Uint8Array(text.length);
  for (const { start, end } of truth) marks.fill(1, start, end);
  for (const { start, end } of found) for (let i = start; i < end; i++) marks[i]! |= 2;
  for (let i = 0; i < text.length; i++) {
    if (/\s/.test(text.charAt(i))) continue;
    if (marks[i]! & 1) {
      tally.shared++;
      if (marks[i]! & 2) tally.found++;
    } else {
      tally.others++;
      if (marks[i]! & 2) tally.wrong++;
    }
  }
}

/** Whether an offset stands between a word and what is none. */
function isWordBorder(text: string, at: number): boolean {
  const inWord = (i: number) => /[\p{L}\p{N}]/u.test(text.charAt(i));
  return !(inWord(at - 1) && inWord(at));
}

function outletFolder(path: string): string {
  return path.split('/')[0] ?? '';
}

/** The number of an article's story; -1 when it is in none. */
function storyOf(path: string): number {
  return STORIES.findIndex(({ members, followUp }) => [...members, followUp].includes(path));
}

describe('passages that were spliced into another article', () => {
  const weights = (() => {
    const corpus = sampleIndex();
    corpus.setAll(sampleSources());
    return corpus.termWeights;
  })();
  // What two articles share before one is put into the other is no mistake: other outlets, other stories.
  const articles = sampleSources().filter(({ text }) => text.length > LONG_ENOUGH);
  const pairs = articles.flatMap((one) =>
    articles.flatMap((other) => {
      const apart = storyOf(one.path) < 0 || storyOf(one.path) !== storyOf(other.path);
      return apart && outletFolder(one.path) !== outletFolder(other.path) ? [[one.text, other.text] as const] : [];
    }),
  );

  for (const [name, change] of Object.entries(CHANGES)) {
    it(`${name}: nearly all of them and hardly anything else, from word to word`, () => {
      const tally: Tally = { shared: 0, found: 0, others: 0, wrong: 0 };
      for (const [k, [one, other]] of pairs.entries()) {
        const { source, host, inSource, inHost }: Splice = splice(one, other, change, k);
        const before = findPassages({ text: source, mask: [] }, { text: host, mask: [] }, weights);
        const a = before.passages.map(({ aStart, aEnd }) => ({ start: aStart, end: aEnd }));
        const b = before.passages.map(({ bStart, bEnd }) => ({ start: bStart, end: bEnd }));
        count(tally, source, inSource, a);
        count(tally, host, inHost, b);
        for (const { start, end } of a) assert.ok(isWordBorder(source, start) && isWordBorder(source, end));
        for (const { start, end } of b) assert.ok(isWordBorder(host, start) && isWordBorder(host, end));
      }
      const found = tally.found / tally.shared;
      const wrong = tally.wrong / tally.others;
      assert.ok(found >= 0.97, `${(100 * found).toFixed(2)} % found`);
      assert.ok(wrong <= 0.01, `${(100 * wrong).toFixed(2)} % of others marked`);
    });
  }
});
