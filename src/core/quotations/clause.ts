import type { Span } from '../text/span.ts';
import type { Attribution } from './attributions.ts';
import { LONGEST_SENTENCE, type ParagraphReading } from './paragraphReading.ts';
import type { SpeechWords } from './speechWords.ts';

/** Words from `from` to `to`, both numbers in the paragraph and counted in. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** What is told again has at least so many words; fewer are `he said so`. */
const LEAST_CLAUSE = 4;
/** `that` comes within so many words behind the verb: `told TASS in an interview on Friday that`. */
const OPENER_REACH = 14;
/** What stands behind an attribution at a sentence's end: `, Halvorsen told reporters in Solvik on Friday.` */
const LONGEST_TAIL = 9;

/** Before a name stands a role of at most so many words: `State Secretary of the Union of Northern Ports Tomas Brekke`. */
const LONGEST_ROLE = 14;

const TIMES =
  /^(?:on|\d{1,4}|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|earlier|later)$/;
const ADDRESSED =
  /^(?:us|him|them|me|her|you|reporters|journalists|lawmakers|parliament|investors|viewers|readers|supporters|police|state|local)$/;
/** Pronouns that begin what is said behind any verb. */
const SUBJECTS = /^(?:he|she|it|they|we|i|there)$/;
/** Begin what is told as a question: `recounted how she had started`. */
const QUESTIONS = /^(?:how|why|what|where)$/;
const PERIODS = /^(?:week|month|year|morning|afternoon|evening)$/;
/** What somebody is, behind their name: `according to Brekke, manager of a hotel,`. */
const ROLES =
  /^(?:who|which|whose|head|chief|manager|director|president|chair\w*|minister|secretary|mayor|governor|leader|founder|co-founder|owner|spokes\w+|professor|lecturer|analyst|economist|lawyer|officer|executive|ceo|editor|author|expert|researcher|scientist|senator|lawmaker|member|coach|partner|doctor|teacher)$/;
/** A role shows itself within so many words: `marketing and communications executive`. */
const ROLE_WITHIN = 5;
/** What does not: time and place, whom it was said to or about, and `so`. */
const ADJUNCTS =
  /^(?:in|at|on|during|to|of|about|by|for|after|before|from|with|as|so|via|over|through|following|under|amid|while|when|how|why|what|whether|and|but|or|only|more|much|no|nothing)$/;

/** Where the words stand that an attribution reports, as one range or, around it, two; empty where it reports none. */
export function reportedClause(reading: ParagraphReading, speech: SpeechWords, attribution: Attribution): WordRange[] {
  const { words } = reading;
  const begin = sentenceBegin(reading, attribution.from);
  const end = sentenceEnd(reading, attribution.to);
  const first = Math.min(attribution.from, attribution.subject.from);
  const last = Math.max(attribution.to, attribution.subject.to);
  const nearest = phraseBegin(reading, first, begin);
  const apart =
    attribution.order === 'before' && nearest === first ? roleBegin(reading, speech, nearest, begin) : nearest;
  const isApart = apart > begin;
  const behind = (): WordRange[] => ranges({ from: last + 1, to: end });
  const ahead = (): WordRange[] => ranges({ from: begin, to: apart - 1 });
  if (attribution.as || (attribution.order === 'source' && first === begin)) {
    if (attribution.as && first - 1 > begin) return [];
    const comma = behindRole(reading, commaBehind(reading, last, end), end);
    if (comma >= 0) return ranges({ from: comma + 1, to: end });
    const isNamed = attribution.order === 'source' && attribution.subject.mention >= 0;
    return isNamed && speech.bare !== 'always' ? behind() : [];
  }
  if (attribution.order === 'source' || attribution.order === 'after') {
    if (!isApart && attribution.order === 'after')
      return speech.bare === 'comma' ? commaClause(reading, speech, last, end) : [];
    const goesOn = /^\s*[,—–]/.test(gapBehind(reading, last)) && end - last >= LEAST_CLAUSE;
    const isWithin = goesOn && attribution.order === 'source' && isApart;
    return isWithin ? around({ from: begin, to: apart - 1 }, { from: last + 1, to: end }) : ahead();
  }
  const bare = bareBehind(reading, speech, attribution, end);
  if (bare >= 0) return ranges({ from: bare, to: end });
  const opened = openerBehind(reading, speech, attribution.to, end);
  if (opened >= 0) return ranges({ from: opened + 1, to: end });
  if (!isApart || hasObject(reading, speech, attribution, end)) return [];
  if (end - last <= LONGEST_TAIL && !/^\s*,/.test(gapBehind(reading, last))) return ahead();
  const goesOn = /^\s*,/.test(gapBehind(reading, attribution.to)) && !words[attribution.to + 1]?.said.endsWith('ing');
  return goesOn ? around({ from: begin, to: apart - 1 }, { from: last + 1, to: end }) : ahead();
}

/** How many words the ranges have, and how many of them stand between quotation marks. */
export function countRanges(
  { words }: ParagraphReading,
  clause: readonly WordRange[],
): { all: number; quoted: number } {
  let all = 0;
  let quoted = 0;
  for (const { from, to } of clause) {
    for (let at = from; at <= to; at++) if (words[at]!.part >= 0) quoted++;
    all += to - from + 1;
  }
  return { all, quoted };
}

/** The span of a range, with a quotation mark that belongs to it. */
export function spanOf({ text, words }: ParagraphReading, { from, to }: WordRange): Span {
  const { start } = words[from]!;
  const { end } = words[to]!;
  const opened = /["“«„]/.test(text.charAt(start - 1)) ? 1 : 0;
  const closed = /^[,.!?…]?["”»“]/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return { start: start - opened, end: end + closed };
}

/** Both sides of an attribution within what is said: `The bridge, she said, is open`. */
function around(ahead: WordRange, behind: WordRange): WordRange[] {
  return [ahead, behind].filter(({ from, to }) => from <= to);
}

function ranges(range: WordRange): WordRange[] {
  return range.to - range.from + 1 >= LEAST_CLAUSE ? [range] : [];
}

function sentenceBegin({ words }: ParagraphReading, at: number): number {
  let begin = at;
  while (begin > 0 && at - begin < LONGEST_SENTENCE && !words[begin]!.first) begin--;
  return begin;
}

function sentenceEnd({ words }: ParagraphReading, at: number): number {
  let end = at;
  while (end + 1 < words.length && end - at < LONGEST_SENTENCE && !words[end + 1]!.first) end++;
  return end;
}

/** Whether the verb has an object of its own, `underlined the importance of …`, and so what stands before it was not said. */
function hasObject(
  { words, ...reading }: ParagraphReading,
  speech: SpeechWords,
  { to: verb }: Attribution,
  end: number,
): boolean {
  let at = verb + 1;
  while (at <= end && TIMES.test(words[at]!.said)) at++;
  const next = words[at];
  if (speech.bare === 'never' || !next || at > end || speech.tells.has(words[verb]!.said)) return false;
  if (/^\s*[,;—–]/.test(gapBehind({ words, ...reading }, verb))) return false;
  if (next.said === 'to') return !speech.plain.has(words[verb]!.said);
  return !ADJUNCTS.test(next.said);
}

/** Where a role begins that a comma parts from the name behind it: `, the head of the port, Halvorsen said`; else where the name does. */
function roleBegin(reading: ParagraphReading, speech: SpeechWords, apart: number, begin: number): number {
  const { words } = reading;
  for (let at = apart - 1; at > begin && apart - at <= LONGEST_ROLE; at--) {
    if (words[at]!.part >= 0 || !/,\s*$/.test(gapBefore(reading, at))) continue;
    const isRole =
      speech.determiners.has(words[at]!.said) && words.slice(at, apart).some(({ said }) => ROLES.test(said));
    return isRole ? at : apart;
  }
  return apart;
}

/** Where the words begin that name the speaker with their role, behind a comma or dash; -1 where none stands before them. */
function phraseBegin(reading: ParagraphReading, first: number, begin: number): number {
  for (let at = first; at > begin && first - at <= LONGEST_ROLE; at--) {
    // A comma within a number parts nothing.
    if (/(?:,["”»“]?\s+|[—–-]\s*)$/.test(gapBefore(reading, at))) return at;
  }
  return -1;
}

/** The opener of what is said, `that`; -1 for none. A colon or semicolon ends the search. */
function openerBehind(
  reading: ParagraphReading,
  { openers, determiners, tells, bare }: SpeechWords,
  verb: number,
  end: number,
): number {
  const { words } = reading;
  const first = words[verb + 1]?.said ?? '';
  const isObject =
    bare === 'always' && determiners.has(first) && !tells.has(words[verb]!.said) && !isPeriod(reading, verb + 1);
  for (let at = verb + 1; at <= Math.min(end, verb + OPENER_REACH); at++) {
    if (words[at]!.part >= 0 || /[:;“"«]/.test(gapBefore(reading, at))) return -1;
    const { said } = words[at]!;
    // `she said, wiping a table that` tells of something else.
    if (said.endsWith('ing') && gapBefore(reading, at).includes(',')) return -1;
    if (at === verb + 1 && QUESTIONS.test(said)) return at - 1;
    // `announced a list of ships that` tells of the ships.
    if (at === verb + 1 && isObject) return -1;
    if (openers.has(said)) return at;
    if (openers.has("qu'") && /^qu['’]/.test(said)) return at - 1;
  }
  return -1;
}

/** Where what is said begins without an opener; -1 where it does not. */
function bareBehind(reading: ParagraphReading, speech: SpeechWords, { to: verb }: Attribution, end: number): number {
  const { words } = reading;
  if (speech.bare === 'comma') {
    const comma = commaBehind(reading, verb, Math.min(end, verb + LONGEST_TAIL));
    if (comma < 0) return -1;
    return speech.openers.has(words[comma + 1]!.said) ? comma + 2 : comma + 1;
  }
  if (speech.bare === 'never') return -1;
  const { said } = words[verb]!;
  const tells = speech.tells.has(said);
  let at = tells ? behindAddressee(reading, verb + 1, end) : verb + 1;
  while (at <= end && at - verb < LONGEST_TAIL && words[at]!.mention < 0) {
    if (isPeriod(reading, at)) at += 2;
    else if (TIMES.test(words[at]!.said)) at++;
    else break;
  }
  const word = words[at];
  if (!word || at > end) return -1;
  for (let k = verb + 1; k <= at; k++) if (/[,:;“"«]/.test(gapBefore(reading, k))) return -1;
  if (speech.openers.has(word.said)) return at + 1;
  if (SUBJECTS.test(word.said)) return at;
  const begins = !ADJUNCTS.test(word.said) && !/(?:ing|ly)$/.test(word.said);
  return begins && (tells || speech.plain.has(said)) ? at : -1;
}

/** `this week`, `last month`. */
function isPeriod({ words }: ParagraphReading, at: number): boolean {
  return /^(?:this|last|next)$/.test(words[at]!.said) && PERIODS.test(words[at + 1]?.said ?? '');
}

/** The word behind who was told; beyond the end where nobody was. */
function behindAddressee({ words }: ParagraphReading, from: number, end: number): number {
  const word = words[from];
  if (!word || from > end) return end + 1;
  if (word.mention >= 0) {
    let at = from;
    while (words[at]?.mention === word.mention) at++;
    return at;
  }
  return ADDRESSED.test(word.said) ? from + 1 : end + 1;
}

/** German reports behind a comma: `Am Montag sagte Halvorsen, die Brücke sei offen`. */
function commaClause(reading: ParagraphReading, { openers }: SpeechWords, last: number, end: number): WordRange[] {
  const comma = commaBehind(reading, last, Math.min(end, last + LONGEST_TAIL));
  if (comma < 0) return [];
  return ranges({ from: openers.has(reading.words[comma + 1]!.said) ? comma + 2 : comma + 1, to: end });
}

/** The comma behind the role that a first comma opens: `according to Brekke, manager of a hotel, the rooms …`. */
function behindRole(reading: ParagraphReading, comma: number, end: number): number {
  if (comma < 0) return comma;
  const { words } = reading;
  for (let at = comma + 1; at <= Math.min(end, comma + ROLE_WITHIN); at++) {
    if (words[at]!.mention >= 0 || /,/.test(gapBefore(reading, at).slice(0, at === comma + 1 ? 0 : 3))) break;
    if (!ROLES.test(words[at]!.said)) continue;
    const next = commaBehind(reading, at, end);
    return next > 0 ? next : comma;
  }
  return comma;
}

/** The last word before the first comma behind a word; -1 for none. */
function commaBehind(reading: ParagraphReading, from: number, end: number): number {
  for (let at = Math.max(0, from); at < end; at++) {
    // `May 5, 2023, the port` has its comma behind the year.
    if (/^["”»]?\s*,/.test(gapBehind(reading, at)) && !/^\d/.test(reading.words[at + 1]!.said)) return at;
  }
  return -1;
}

function gapBefore(reading: ParagraphReading, at: number): string {
  return at === 0 ? '' : gapBehind(reading, at - 1);
}

function gapBehind({ text, words }: ParagraphReading, at: number): string {
  const { end } = words[at]!;
  return text.slice(end, Math.min(words[at + 1]?.start ?? end + 8, end + 40));
}
