import type { Span } from '../text/span.ts';
import type { NameMention } from './articleNames.ts';
import { type Offices, heldOn } from './offices.ts';
import { type OfficeWords, canMean, isSameOffice, readOffice } from './officeWords.ts';

/** Somebody an article names, as far as roles go. */
export interface RolePerson {
  /** Roles as the article states them. */
  readonly roles: readonly string[];
  /** Wikidata id; null where the name is not known. */
  readonly wikidata: string | null;
}

/** Words that mean somebody by their role: "the Norlandic president". */
export interface RoleMention extends Span {
  /** Whom they can mean, as indices into the people; at least one. */
  readonly people: readonly number[];
}

/** What roles are resolved with. */
export interface RoleContext {
  readonly offices: Offices;
  /** The article's date, ISO; null where it is not known: then offices of any time count. */
  readonly date: string | null;
}

/** Offices of which a text seldom speaks without meaning one it named: "the head", "the director" would be anybody's. */
const HEADS = `president|premier|minister|chancellor|king|queen|emperor|emir|sultan|pope|governor|mayor|ambassador|envoy|
speaker|chairman|chairwoman|chairperson|secretary|commissioner|prosecutor|spokesman|spokeswoman|spokesperson|coach|archbishop|bishop`;

/** A word, or an abbreviation with its full stops: a sentence ends where a word has one. */
const WORD = String.raw`(?:(?:\p{Lu}\.){2,4}|\p{L}{1,30}(?:[’'-]\p{L}{1,30}){0,3})`;

/** A role with its article: up to three words before it, and what it is of. In steps of whole words: a long line costs no more. */
const ROLE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])[Tt]he ((?:${WORD} ){0,3}?)(${anyCase(HEADS)})(?![\p{L}\p{N}-])( of (?:the )?(?=\p{Lu})${WORD}(?: (?=\p{Lu})${WORD}){0,3})?`,
  'gu',
);

/** The words, each with a small first letter or a capital. */
function anyCase(words: string): string {
  return words.replace(/\s+/g, '').replace(/\b\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** A name that follows so is the one whose role it is: "the mayor, Ingrid Halvorsen". */
const BEFORE_NAME = /^(?:,? |, \p{L}+ )$/u;

/** An office as a building or a body: "the President’s Office". */
const BODY = /^(?:['’]s?)? \p{Lu}/u;

const HEAD = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${anyCase(HEADS)})(?![\p{L}\p{N}-])`, 'u');
/** So far before a mention its article stands: `the former US `. */
const LONGEST_BEFORE = 60;

/** Whether a mention of a person means them by their role: `president` in `the president`, not `Bishop` in `Elizabeth Bishop`. */
export function isByRole(text: string, { start, end }: Span): boolean {
  if (!HEAD.test(text.slice(start, end))) return false;
  return /(?:^|[^\p{L}])[Tt]he (?:[^\s.!?]+ ){0,3}$/u.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start));
}

/** Finds the words by which an article means people it names, by their roles alone. In order, none overlapping a name. */
export function findRoleMentions(
  text: string,
  names: readonly NameMention[],
  people: readonly RolePerson[],
  { offices, date }: RoleContext,
): RoleMention[] {
  if (people.length === 0) return [];
  const known = people.map((person) => officesOf(person, offices, date));
  if (known.every((roles) => roles.length === 0)) return [];
  const found: RoleMention[] = [];
  let next = 0;
  for (const match of text.matchAll(ROLE)) {
    const [whole, before = '', head = '', of = ''] = match;
    while (next < names.length && names[next]!.end <= match.index) next++;
    const start = match.index + ARTICLE;
    const headAt = start + before.length;
    const place = { start, head: headAt, headEnd: headAt + head.length, end: match.index + whole.length };
    const span = freeSpan(place, names, next);
    if (!span || isNamed(text, place, names, next)) continue;
    const said = readOffice(before + head + of, offices.countries);
    const fitting = whoFits(said, known);
    if (fitting.length > 0) found.push({ ...span, people: fitting });
  }
  return found;
}

/** Where a role stands in a text, offsets into it. */
interface RolePlace {
  /** Of the words before the office, which begin behind the article. */
  readonly start: number;
  /** Of the office itself. */
  readonly head: number;
  readonly headEnd: number;
  /** Of what it is of. */
  readonly end: number;
}

/** What of the role is no name: of "US president" the second word. Null where a name stands in the office itself. */
function freeSpan({ start, head, headEnd, end }: RolePlace, names: readonly NameMention[], next: number): Span | null {
  let [from, to] = [start, end];
  for (let i = next; i < names.length && names[i]!.start < to; i++) {
    const name = names[i]!;
    if (name.end < head) from = Math.max(from, name.end + 1);
    else if (name.start > headEnd) to = headEnd;
    else return null;
  }
  return { start: from, end: to };
}

/** Whether the person is named right beside it, or a body is meant. */
function isNamed(text: string, { start, end }: RolePlace, names: readonly NameMention[], next: number): boolean {
  if (BODY.test(text.slice(end, end + 8))) return true;
  const before = names[next - 1];
  if (before?.type === 'person' && text.slice(before.end, start - ARTICLE) === ', ') return true;
  for (let i = next; i < names.length && names[i]!.start <= end + BESIDE; i++) {
    const { type, start: at } = names[i]!;
    if (type === 'person' && at >= end && BEFORE_NAME.test(text.slice(end, at))) return true;
  }
  return false;
}

/** `the ` */
const ARTICLE = 4;

/** A name further behind is not the one whose role it is; in UTF-16 code units. */
const BESIDE = 40;

/** Those of whom the words are the very office; else those whose office they can mean. */
function whoFits(said: OfficeWords, known: readonly (readonly OfficeWords[])[]): number[] {
  const fitting = (fits: (a: OfficeWords, b: OfficeWords) => boolean) =>
    known.flatMap((roles, i) => (roles.some((role) => role.standing === said.standing && fits(said, role)) ? [i] : []));
  const exact = fitting((a, b) => isSameOffice(a, b) && (a.country === null || b.country !== null));
  return exact.length > 0 ? exact : fitting(canMean);
}

/** What somebody is as stated, and by the offices held on the date, or before it. */
function officesOf({ roles, wikidata }: RolePerson, offices: Offices, date: string | null): OfficeWords[] {
  const stated = roles.map((role) => readOffice(role, offices.countries));
  const held = offices.heldBy(wikidata).flatMap((term) => {
    const when = date === null ? 'perhaps' : heldOn(term, date);
    if (when === 'before') return [];
    return [{ ...term.words, standing: when === 'after' ? ('former' as const) : ('held' as const) }];
  });
  return [...stated, ...held];
}
