import type { Reason } from '../../../fact.ts';
import type { Article, OutletEvidence, PageDate } from '../../article.ts';
import { type DateContext, liesAhead } from '../dateCandidate.ts';
import { agreesWithDateline } from '../dateline/datelineLag.ts';

/** How a numeric date is read, and what settled it. */
export interface Reading {
  readonly value: string;
  /** The reading not taken; absent where there is one way. */
  readonly otherReading?: string;
  /** Absent where nothing settles it, and the numbers stand in the order most common with their separator. */
  readonly settledBy?: Reason;
}

type Order = NonNullable<PageDate['order']>;

/** Where papers put the month first: the United States and what it administers, and the Philippines. */
const MONTH_FIRST_COUNTRIES = new Set(['US', 'PR', 'GU', 'AS', 'MP', 'VI', 'PH', 'FM', 'MH', 'PW']);

/** Of Canada's papers some do, some do not. */
const EITHER_ORDER = new Set(['CA']);

/** These name the page's own outlet; agencies and others stand in any. */
const OWN_EVIDENCE: ReadonlySet<OutletEvidence['kind']> = new Set([
  'own-message',
  'copyright',
  'masthead',
  'promotion',
  'desk',
  'source-line',
  'byline',
  'domain',
]);

/**
 * Reads a date whose numbers can be exchanged. In this order it is settled by: the reading that is not in the future; the
 * dateline; the other numeric dates of the page, where these have one order; the language, as only English has both; the
 * country of the outlet, for slashes.
 */
export function readNumericDate(
  { date, otherReading, order, start, end }: PageDate,
  dates: readonly PageDate[],
  article: Article,
  context: DateContext,
): Reading {
  const { value } = date;
  if (otherReading === undefined) return { value };
  const exchanged = (settledBy: Reason): Reading => ({ value: otherReading, otherReading: value, settledBy });
  const kept = (settledBy: Reason): Reading => ({ value, otherReading, settledBy });
  if (liesAhead(value, context.today)) return exchanged({ text: 'Read the other way it would lie in the future.' });
  const agreed = [value, otherReading].filter((reading) => agreesWithDateline(article.dateline, reading));
  if (agreed.length === 1) {
    const reason = {
      text: 'The dateline settles which number is the month.',
      span: article.dateline ?? { start, end },
    };
    return agreed[0] === value ? kept(reason) : exchanged(reason);
  }
  const settled = orderOfPage(dates) ?? orderOfLanguage(article) ?? orderOfCountry(article, order, context);
  if (!settled) return { value, otherReading };
  return settled.order === order ? kept(settled.reason) : exchanged(settled.reason);
}

interface Settled {
  readonly order: Order;
  readonly reason: Reason;
}

/** By the dates of the page that read one way only. */
function orderOfPage(dates: readonly PageDate[]): Settled | null {
  const certain = dates.filter(({ order, otherReading }) => order !== undefined && otherReading === undefined);
  const [first] = certain;
  if (!first?.order || certain.some(({ order }) => order !== first.order)) return null;
  const { start, end } = first;
  const reason = { text: `Another date of the page puts the ${numberOf(first.order)} first.`, span: { start, end } };
  return { order: first.order, reason };
}

function orderOfLanguage({ language }: Article): Settled | null {
  if (language === 'en' || language === 'und') return null;
  return { order: 'day-first', reason: { text: 'The language puts the day first.' } };
}

/** Dots and dashes put the day first in most of the world, and in America as often as not: no country settles those. */
function orderOfCountry(
  { outletEvidence }: Article,
  read: PageDate['order'],
  { outlets }: DateContext,
): Settled | null {
  for (const { kind, outlet } of outletEvidence) {
    if (outlet === null || !OWN_EVIDENCE.has(kind)) continue;
    const known = outlets?.byId(outlet);
    if (!known?.country || EITHER_ORDER.has(known.country)) continue;
    const order = MONTH_FIRST_COUNTRIES.has(known.country) ? 'month-first' : 'day-first';
    if (order === 'month-first' && read === 'day-first') return null;
    return { order, reason: { text: `${known.name} is of a country that puts the ${numberOf(order)} first.` } };
  }
  return null;
}

function numberOf(order: Order): string {
  return order === 'day-first' ? 'day' : 'month';
}
