import type { Span } from '../../../text/span.ts';
import { WordList } from '../../../text/wordList.ts';
import { isWordCode, wordEnd } from '../../../text/words.ts';

/** Whether something is told as over, as still to come, or neither can be said. */
export type Tense = 'past' | 'future' | 'open';

/** How far a verb that governs a day stands from it, in characters. */
const REACH = 90;

/** What a word tells of the tense; a number is how near before a day a limit to come stands. */
type Kind = 'future' | 'planned' | 'past' | 'soon' | 'set' | 'clause' | 'no past' | number;

/** A verb of the next clause counts as so much farther off. */
const NEXT_CLAUSE = 15;

/** An hour may stand between a limit and its day. */
const WITH_HOUR = 12;
const WITH_HOUR_AND_ZONE = 20;

const KINDS: ReadonlyMap<Kind, string> = new Map<Kind, string>([
  // Words that tell of what is to come; English, Russian, Ukrainian, Belarusian, German, French, Spanish, Polish.
  [
    'future',
    "will shall won’t won't would might due scheduled plans plan planned planning expects expect expected upcoming effective later deadline " +
      'likely будет будут состоится состоятся пройдет пройдёт пройдут начнется начнётся откроется планирует планируют намерен намерена намерены ' +
      'буде будуть відбудеться відбудуться планує планують будзе будуць адбудзецца плануе плануюць ' +
      'wird werden soll sollen sera seront aura será habrá będzie będą',
  ],
  // After `to` these tell of a plan: `to meet on Friday`.
  [
    'planned',
    'meet visit begin start hold vote travel arrive open take be discuss attend resume continue return leave',
  ],
  // Words that tell of what is over, besides those in `-ed` and the Slavic past in `-л` and `-в`.
  [
    'past',
    'was were had has have said told did met took came went held made began became left won lost hit saw gave found rose fell ' +
      'spoke wrote brought caught thought fought paid sent spent kept ran drew grew knew threw flew chose broke drove sold stood heard felt led ' +
      'был была было были прошел прошёл шел шёл був були быў былі',
  ],
  ['soon', 'soon early late'],
  ['set', 'set'],
  // Behind these another clause begins: `closed on Monday and will reopen`.
  ['clause', 'and but while и але а und aber'],
  // Words in `-ed` that are no participles, and in `-ли` that are no verbs.
  ['no past', 'united hundred sacred naked need indeed speed succeed proceed exceed недели цели земли модели'],
  // Right before a day these tell of a limit to come.
  [WITH_HOUR, 'by'],
  [1, 'before'],
  [WITH_HOUR_AND_ZONE, 'until till'],
]);

const ENTRIES = [...KINDS].flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const));
const WORDS = new WordList(ENTRIES.map(([word]) => word));
const KIND_OF = ENTRIES.map(([, kind]) => kind);

/** In reported speech a past verb behind it is one to come: `would buy as soon as trading opened Monday`. */
const AS_SOON_AS = /\bas soon as (?:\S{1,20} ){0,3}$/;

/** `had filed by Friday`: the limit is over. */
const PERFECT = /\bhad\b/;

const JOINER = "'’-‐‑";

const CYRILLIC = 0x400;
const SLAVIC_PAST =
  /(?:[аеиоуыяіїё]л(?:[аои]|ися|ась|ось|ись|ася|ося|ся)?|[аиіу]в(?:ся)?|[аіыуеў]ў(?:ся)?|[аіыу]лі(?:ся)?)$/u;

/** The nearest word that tells of a tense, on one side of a day; at an infinite distance where there is none. */
interface Verb {
  readonly tense: Tense;
  readonly distance: number;
}

const NO_VERB: Verb = { tense: 'open', distance: Infinity };

/**
 * Whether the sentence around a day tells of it as past or to come: the nearest verb decides. Both sides are walked from
 * the day on, since it mostly stands but a few words off.
 */
export function tenseAt(text: string, at: Span): Tense {
  const before = verbBefore(text, at.start);
  const after = verbAfter(text, at.end, before.distance);
  if (before.distance === after.distance && before.tense !== after.tense) return 'open';
  return (after.distance < before.distance ? after : before).tense;
}

function verbBefore(text: string, day: number): Verb {
  const from = Math.max(0, day - REACH);
  let end = wordEndBefore(text, day, from);
  let limit = Infinity;
  while (end > from) {
    const start = wordStart(text, end, from);
    const previousEnd = wordEndBefore(text, start, from);
    const kind = kindOf(text, start, end);
    if (typeof kind === 'number') {
      if (day - end <= kind) limit = Math.min(limit, day - end);
    } else {
      const tense = tenseOf(text, start, end, kind, previousEnd);
      if (tense === 'past' && AS_SOON_AS.test(text.slice(from, start))) end = previousEnd;
      else if (tense) return limited({ tense, distance: day - end }, limit, text, day);
    }
    end = previousEnd;
  }
  return limited(NO_VERB, limit, text, day);
}

/** A limit to come that is nearer decides, unless the sentence says that all was over by then. */
function limited(verb: Verb, limit: number, text: string, day: number): Verb {
  if (limit > verb.distance || limit === Infinity) return verb;
  return PERFECT.test(text.slice(Math.max(0, day - REACH), day + REACH)) ? verb : { tense: 'future', distance: limit };
}

/** Not farther off than `reach`, where another is. */
function verbAfter(text: string, day: number, reach: number): Verb {
  const to = Math.min(text.length, day + Math.min(REACH, reach + 1));
  let previousEnd = day;
  let clause = 0;
  for (let i = day; i < to; i++) {
    if (!isWordCode(text.charCodeAt(i))) {
      if (endsSentence(text, i)) break;
      continue;
    }
    const end = wordEnd(text, i, Math.min(text.length, day + REACH));
    const kind = kindOf(text, i, end);
    const tense = typeof kind === 'number' ? null : tenseOf(text, i, end, kind, previousEnd);
    if (tense) return { tense, distance: i - day + clause };
    previousEnd = end;
    if (kind === 'clause') clause = NEXT_CLAUSE;
    i = end - 1;
  }
  return NO_VERB;
}

function kindOf(text: string, start: number, end: number): Kind | null {
  const word = WORDS.indexOf(text, start, end);
  return word < 0 ? null : KIND_OF[word]!;
}

function tenseOf(
  text: string,
  start: number,
  end: number,
  kind: Exclude<Kind, number> | null,
  previousEnd: number,
): 'future' | 'past' | null {
  // `had been scheduled for Friday`: the plan is over.
  if (kind === 'future') return endsWith(text, previousEnd, 'been') ? 'past' : 'future';
  if (kind === 'planned' && endsWith(text, previousEnd, 'to')) return 'future';
  // `as soon as Friday`
  if (kind === 'soon' && endsWith(text, previousEnd, 'as')) return 'future';
  // `will be raised on Friday`: the participle belongs to what is to come.
  if (endsWith(text, previousEnd, 'be')) return 'future';
  if (kind === 'past') return 'past';
  if (kind === 'set') return /^ (?:for|to) /.test(text.slice(end, end + 5)) ? 'future' : 'past';
  return kind === null && isParticiple(text, start, end) ? 'past' : null;
}

/** Whether the word that ends at the offset is this one. */
function endsWith(text: string, end: number, word: string): boolean {
  const start = end - word.length;
  return text.startsWith(word, start) && !isWordCode(text.charCodeAt(start - 1));
}

/** Where the word before the offset ends; `from` where a sentence ends between, or no word is left. */
function wordEndBefore(text: string, at: number, from: number): number {
  for (let i = at; i > from; i--) {
    if (isWordCode(text.charCodeAt(i - 1))) return i;
    if (endsSentence(text, i - 1)) return from;
  }
  return from;
}

/** Where the word starts that ends at the offset; words are as `eachWord` has them. */
function wordStart(text: string, end: number, from: number): number {
  let at = end;
  while (at > from) {
    if (isWordCode(text.charCodeAt(at - 1))) at--;
    else if (at < end && JOINER.includes(text.charAt(at - 1)) && isWordCode(text.charCodeAt(at - 2))) at--;
    else break;
  }
  return at;
}

/** Whether no sentence ends between the two offsets, which are at most some hundred characters apart. */
export function inOneSentence(text: string, start: number, end: number): boolean {
  if (end - start > 2 * REACH) return false;
  for (let i = start; i < end; i++) if (endsSentence(text, i)) return false;
  return true;
}

/** Whether the word looks like a past participle or, in Cyrillic, like a verb in the past. */
function isParticiple(text: string, start: number, end: number): boolean {
  if (end - start <= 4) return false;
  const last = text.charCodeAt(end - 1);
  if (last < CYRILLIC) return last === 100 && text.charCodeAt(end - 2) === 101;
  return SLAVIC_PAST.test(text.slice(Math.max(start, end - 5), end));
}

/** A stop before a blank and a capital is taken for a sentence's end, unless it follows an abbreviation (`Gov.`, `U.S.`, `p.m.`). */
function endsSentence(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code === 10 || code === 13) return true;
  if (code !== 46 && code !== 33 && code !== 63) return false;
  const next = text.charAt(i + 1);
  if (next !== ' ' && next !== '"' && next !== '”' && next !== '»') return false;
  const opening = text.charAt(i + 2);
  return (
    opening !== opening.toLowerCase() &&
    !/(?:^|[\s.])(?:\p{Lu}\p{L}{0,3}|\p{L})$/u.test(text.slice(Math.max(0, i - 5), i))
  );
}
