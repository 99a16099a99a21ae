import type { TokenName } from './findNames.ts';
import { Flag, type Page, wordAt } from './page.ts';
import { Lexicon, Part, Shape, type Word } from './vocabulary.ts';
import { COURTESIES, ROLE_MODIFIERS } from './wordLists.ts';

/** Longest role in tokens, before or after a name. */
const LONGEST_ROLE = 16;
/** An office after a name shows itself within so many words. */
const OFFICE_WITHIN = 6;

/**
 * What the text says a person is where it names them: "Norland Foreign Minister" before the name, ", the transport
 * minister," after it. Null when it does not say.
 */
export function roleAt(page: Page, name: TokenName, people: Uint8Array): string | null {
  return roleBefore(page, name.first, people) ?? roleAfter(page, name.last);
}

/** 1 for each token that belongs to a person's name: roles stop there. */
export function markPeople(page: Page, names: readonly TokenName[]): Uint8Array {
  const people = new Uint8Array(page.words.length);
  for (const { type, first, last } of names) if (type === 'person') people.fill(1, first, last + 1);
  return people;
}

function isOffice(word: Word): boolean {
  return (word.parts & Part.title) > 0 && !COURTESIES.has(word.lower);
}

/** A word that may belong to a role before a name: an office, what makes it more precise, a nationality, a name's word. */
function mayBeRole(page: Page, i: number): boolean {
  const word = wordAt(page, i);
  if (word.lexicon & Lexicon.calendar) return false;
  if (word.capital || isOffice(word) || word.text === '-') return true;
  if (word.lower === 'and') return wordAt(page, i - 1).capital && wordAt(page, i + 1).capital;
  return ROLE_MODIFIERS.has(word.lower) || (word.parts & Part.tightLink) > 0;
}

function roleBefore(page: Page, name: number, people: Uint8Array): string | null {
  let first = name;
  let office = -1;
  for (let i = name - 1; i >= 0 && name - i <= LONGEST_ROLE; i--) {
    if ((page.flags[i + 1] ?? 0) & Flag.lineStart || people[i] || !mayBeRole(page, i)) break;
    const word = wordAt(page, i);
    if (word.text === "'s" || word.text === '’s' || word.text === '.') break;
    if (isOffice(word)) office = i;
    first = i;
  }
  if (office < 0) return null;
  first = skipOpening(page, first, office);
  // Between the office and the name only what the office is of may stand: "Head of the Harbour Board Ingrid Halvorsen".
  const link = wordAt(page, name - 1);
  if ((link.parts & Part.link) > 0 && !isOffice(link)) return null;
  return textBetween(page, first, name - 1);
}

/** Leaves out what is before the role: "As Norland President …", "the prime minister …", "and Foreign Minister …". */
function skipOpening(page: Page, from: number, office: number): number {
  let first = from;
  while (first < office && !opensRole(page, first)) first++;
  return first;
}

function opensRole(page: Page, i: number): boolean {
  const word = wordAt(page, i);
  if (isOffice(word) || word.lexicon & Lexicon.demonym || ROLE_MODIFIERS.has(word.lower)) return true;
  if (!word.capital || COURTESIES.has(word.lower)) return false;
  const opens = (page.flags[i] ?? 0) & Flag.sentenceStart;
  return !(opens && word.lexicon & Lexicon.smallWord);
}

const OPENERS_AFTER = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their']);
const ENDS = new Set([
  ',',
  ';',
  ':',
  '.',
  '!',
  '?',
  '(',
  ')',
  '–',
  '—',
  '"',
  '“',
  '”',
  'who',
  'whose',
  'which',
  'said',
  'says',
  'told',
  'and',
  'but',
]);

function roleAfter(page: Page, last: number): string | null {
  if (wordAt(page, last + 1).text !== ',') return null;
  let first = last + 2;
  if (OPENERS_AFTER.has(wordAt(page, first).lower)) first++;
  let end = first;
  let office = false;
  while (end - first < LONGEST_ROLE && end < page.words.length) {
    const word = wordAt(page, end);
    const stops = ENDS.has(word.lower) || ((page.flags[end] ?? 0) & Flag.lineStart) > 0;
    if (stops && !(word.text === '.' && (wordAt(page, end - 1).parts & Part.abbreviation) > 0)) break;
    if (end - first < OFFICE_WITHIN && isOffice(word)) office = true;
    end++;
  }
  const opening = wordAt(page, first);
  const named =
    opening.capital && !isOffice(opening) && (opening.lexicon & Lexicon.demonym) === 0 && !isOwner(page, first);
  if (!office || named || end === first || !endsRole(wordAt(page, end))) return null;
  return textBetween(page, first, end - 1);
}

/** "Norland's foreign minister": the office's owner opens it. */
function isOwner(page: Page, i: number): boolean {
  const next = wordAt(page, i + 1).text;
  return next === "'s" || next === '’s' || next === '’' || next === "'";
}

function endsRole(word: Word): boolean {
  return word.shape === Shape.sign || ENDS.has(word.lower) || word.text === '';
}

function textBetween(page: Page, first: number, last: number): string | null {
  const text = page.text.slice(page.starts[first], page.ends[last]).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}
