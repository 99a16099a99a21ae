import { phraseHash } from '../../src/core/entities/hash.ts';
import { tokenise } from '../../src/core/entities/tokens.ts';
import { transliterate } from '../../src/core/entities/transliterate.ts';
import { Lexicon } from '../../src/core/entities/vocabulary.ts';
import { TITLES } from '../../src/core/entities/wordLists.ts';
import { readCities, readCountries, readOrganisations, readPeople, readPersonalNames } from './gazetteer.ts';
import { listLines, readWordList } from './textFiles.ts';
import type { Document } from './trainingData.ts';

const CALENDAR = `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan eid diwali thanksgiving`;
const COMPASS = 'north south east west central northern southern eastern western new upper lower greater';
/** A small region's generic word is no part of what news calls it: "Brest Region" and "Brest". */
const REGION_WORDS = / (?:Province|Region|State|District|County|Governorate|Oblast|Department|Prefecture|Voivodeship)$/;
/** Longest name whose first and last words are taken for a given name and a surname. */
const LONGEST_PLAIN_NAME = 4;

const ORGANISATION_LISTS = [
  'notable.txt',
  'companies.txt',
  'parties.txt',
  'publicBodies.txt',
  'internationalBodies.txt',
];

/** Word and phrase lists as bits of `Lexicon` by hash. */
export class LexiconBuilder {
  readonly bits = new Map<number, number>();

  /** Adds a name, in Latin letters, as it stands and without diacritics. */
  add(written: string, bit: number): void {
    const name = transliterate(written);
    for (const form of new Set([name, name.normalize('NFD').replace(/\p{M}/gu, '')])) {
      const words: string[] = [];
      const lower = form.toLowerCase().replaceAll('’', "'");
      tokenise(form.replaceAll('’', "'"), (start, end) => words.push(lower.slice(start, end)));
      if (words.length === 0) continue;
      const hash = phraseHash(words);
      this.bits.set(hash, (this.bits.get(hash) ?? 0) | bit);
    }
  }

  /** The bits of a single word. */
  of(word: string): number {
    return this.bits.get(phraseHash([transliterate(word).toLowerCase()])) ?? 0;
  }

  addAll(names: Iterable<string>, bit: number): void {
    for (const name of names) this.add(name, bit);
  }
}

/** Builds the lexicon from the gazetteer and our own lists. */
export function buildLexicon(gazetteer: string): LexiconBuilder {
  const lexicon = new LexiconBuilder();
  addPlaces(lexicon, gazetteer);
  addPeople(lexicon, gazetteer);
  for (const names of readOrganisations()) lexicon.addAll(names, Lexicon.organisation);
  lexicon.addAll(ORGANISATION_LISTS.flatMap(listLines), Lexicon.organisation);
  lexicon.addAll(listLines('clubs.txt'), Lexicon.club);
  lexicon.addAll(readWordList('organisationHeads.txt'), Lexicon.organisationHead);
  lexicon.addAll(readWordList('placeHeads.txt'), Lexicon.placeHead);
  lexicon.addAll(nationalities(), Lexicon.demonym);
  lexicon.addAll(CALENDAR.split(/\s+/), Lexicon.calendar);
  lexicon.addAll(COMPASS.split(/\s+/), Lexicon.compass);
  lexicon.addAll(TITLES, Lexicon.title);
  return lexicon;
}

function addPlaces(lexicon: LexiconBuilder, gazetteer: string): void {
  for (const { name, country, region } of readCities(gazetteer)) {
    lexicon.add(name, Lexicon.city);
    lexicon.add(country, Lexicon.country);
    if (region) lexicon.add(region.replace(REGION_WORDS, ''), Lexicon.region);
  }
  for (const { names, capital } of readCountries(gazetteer)) {
    lexicon.addAll(names, Lexicon.country);
    if (capital) lexicon.add(capital, Lexicon.city);
  }
}

function addPeople(lexicon: LexiconBuilder, gazetteer: string): void {
  for (const { name } of readPeople(gazetteer)) {
    lexicon.add(name, Lexicon.person);
    const parts = name.split(' ');
    if (parts.length > LONGEST_PLAIN_NAME) continue;
    lexicon.add(parts[0] ?? '', Lexicon.givenName);
    lexicon.add(parts[parts.length - 1] ?? '', Lexicon.surname);
  }
  for (const { kind, name } of readPersonalNames(gazetteer)) {
    if (name.length > 1) lexicon.add(name, kind === 'first' ? Lexicon.givenName : Lexicon.surname);
  }
}

/** Nationalities and peoples, singular and plural. */
export function nationalities(): string[] {
  const adjectives = readWordList('nationalities.txt');
  const plurals = adjectives.filter((word) => /(?:an|[^s]i|ic|ab|ot)$/.test(word)).map((word) => `${word}s`);
  return [...adjectives, ...plurals, ...readWordList('peoples.txt')];
}

/** A word that means something else is no company by itself: Target, Orange. */
const OTHER_MEANING = ~(Lexicon.organisation | Lexicon.club);

/** Adds companies and outlets, after all else: names of one word only where no other list has them. */
export function addCompanies(lexicon: LexiconBuilder, outlets: Iterable<string>): void {
  for (const name of [...listLines('listedCompanies.txt'), ...outlets]) {
    if (name.includes(' ') || (lexicon.of(name) & OTHER_MEANING) === 0) lexicon.add(name, Lexicon.company);
  }
}

/** Small at least this often, and this many times as often as with a capital inside a sentence. */
const OFTEN_SMALL = 4;
const SMALL_RATIO = 4;

/** Adds the words that running text writes small, counted in the training text itself. */
export function addSmallWords(lexicon: LexiconBuilder, documents: readonly Document[]): void {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const { text } of documents) {
    let opens = true;
    tokenise(text, (start, end) => {
      const word = text.slice(start, end);
      const lower = word.toLowerCase();
      if (/^\p{L}{2,}$/u.test(word)) {
        if (word === lower) count(small, lower);
        else if (!opens) count(capital, lower);
      }
      opens = /[.!?:"“”'‘’*-]/.test(word) || text[end] === '\n';
    });
  }
  for (const [word, times] of small) {
    if (times >= OFTEN_SMALL && times > SMALL_RATIO * (capital.get(word) ?? 0)) lexicon.add(word, Lexicon.smallWord);
  }
}

function count(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}
