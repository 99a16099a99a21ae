import * as v from 'valibot';
import { daysOf } from '../article/dates/calendar.ts';
import { type OfficeWords, readOffice } from './officeWords.ts';

/** A time in which somebody held an office. */
export interface OfficeTerm {
  /** `Foreign Minister of Belarus`. */
  readonly office: string;
  /** ISO, as far as it is known: `2012-08-20`, `2012`; null: not known. */
  readonly start: string | null;
  /** ISO; null: it went on when the source was made, or its end is not known. */
  readonly end: string | null;
  /** When what is said of an open end was known, ISO month; null for a term that ended. */
  readonly asOf: string | null;
  /** What the office is, for comparing with what a text says. */
  readonly words: OfficeWords;
}

const DATE = String.raw`\d{4}(?:-\d\d){0,2}`;

/** A person's Wikidata number; the term as an interval of ISO 8601, open at an unknown end; for an open one, when that was known. */
const termSchema = v.pipe(
  v.tupleWithRest([v.number(), v.pipe(v.string(), v.regex(new RegExp(`^(?:${DATE})?/(?:${DATE})?$`)))], v.string()),
);

const fileSchema = v.strictObject({
  /** Names, the one that stands after "of" first, `|` between; offices name countries by their place in this list. */
  countries: v.array(v.string()),
  /** Country (-1: none), title, terms. */
  offices: v.array(v.tupleWithRest([v.number(), v.string()], termSchema)),
});

/** `data/offices.json`. */
export type OfficesFile = v.InferOutput<typeof fileSchema>;

const NO_TERMS: readonly OfficeTerm[] = [];

/** Who held which public office when. */
export class Offices {
  /** The countries by all their names and the words for what is theirs, for reading what texts say of offices. */
  readonly countries: CountryNames;
  readonly #file: OfficesFile;
  readonly #places = new Map<number, readonly (readonly [office: number, term: number])[]>();
  readonly #held = new Map<string, readonly OfficeTerm[]>();

  /** Takes the text of `data/offices.json`. Throws when it is not in its form. */
  constructor(json: string) {
    this.#file = v.parse(fileSchema, JSON.parse(json));
    this.countries = countryNames(this.#file.countries);
    const places = new Map<number, (readonly [number, number])[]>();
    for (const [office, row] of this.#file.offices.entries()) {
      for (let term = FIRST_TERM; term < row.length; term++) {
        const [person] = row[term] as [number, string];
        const there = places.get(person);
        if (there) there.push([office, term]);
        else places.set(person, [[office, term]]);
      }
    }
    this.#places = places;
  }

  /** The offices of a person (`Q1234`), the newest first; empty for who held none, and for null. */
  heldBy(wikidata: string | null): readonly OfficeTerm[] {
    if (wikidata === null) return NO_TERMS;
    const known = this.#held.get(wikidata);
    if (known) return known;
    const places = this.#places.get(Number(wikidata.slice(1))) ?? [];
    const terms = places.map(([office, term]) => this.#termAt(office, term)).sort(newestFirst);
    this.#held.set(wikidata, terms);
    return terms;
  }

  /** The names of a country and the words for what is its, the common name first, without an article; empty for none. */
  namesOf(country: number): readonly string[] {
    const [first = '', ...others] = (this.#file.countries[country] ?? '').split('|');
    const common = first.replace(/^the /, '');
    return common === '' ? [] : [common, ...others.filter((name) => name !== common)];
  }

  #termAt(office: number, term: number): OfficeTerm {
    const row = this.#file.offices[office]!;
    const [, interval, asOf] = row[term] as [number, string, string?];
    const [start = '', end = ''] = interval.split('/');
    const [country, title] = row;
    const named = (this.#file.countries[country] ?? '').split('|')[0] ?? '';
    return {
      office: officeName(title, named),
      start: start || null,
      end: end || null,
      asOf: asOf ?? null,
      words: { ...readOffice(title, NO_COUNTRIES), country: country < 0 ? null : country },
    };
  }
}

/** Where the terms begin in the row of an office. */
const FIRST_TERM = 2;

/** Country names, folded by `foldOffice`, to the places of the countries in the list. */
export type CountryNames = ReadonlyMap<string, number>;

const NO_COUNTRIES: CountryNames = new Map();

function countryNames(countries: readonly string[]): CountryNames {
  return new Map(countries.flatMap((names, i) => names.split('|').map((name) => [name.toLowerCase(), i] as const)));
}

/** A title that names its country, or more than it, stands as it is. */
function officeName(title: string, country: string): string {
  return country === '' || title.endsWith(')') ? title : `${title} of ${country}`;
}

function newestFirst(a: OfficeTerm, b: OfficeTerm): number {
  const [x, y] = [a.start ?? a.end ?? '', b.start ?? b.end ?? ''];
  return x < y ? 1 : x > y ? -1 : a.office < b.office ? -1 : 1;
}

/** Whether somebody was in office at a time, ISO of any precision: surely, perhaps (part of it, or after the source was made), or not. */
export function heldOn({ start, end, asOf }: OfficeTerm, date: string): 'surely' | 'perhaps' | 'before' | 'after' {
  const day = daysOf(date);
  if (!day) return 'perhaps';
  const from = start === null ? null : daysOf(start);
  const to = end === null ? null : daysOf(end);
  if (from && day.last < from.first) return 'before';
  if (to && day.first > to.last) return 'after';
  const known = to ?? (asOf === null ? null : daysOf(asOf));
  const inside = from !== null && day.first >= from.last && known !== null && day.last <= known.first;
  return inside ? 'surely' : 'perhaps';
}
