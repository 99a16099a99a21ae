import type { Span } from '../../../text/span.ts';
import type { DateBound } from '../../article.ts';
import { monthNamed } from '../months.ts';
import { tenseAt } from '../namedDays/tense.ts';

/** More retell, and a text that lists months is no report. */
const MOST = 4;

/** `in June`, `since mid-June`, `last May`, without a day or year behind; months are words too (`may`, `march`), so with a capital. */
const IN_MONTH =
  /(?:[Ii]n|[Ss]ince|[Ll]ast|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id|[Ii]m|[Ss]eit)[\s-](?:(?:early|late|mid)[\s-])?(\p{Lu}\p{Ll}{2,8})(?![\p{L}\d'’-]|\.?,?\s{1,2}\d)/gu;

/** Looked for behind a match only: before it, it would be tried at every letter of a text. */
const LETTER_BEFORE = /\p{L}$/u;

/** The months that the text names without day and year, outside the mask, as bounds. */
export function monthBounds(text: string, mask: readonly Span[]): DateBound[] {
  const found: DateBound[] = [];
  const seen = new Set<number>();
  let masked = 0;
  IN_MONTH.lastIndex = 0;
  for (let match = IN_MONTH.exec(text); match && found.length < MOST; match = IN_MONTH.exec(text)) {
    if (LETTER_BEFORE.test(text.slice(Math.max(0, match.index - 2), match.index))) {
      // The end of a longer word; a month may still be named inside what matched.
      IN_MONTH.lastIndex = match.index + 1;
      continue;
    }
    const end = match.index + match[0].length;
    const start = end - (match[1]?.length ?? 0);
    const month = monthNamed(match[1] ?? '');
    while (masked < mask.length && mask[masked]!.end <= start) masked++;
    if (month === null || seen.has(month) || (masked < mask.length && mask[masked]!.start < end)) continue;
    seen.add(month);
    const relation = tenseAt(text, { start, end }) === 'future' ? 'before' : 'after';
    found.push({ start, end, relation, month, day: null, year: null });
  }
  return found;
}
