import type { Span } from '../text/span.ts';
import type { Attribution } from './attributions.ts';
import type { ParagraphReading } from './paragraphReading.ts';
import type { Subject } from './subject.ts';

/** A quoted part with what gives it to somebody. */
export interface AttributedPart extends Span {
  readonly open: boolean;
  readonly attribution: Attribution | null;
  /** A name with a colon before the words; null where a verb names the speaker, or nothing does. */
  readonly named: Subject | null;
  /** Whether it goes on with the part before it, behind a few words of attribution. */
  readonly goesOn: boolean;
}

/** Between two parts of one quotation stand at most so many characters: `, the minister said on Friday, `. */
const LONGEST_BREAK = 120;
/** Between the words and a name stands a role of at most so many words. */
const LONGEST_ROLE = 7;
/** Words that follow right on are still the speaker's. */
const CLOSE_BY = 60;

/** The quoted parts of a paragraph, but those in `taken`, each with its attribution. */
export function attributedParts(
  reading: ParagraphReading,
  attributions: readonly Attribution[],
  taken: ReadonlySet<number>,
): AttributedPart[] {
  const firsts = firstWords(reading);
  const found: AttributedPart[] = [];
  let next = 0;
  let before = -1;
  for (const [i, part] of reading.parts.entries()) {
    const first = firsts[i];
    if (first === undefined || taken.has(i)) continue;
    while (next < attributions.length && attributions[next]!.from < first) next++;
    const after = attributions[next];
    const behind = after && isRightBehind(reading, part, i, after) ? after : null;
    const ahead = next > 0 ? attributions[next - 1]! : null;
    const own = behind ?? (ahead && isAhead(reading, ahead, first) ? ahead : null);
    const previous = found.at(-1);
    const near = previous && before === i - 1 ? part.start - previous.end : Infinity;
    const goesOn =
      near < LONGEST_BREAK &&
      previous?.attribution != null &&
      (own === previous.attribution || (!own && near < LONGEST_BREAK && isBreak(reading, previous, ahead, first)));
    const inherited = !own && near < CLOSE_BY ? (previous?.attribution ?? null) : null;
    found.push({
      start: part.start,
      end: part.end,
      open: part.open,
      attribution: goesOn ? (previous?.attribution ?? null) : (own ?? inherited),
      named: own || goesOn ? null : nameBefore(reading, first),
      goesOn,
    });
    before = i;
  }
  return found;
}

/** The number of the first word of each part. */
function firstWords({ words, parts }: ParagraphReading): (number | undefined)[] {
  const firsts: (number | undefined)[] = Array.from(parts, () => undefined);
  for (const [at, { part }] of words.entries()) if (part >= 0) firsts[part] ??= at;
  return firsts;
}

/** Whether the attribution follows right on the part: `,” she said`, `,” Mr Brekke said`. */
function isRightBehind({ text, words }: ParagraphReading, part: Span, number: number, after: Attribution): boolean {
  const first = Math.min(after.from, after.subject.from);
  let role = first;
  while (role > 0 && first - role <= LONGEST_ROLE && words[role - 1]!.part !== number) {
    if (role < first && /[,;:.]\s/.test(text.slice(words[role]!.end + 1, words[role + 1]!.start))) return false;
    if (role < first && words[role + 1]!.first) return false;
    role--;
  }
  const word = words[role];
  if (!word || words[role - 1]?.part !== number || word.start - part.end > 12) return false;
  const stops = /[.…]\s*$/.test(text.slice(part.end - 2, part.end)) || /[.…]/.test(text.slice(part.end, word.start));
  // Behind a full stop only words that end with the attribution belong to it.
  return !stops || (words[Math.max(after.to, after.subject.to) + 1]?.first ?? true);
}

/** Whether the attribution stands before the part in its sentence. */
function isAhead({ words }: ParagraphReading, attribution: Attribution, first: number): boolean {
  for (let at = Math.max(attribution.to, attribution.subject.to) + 1; at <= first; at++) {
    if (words[at]!.first) return false;
  }
  return attribution.to < first && attribution.subject.to < first;
}

/** Whether little but the attribution stands between the part and the one before. */
function isBreak(
  { words }: ParagraphReading,
  previous: AttributedPart,
  ahead: Attribution | null,
  first: number,
): boolean {
  if (!ahead || ahead !== previous.attribution) return false;
  const start = Math.min(ahead.from, ahead.subject.from);
  return words[start]!.start >= previous.end && first - Math.max(ahead.to, ahead.subject.to) <= 6;
}

/** A name that a colon parts from the words: `Halvorsen: “…”`. */
function nameBefore({ text, words }: ParagraphReading, first: number): Subject | null {
  const word = words[first - 1];
  if (!word || word.mention < 0 || !/^\s*:/.test(text.slice(word.end, word.end + 3))) return null;
  let from = first - 1;
  while (from > 0 && words[from - 1]!.mention === word.mention) from--;
  return { start: words[from]!.start, end: word.end, from, to: first - 1, mention: word.mention, pronoun: null };
}
