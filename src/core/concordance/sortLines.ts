import { byCodeUnits } from '../text/byCodeUnits.ts';
import { foldText } from '../text/fold.ts';
import type { ConcordanceLine } from './concordanceLine.ts';

/** What lines are put in order by: the context word by word away from the keyword, the keyword, or the article. */
export const CONCORDANCE_ORDERS = ['date', 'outlet', 'left', 'right', 'word'] as const;

/** One of them; `date` is newest first. */
export type ConcordanceOrder = (typeof CONCORDANCE_ORDERS)[number];

/** So many words away from the keyword are compared; lines that are alike that far stay as articles come. */
const WORDS = 12;
/** Stands between words in a key, before all letters: `the bridge` then comes before `their`. */
const BETWEEN = '\u0001';

/** The lines in order; those that are alike by date, newest first, path and place. Neither case nor diacritics count. */
export function sortLines(lines: readonly ConcordanceLine[], order: ConcordanceOrder): readonly ConcordanceLine[] {
  const keyed = lines.map((line) => ({ line, key: keyOf(line, order) }));
  return keyed.sort((a, b) => byCodeUnits(a.key, b.key) || byArticle(a.line, b.line)).map(({ line }) => line);
}

function keyOf({ left, keyword, right, article }: ConcordanceLine, order: ConcordanceOrder): string {
  switch (order) {
    case 'left':
      return wordsOf(left).reverse().slice(0, WORDS).join(BETWEEN);
    case 'right':
      return wordsOf(right).slice(0, WORDS).join(BETWEEN);
    case 'word':
      return [...wordsOf(keyword), ...wordsOf(right).slice(0, WORDS)].join(BETWEEN);
    case 'outlet':
      // Unknown ones come last.
      return article.outlet === null ? '\uffff' : foldText(article.outlet);
    default:
      return '';
  }
}

function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function byArticle(a: ConcordanceLine, b: ConcordanceLine): number {
  return byNewest(a.article, b.article) || a.startLine - b.startLine || a.startCharacter - b.startCharacter;
}

/** The order in which articles are searched: newest first, undated last, then by path. */
export function byNewest(
  a: Pick<ConcordanceLine['article'], 'date' | 'path'>,
  b: Pick<ConcordanceLine['article'], 'date' | 'path'>,
): number {
  return byCodeUnits(b.date ?? '', a.date ?? '') || byCodeUnits(a.path, b.path);
}
