import { type Span, textOf } from '../../../text/span.ts';
import { wordBefore } from './beside.ts';

/** Which of a row of weeks, months, years or weekdays is meant: the one before, the present one, the one to come. */
export type Nearness = 'last' | 'this' | 'next';

/** The adjectives of a language, as alternatives of a pattern; endings of up to three letters are read with them. */
type Adjectives = Readonly<Record<Nearness, string>>;

const ENGLISH: Adjectives = { last: 'last|past', this: 'this|coming', next: 'next' };

const BEFORE: Readonly<Record<string, Adjectives>> = {
  ru: { last: 'прошл|минувш', this: 'эт|нынешн|текущ', next: 'следующ|будущ|ближайш|грядущ' },
  uk: {
    last: 'минул',
    this: 'цього|цьому|цей|цієї|цій|цю|ці|нинішн|поточн',
    next: 'наступн|найближч',
  },
  be: { last: 'мінул', this: 'гэт|сёлетн|бягуч', next: 'наступн|бліжэйш' },
  de: { last: 'letzt|vergangen|vorig', this: 'dies', next: 'nächst|kommend' },
  fr: { last: 'dernièr', this: 'ce|cet', next: 'prochain' },
  es: { last: 'pasad', this: 'est', next: 'próxim' },
  pl: { last: 'zeszł|ubiegł|minion', this: 'tym|tego|ten|tej|tę|bieżąc', next: 'przyszł|następn|nadchodząc' },
};

/** Where the adjective follows: `la semaine dernière`, `el mes que viene`. */
const AFTER: Readonly<Record<string, Adjectives>> = {
  fr: { last: 'derni|passé', this: 'en cours', next: 'prochain' },
  es: { last: 'pasad', this: 'en curso', next: 'próxim|que viene' },
};

/** The longest there are behind a noun, with their blanks. */
const REACH = 14;

interface Patterns {
  /** The whole of a word. */
  readonly before: RegExp;
  /** What follows a noun. */
  readonly after: RegExp | null;
}

const PATTERNS = new Map<string, Patterns>();

/** How near the noun at the span is said to be, and the span with the adjective; null where nothing says it. */
export function nearnessOf(
  text: string,
  { start, end }: Span,
  language: string,
): (Span & { readonly nearness: Nearness }) | null {
  const { before, after } = patternsOf(language);
  const word = wordBefore(text, start);
  const front = word.end > 0 ? before.exec(textOf(text, word)) : null;
  // `the last week of May`, `the next Thursday` are counted from something else.
  if (front) return isThe(text, word.start) ? null : { start: word.start, end, nearness: which(front) };
  const back = after?.exec(text.slice(end, end + REACH));
  return back ? { start, end: end + back[0].length, nearness: which(back) } : null;
}

/** The adjective alone as a pattern with the groups `last`, `this` and `next`, for the language and English. */
export function nearnessPattern(language: string): string {
  const own = BEFORE[language];
  const group = (nearness: Nearness) =>
    `(?<${nearness}>${own ? `(?:${own[nearness]})\\p{L}{0,3}|` : ''}${ENGLISH[nearness]})`;
  return `(?:${group('last')}|${group('this')}|${group('next')})`;
}

/** Which of the groups of `nearnessPattern` matched. */
export function which(match: RegExpExecArray): Nearness {
  return match.groups?.['last'] ? 'last' : match.groups?.['this'] ? 'this' : 'next';
}

/** The one before is -1, the present one 0, the one to come 1. */
export function steps(nearness: Nearness): number {
  return nearness === 'last' ? -1 : nearness === 'this' ? 0 : 1;
}

function isThe(text: string, at: number): boolean {
  const word = wordBefore(text, at);
  return word.end - word.start === 3 && textOf(text, word).toLowerCase() === 'the';
}

function patternsOf(language: string): Patterns {
  let patterns = PATTERNS.get(language);
  if (!patterns) {
    const adjectives = AFTER[language];
    const groups = adjectives && Object.entries(adjectives).map(([nearness, words]) => `(?<${nearness}>${words})`);
    patterns = {
      before: new RegExp(`^${nearnessPattern(language)}$`, 'iu'),
      after: groups ? new RegExp(`^\\s(?:${groups.join('|')})\\p{L}{0,3}(?!\\p{L})`, 'iu') : null,
    };
    PATTERNS.set(language, patterns);
  }
  return patterns;
}
