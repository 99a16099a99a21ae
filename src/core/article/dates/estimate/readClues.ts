import { outside } from '../../../text/outside.ts';
import { type Span, textOf } from '../../../text/span.ts';
import type { Article, DateClues, WeekdayClue } from '../../article.ts';
import { findBounds } from '../dateBounds.ts';
import { tenseAt } from '../tense.ts';

/** The first weekdays named tell most; what follows them retells. */
const MOST_WEEKDAYS = 4;

/** What puts an event into a year (`in 2021`, `since 2021`), not a year before a noun (`the 2021 election`). */
const IN_YEAR =
  /(?<!\p{L})(?:in|since|during|from|of|last|late|early|mid|в|с|за|у|з|im|seit|en|depuis|desde|w|od)[\s-]$/iu;

/** `March 2021`, `March 3, 2021`. */
const IN_MONTH = /\p{Lu}\p{Ll}{2,8}\.?,? (?:\d{1,2}, )?$/u;

/** What the article's words tell of a date that they do not print whole. `today` is ISO: later years are plans. */
export function readClues(text: string, article: Article, mask: readonly Span[], today: string): DateClues {
  const { dateline } = article;
  const partial = dateline && dateline.month !== null && dateline.day !== null && dateline.year === null;
  return {
    monthDay: partial ? { start: dateline.start, end: dateline.end, month: dateline.month, day: dateline.day } : null,
    weekdays: weekdaysNamed(text, article, mask),
    latestYear: latestPastYear(text, article, mask, Number(today.slice(0, 4))),
    bounds: findBounds(article, mask),
  };
}

function weekdaysNamed(text: string, article: Article, mask: readonly Span[]): WeekdayClue[] {
  return outside(article.dayMentions, mask)
    .flatMap(({ start, end, weekday, modifier, month, tense }) =>
      weekday === null || modifier !== undefined || month !== null
        ? []
        : [{ start, end, weekday, tense, said: textOf(text, { start, end }) }],
    )
    .slice(0, MOST_WEEKDAYS);
}

function latestPastYear(
  text: string,
  article: Article,
  mask: readonly Span[],
  thisYear: number,
): DateClues['latestYear'] {
  let latest: DateClues['latestYear'] = null;
  for (const named of outside(article.years, mask)) {
    if (named.year > thisYear || named.year <= (latest?.year ?? 0)) continue;
    const before = text.slice(Math.max(0, named.start - 16), named.start);
    if (!(IN_YEAR.test(before) || IN_MONTH.test(before)) || tenseAt(text, named) === 'future') continue;
    latest = named;
  }
  return latest;
}
