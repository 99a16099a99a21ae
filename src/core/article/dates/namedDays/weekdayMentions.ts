import { type Span, textOf } from '../../../text/span.ts';
import type { DayMention } from '../../article.ts';
import { wordBefore } from './beside.ts';
import { mentionAt } from './mentionAt.ts';
import { nearnessOf } from './nearness.ts';
import { weekBehind } from './periods.ts';
import { tenseAt } from './tense.ts';
import { isNoDay } from './weekdayNames.ts';
import { isPrintedWeekday, weekdayNamed } from '../weekdays.ts';

/** Counted from a weekday that the text names before. */
const FROM_NAMED = /^(?:(?<previous>previous|preceding|предыдущ\p{L}{2,3})|(?<following>following))$/iu;

/** `the last Friday of May`, `the next Friday`: counted from something else. */
const OF_ANOTHER = /\bthe (?:last|next) {1,2}$/i;

/** `Monday through Wednesday`. */
const ROW = /^(?:\s(?:through|thru|to|until|till|по|до|bis|al)\s|\s?[–—]\s?)(?<last>\p{L}{4,12})(?![\p{L}’'-])/u;
const ROW_BEFORE = /(?<first>\p{L}{4,12})(?:\s(?:through|thru|to|until|till|по|до|bis|al)\s|\s?[–—]\s?)$/u;
/** What tells that the pattern before is worth trying. */
const JOINED = /(?:h|o|l|u|о|s)\s$|[–—]\s?$/;
/** `moved from Monday to Wednesday`: two days, no row. */
const MOVED = /\b(?:moved|postponed|delayed|brought|switched|rescheduled)\b|перен[её]с/iu;
const MONDAY = 1;
const SATURDAY = 6;

/** A time of day behind a weekday is part of the expression. */
const HOURS_BEHIND =
  /^\s(?:morning|afternoon|evening|night|утром|днем|днём|вечером|ночью|вранці|ввечері|раніцай|увечары)(?!\p{L})/u;
/** An hour before it too: `10 a.m. Friday`, `10:35 a.m. (0735 GMT) Friday`. */
const HOURS_BEFORE =
  /(?<![\d.:])(?:\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?|noon|midnight|midday)(?:\s[A-Z]{2,4})?(?:\s\(\d{4}\s[A-Z]{3}\))?,?\s$/;
/** What these end with. */
const HOURS_END = /[m.)ntTD,]/;

/** The longest of these with their blanks. */
const REACH = 36;

/** The weekday at the span with what is said beside it; null where it is no day. */
export function weekdayMention(text: string, at: Span, possessive: boolean, language: string): DayMention | null {
  const printed = text.slice(at.start, at.end);
  const weekday = weekdayNamed(printed);
  if (weekday === null || !isPrintedWeekday(printed, language)) return null;
  const before = textOf(text, wordBefore(text, at.start));
  if (isNoDay(text, at) || OF_ANOTHER.test(text.slice(Math.max(0, at.start - 11), at.start))) return null;
  const row = rowOf(text, at, weekday);
  if (row === 'working week') return null;
  const end = row?.end ?? at.end;
  const week = weekBehind(text, end, language);
  const near = week ? null : nearnessOf(text, at, language)?.nearness;
  const named = FROM_NAMED.exec(before)?.groups;
  const modifier = named ? (named['previous'] ? 'previous' : 'following') : near === 'this' ? null : near;
  return {
    ...mentionAt(
      { start: at.start, end: week?.end ?? end },
      tenseOf(text, { start: at.start, end }, possessive, near === 'this'),
    ),
    weekday,
    ...(row && { lastWeekday: row.weekday }),
    ...(modifier && { modifier }),
    ...(week && { away: week.away }),
  };
}

/** The mention with the time of day that is said with it. */
export function withHours(text: string, mention: DayMention): DayMention {
  const { start, end } = mention;
  const before = HOURS_END.test(text.charAt(start - 2))
    ? HOURS_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))
    : null;
  const behind = HOURS_BEHIND.exec(text.slice(end, end + REACH));
  if (!before && !behind) return mention;
  return { ...mention, start: start - (before?.[0].length ?? 0), end: end + (behind?.[0].length ?? 0) };
}

/** `Friday's meeting` is most often one that was; `this Friday` is to come unless the verb says otherwise. */
function tenseOf(text: string, at: Span, possessive: boolean, coming: boolean): DayMention['tense'] {
  if (possessive) return 'past';
  const tense = tenseAt(text, at);
  return coming && tense === 'open' ? 'future' : tense;
}

function rowOf(
  text: string,
  { start, end }: Span,
  weekday: number,
): { readonly weekday: number; readonly end: number } | 'working week' | null {
  const behind = ROW.exec(text.slice(end, end + REACH));
  const last = weekdayNamed(behind?.groups?.['last'] ?? '');
  if (last !== null && !MOVED.test(text.slice(Math.max(0, start - REACH), start))) {
    return isWorkingWeek(weekday, last) ? 'working week' : { weekday: last, end: end + behind![0].length };
  }
  if (!isWorkingWeek(MONDAY, weekday) || !JOINED.test(text.slice(Math.max(0, start - 2), start))) return null;
  const first = weekdayNamed(ROW_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.groups?.['first'] ?? '');
  return first !== null && isWorkingWeek(first, weekday) ? 'working week' : null;
}

/** `Monday to Friday` is when shops are open. */
function isWorkingWeek(first: number, last: number): boolean {
  return first === MONDAY && (last === 0 || last >= SATURDAY - 1);
}
