import { outside } from '../../../text/outside.ts';
import type { Span } from '../../../text/span.ts';
import type { Article, DateBound, DayMention } from '../../article.ts';

/** Limits without a year cannot be compared with each other; more than these help nobody. */
const MOST = 5;

/**
 * What the days named in the text say about an undated article: written after those told as past, before those told as
 * to come. Of days with a year only the narrowest; then those without, latest in the text first.
 */
export function findBounds(article: Article, mask: readonly Span[]): DateBound[] {
  const bounds = outside(article.dayMentions, mask).flatMap(toBound);
  const dated = bounds.filter(({ year }) => year !== null).sort((a, b) => order(a) - order(b));
  const after = dated.findLast(({ relation }) => relation === 'after');
  const before = dated.find(({ relation }) => relation === 'before');
  const yearless = bounds.filter(({ year }) => year === null).reverse();
  return [...[after, before].filter((bound) => bound !== undefined), ...distinct(yearless).slice(0, MOST)];
}

function toBound({ start, end, month, day, year, weekday, tense }: DayMention): DateBound[] {
  if (month === null) return [];
  const relation = tense === 'future' ? 'before' : 'after';
  return [{ start, end, relation, month, day, year, ...(weekday !== null && { weekday }) }];
}

function order({ year, month, day }: DateBound): number {
  return (year ?? 0) * 10_000 + month * 100 + (day ?? 0);
}

function distinct(bounds: readonly DateBound[]): DateBound[] {
  const seen = new Set<string>();
  return bounds.filter(({ relation, month, day }) => {
    const key = `${relation} ${month} ${day}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
