import type { NameMention } from './articleNames.ts';
import { bodyName } from './bodyNames.ts';
import { displayForm, foldedName } from './canonicalForm.ts';
import { type CountryCounts, mainCountry } from './countriesNamed.ts';
import type { KnownName, KnownNames } from './knownNames.ts';
import type { Offices } from './offices.ts';

/** What stands beside a name is looked for no further, in UTF-16 code units. */
const BESIDE = 40;
/** The longest country name in words, in front of what it has. */
const LONGEST_NAME = 4;

/** A body of some country where an article names it; the country is null where the words around do not say it. */
interface Body {
  readonly key: string;
  readonly body: string;
  readonly country: number | null;
}

/**
 * Which country's the bodies are that every country has: "Supreme Court" is `Supreme Court (Norland)` where the text
 * says whose it is, in the name, right beside it, or by being about one country. By names folded by `foldedName`; what
 * the text leaves open is not in it.
 */
export function countryBodies(
  text: string,
  names: readonly NameMention[],
  known: Pick<KnownNames, 'named'>,
  offices: Offices,
  counts: () => CountryCounts,
): ReadonlyMap<string, KnownName> {
  const bodies = bodiesNamed(text, names, known, offices);
  const named = new Map<string, KnownName>();
  if (bodies.length === 0) return named;
  const byKey = countriesBy(bodies, ({ key }) => key);
  const byBody = countriesBy(bodies, ({ body }) => body);
  for (const [key, body] of new Map(bodies.map((one) => [one.key, one.body]))) {
    const alike = byKey.get(key) ?? byBody.get(body);
    const [only, ...others] = alike ?? [];
    const country = alike ? (others.length === 0 ? only! : null) : mainCountry(counts());
    if (country === null || (!alike && isAnothers(body, country, known, offices, counts()))) continue;
    const said = alike ? 'as the text says' : 'which the article is about';
    named.set(key, ofCountry(body, offices.namesOf(country), said, known));
  }
  return named;
}

/** Whether a country that the text names too is the one whose body is known by the bare name: "Congress". */
function isAnothers(
  body: string,
  country: number,
  known: Pick<KnownNames, 'named'>,
  { countries }: Offices,
  counts: CountryCounts,
): boolean {
  const canonical = known.named(body, 'organisation')?.canonical ?? body;
  const owner = countries.get(foldedName(canonical.slice(0, canonical.length - body.length)));
  return owner !== undefined && owner !== country && counts.has(owner);
}

/** The countries that bodies of one key are said to be of; none for a key where nothing is said. */
function countriesBy(bodies: readonly Body[], keyOf: (body: Body) => string): ReadonlyMap<string, ReadonlySet<number>> {
  const countries = new Map<string, Set<number>>();
  for (const body of bodies) {
    if (body.country === null) continue;
    const key = keyOf(body);
    countries.set(key, (countries.get(key) ?? new Set()).add(body.country));
  }
  return countries;
}

function ofCountry(
  body: string,
  [name = '', ...others]: readonly string[],
  said: string,
  known: Pick<KnownNames, 'named'>,
): KnownName {
  for (const country of [name, ...others]) {
    const found = known.named(`${country} ${body}`, 'organisation');
    if (found) return found;
  }
  const country = displayForm(name, 'place');
  const reason = `The ${body} is that of ${name}, ${said}.`;
  return { type: 'organisation', canonical: `${body} (${country})`, wikidata: null, reason };
}

/** The bodies of countries among the names; a name that stands often is read once, and what is beside it each time. */
function bodiesNamed(
  text: string,
  names: readonly NameMention[],
  known: Pick<KnownNames, 'named'>,
  offices: Offices,
): Body[] {
  const read = new Map<string, Body | null>();
  return names.flatMap(({ start, end, type, text: written }) => {
    if (type !== 'organisation') return [];
    let body = read.get(written);
    if (body === undefined) read.set(written, (body = bodyOf(displayForm(written, type), known, offices)));
    if (!body || body.country !== null) return body ?? [];
    const country = ownerBefore(text.slice(Math.max(0, start - BESIDE), start), offices);
    return { ...body, country: country ?? ownerAfter(text.slice(end, end + BESIDE), offices) };
  });
}

/** The body that a name is; null where it is another organisation, or one that is known by this very name. */
function bodyOf(name: string, known: Pick<KnownNames, 'named'>, offices: Offices): Body | null {
  const key = foldedName(name);
  const bare = bodyName(name);
  if (bare !== null) return { key, body: bare, country: null };
  if (known.named(name, 'organisation')) return null;
  const { body, country } = withOwner(name, offices);
  return body !== null && country !== null ? { key, body, country } : null;
}

/** "Norlandic Parliament", "Parliament of Norland": the country that is part of the name, and the rest. */
function withOwner(name: string, offices: Offices): { readonly body: string | null; readonly country: number | null } {
  const words = name.split(' ');
  for (let count = Math.min(LONGEST_NAME, words.length - 1); count > 0; count--) {
    const country = countryNamed(words.slice(0, count), offices);
    if (country !== null) return { body: bodyName(words.slice(count).join(' ')), country };
  }
  const of = name.lastIndexOf(' of ');
  const country = of < 0 ? null : countryNamed(withoutThe(name.slice(of + 4).split(' ')), offices);
  return { body: country === null ? null : bodyName(name.slice(0, of)), country };
}

/** "Norland’s" or "the Norlandic", right before a name. */
function ownerBefore(before: string, offices: Offices): number | null {
  const [line = ''] = before.split('\n').slice(-1);
  if (!line.endsWith(' ')) return null;
  const words = line.trimEnd().split(' ');
  for (let count = Math.min(LONGEST_NAME, words.length); count > 0; count--) {
    const country = countryNamed(words.slice(-count), offices);
    if (country !== null) return country;
  }
  return null;
}

/** "of Norland", right behind a name. */
function ownerAfter(after: string, offices: Offices): number | null {
  const [, following] = /^ (?:of|in) (?:the )?(\p{Lu}[\p{L} -]*)/u.exec(after) ?? [];
  const words = following?.split(' ') ?? [];
  for (let count = Math.min(LONGEST_NAME, words.length); count > 0; count--) {
    const country = countryNamed(words.slice(0, count), offices);
    if (country !== null) return country;
  }
  return null;
}

function withoutThe(words: readonly string[]): readonly string[] {
  return words[0] === 'the' ? words.slice(1) : words;
}

function countryNamed(words: readonly string[], { countries }: Offices): number | null {
  const name = words.join(' ').replace(/['’]s?$/u, '');
  return /^\p{Lu}/u.test(name) ? (countries.get(foldedName(name)) ?? null) : null;
}
