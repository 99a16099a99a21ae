import type { EntityType } from '../../src/core/entities/entity.ts';
import { TITLES } from '../../src/core/entities/wordLists.ts';
import { nationalities } from './lexicon.ts';
import { readText } from './textFiles.ts';

/** A marked name. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

/** A training document. */
export interface Document {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly GoldName[];
  /** Only some of its names are marked: an unmarked capital may be anything. */
  readonly partial?: boolean;
  /** Spans known to be none of our kinds. */
  readonly other?: readonly (readonly [number, number])[];
}

/** Reads a training set: one JSON object a line. */
export function readDocuments(path: string): Document[] {
  const lines = readText(path)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => JSON.parse(line) as Document);
}

/** Regions that are named like a people but are places all the same. */
const REGION_PREFIX =
  '(?:(?:non|anti|pro|pre|post|ex|trans|pan|anglo|afro|franco|sino)-)?(?:(?:north|south|west|east|central|northern|southern|eastern|western|latin|saudi|sri|new|sierra|papua|costa|sub-saharan)[ -])?';
const NATIONALITY = new RegExp(`^${REGION_PREFIX}(?:${nationalities().join('|')})s?$`, 'i');
const PRONOUN =
  /^(?:i|me|my|we|us|our|ours|you|your|he|him|his|she|her|hers|it|its|they|them|their|who|whom|whose|that|this|these|those|the|all|both|some|others?)$/i;
const TITLE = new RegExp(
  `^(?:(?:the |former |late |then |acting )*(?:prime |vice |deputy )?(?:${[...TITLES].join('|')})\\b\\.? )+`,
  'i',
);
const DETERMINER = /^(?:the|this|our|its|their|his) /i;
/** Shorter spans keep their ending: "U.S.", "Inc." are names with their stop. */
const SHORTEST_CUT = 5;

/**
 * One marking style for all sets: nationalities and pronouns are no names; no article, title, possessive or comma
 * stands inside a span. The sets differ in all of these, and a model trained on the mixture learns none.
 */
export function withOneStyle(document: Document): Document {
  return { ...document, gold: document.gold.flatMap((name) => styled(document.text, name)) };
}

function styled(text: string, { start, end, type }: GoldName): GoldName[] {
  const whole = text.slice(start, end);
  if (type === 'place' && NATIONALITY.test(whole)) return [];
  if (PRONOUN.test(whole) && whole !== 'US') return [];
  const openings = type === 'person' ? [DETERMINER, TITLE] : [DETERMINER];
  let from = start;
  for (const opening of openings) {
    const found = opening.exec(text.slice(from, end))?.[0].length ?? 0;
    if (found < end - from) from += found;
  }
  const ending = /(?:['’]s?|,)$/.exec(text.slice(from, end))?.[0].length ?? 0;
  return [{ start: from, end: end - from >= SHORTEST_CUT ? end - ending : end, type }];
}

/** One sentence in so many becomes a headline, by turns in title case and in capitals. */
const HEADLINE_EVERY = 10;
const SHORTEST_HEADLINE = 5;
const LONGEST_HEADLINE = 18;
const SMALL_IN_HEADLINES = /^(?:of|the|and|in|for|on|to|a|an|at|by|with|as|or|vs)\b/;
/** Sets of messages, which have no headlines. */
const NO_HEADLINES = /^(?:btc|wnut)/;

/** Copies of some sentences written as headlines are: the training text has hardly any, news begins with one. */
export function headlinesFrom(documents: readonly Document[]): Document[] {
  const headlines: Document[] = [];
  let turn = 0;
  for (const document of documents) {
    if (NO_HEADLINES.test(document.id)) continue;
    for (const { start, end } of lineSpans(document.text)) {
      const words = document.text.slice(start, end).split(' ').length;
      if (words < SHORTEST_HEADLINE || words > LONGEST_HEADLINE) continue;
      turn++;
      if (turn % HEADLINE_EVERY > 1) continue;
      const headline = asHeadline(document, start, end, turn % HEADLINE_EVERY === 1);
      if (headline) headlines.push(headline);
    }
  }
  return headlines;
}

function* lineSpans(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  for (const line of text.split('\n')) {
    yield { start, end: start + line.length };
    start += line.length + 1;
  }
}

function asHeadline(document: Document, start: number, end: number, capitals: boolean): Document | null {
  const line = document.text.slice(start, end);
  const text = (capitals ? line.toUpperCase() : inTitleCase(line)).replace(/\.$/, ' ');
  if (text.length !== line.length) return null;
  const inside = (from: number, to: number): boolean => from >= start && to <= end;
  return {
    id: `${document.id}#${start}`,
    text,
    gold: document.gold
      .filter((name) => inside(name.start, name.end))
      .map((name) => ({ ...name, start: name.start - start, end: name.end - start })),
    ...(document.partial ? { partial: true } : {}),
    other: (document.other ?? []).filter(([a, b]) => inside(a, b)).map(([a, b]) => [a - start, b - start] as const),
  };
}

function inTitleCase(line: string): string {
  return line.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter, at: number) =>
    SMALL_IN_HEADLINES.test(line.slice(at, at + 5)) ? letter : letter.toUpperCase(),
  );
}
