import type { NameMention } from './articleNames.ts';
import { foldedName } from './canonicalForm.ts';
import { countCountries } from './countriesNamed.ts';
import type { EntityType, Telling } from './entity.ts';
import { fieldOf, holdsOffice } from './fields.ts';
import type { KnownName } from './knownNames.ts';
import { readOffice } from './officeWords.ts';
import { readPersonName } from './personName.ts';
import { countryOfRegion, regionOf, wasCountry } from './regions.ts';
import type { RoleContext } from './roleMentions.ts';

/** One entity of an article: its mentions, and who it was found to be. */
export interface Told {
  readonly type: EntityType;
  readonly mentions: readonly NameMention[];
  readonly roles: readonly string[];
  readonly found: KnownName | null;
}

/** Gathers what the article says that tells an entity from others of its name; null where it says nothing of the kind. */
export function tellingOf(text: string, told: Told, context: RoleContext): Telling | null {
  if (told.type === 'organisation') return null;
  const tell = told.type === 'place' ? placeTelling : personTelling;
  const said = tell(text, told, context);
  return Object.keys(said).length > 0 ? said : null;
}

/** Whoever is known by a name that nobody else has is one: a life has many roles, and not every number is an age. */
function personTelling(text: string, { mentions, roles, found }: Told, context: RoleContext): Telling {
  const generation = generationOf(text, mentions);
  if (found !== null && found.evidence === undefined) return generation;
  return { ...generation, ...bornOf(text, mentions, context), ...roleTelling(roles, found, context) };
}

/** What stands beside a name is looked for no further, in UTF-16 code units. */
const BESIDE = 40;

/** ISO dates to the day: an age says when somebody was born only where the day of the article is known. */
const WHOLE_DATE = 10;

/** People younger than that are seldom named, and numbers behind names are often others. */
const LEAST_AGE = 10;

/** Ages, and years of birth, that one article gives may differ by so much. */
const SLACK = 3;

function bornOf(text: string, mentions: readonly NameMention[], { date }: RoleContext): Telling {
  const born = mentions.flatMap(({ start, end }) => {
    const years = bornAt(text.slice(Math.max(0, start - BESIDE), start), text.slice(end, end + BESIDE), date);
    return years ? [years] : [];
  });
  const first = Math.max(...born.map(([year]) => year));
  const last = Math.min(...born.map(([, year]) => year));
  return born.length > 0 && first - last <= SLACK ? { born: [Math.min(first, last), Math.max(first, last)] } : {};
}

const AGE_BEHIND = /^, (?:(?:aged )?(\d{1,2})(?=[,.;)])|an? (\d{1,2})[- ]year[- ]old\b)/u;
const AGE_BEFORE = /\b(\d{1,2})[- ]year[- ]old (?:\p{Ll}[\p{L}-]{1,20} ){0,3}$/u;
const YEAR_BEHIND = /^ ?\((?:(?:born|b\.) ?(1[89]\d\d|20\d\d)|(1[89]\d\d|20\d\d) ?[–-] ?(?:1[89]\d\d|20\d\d))\)/u;

function bornAt(before: string, after: string, date: string | null): readonly [number, number] | null {
  const [, born, lived] = YEAR_BEHIND.exec(after) ?? [];
  const year = Number(born ?? lived);
  if (year) return [year, year];
  const [, ...behind] = AGE_BEHIND.exec(after) ?? [];
  const age = Number(behind.find((one) => one !== undefined) ?? AGE_BEFORE.exec(before)?.[1]);
  if (!(age >= LEAST_AGE) || date?.length !== WHOLE_DATE) return null;
  const now = Number(date.slice(0, 4));
  return [now - age - 1, now - age];
}

const GENERATIONS: Readonly<Record<string, 'elder' | 'younger'>> = {
  ...{ elder: 'elder', senior: 'elder', sr: 'elder' },
  ...{ younger: 'younger', junior: 'younger', jr: 'younger' },
};

function generationOf(text: string, mentions: readonly NameMention[]): Telling {
  const found = mentions.flatMap(({ start, end, text: name }) => {
    const before = text.slice(Math.max(0, start - BESIDE), start);
    return generationAt(before, text.slice(end, end + BESIDE), name) ?? [];
  });
  const [generation, ...others] = new Set(found);
  return generation && others.length === 0 ? { generation } : {};
}

/** "the elder Halvorsen", "Jon Halvorsen the younger", "Jon Halvorsen Sr.". */
function generationAt(before: string, after: string, name: string): 'elder' | 'younger' | null {
  const [, early = ''] = /\b[Tt]he (elder|younger) $/u.exec(before) ?? [];
  const [, late = '', last = ''] = /^,? (?:the (elder|younger)|(senior|junior)(?=[,.;]))/iu.exec(after) ?? [];
  const own = readPersonName(name).generation ?? '';
  return GENERATIONS[early] ?? GENERATIONS[(late || last).toLowerCase()] ?? GENERATIONS[own] ?? null;
}

/** A role may name several offices: "foreign minister and deputy prime minister". */
const BETWEEN = /,|;|\band\b/iu;

/** What the roles say where they agree; who is known to hold an office is in public life. */
function roleTelling(roles: readonly string[], found: KnownName | null, { offices, date }: RoleContext): Telling {
  const parts = roles.flatMap((role) => role.split(BETWEEN)).map((role) => readOffice(role, offices.countries));
  const held = parts.filter(({ standing, words }) => standing === 'held' && words !== '');
  const [field = found && PUBLIC_LIFE, ...fields] = new Set(roles.flatMap((role) => fieldOf(role) ?? []));
  const [country, ...countries] = new Set(roles.flatMap((role) => [...countCountries(role, offices.countries).keys()]));
  const office = country !== undefined && countries.length === 0 && held.some(({ words }) => holdsOffice(words));
  const says: Telling = {
    ...(field && fields.length === 0 && { field }),
    ...(office && { country: offices.namesOf(country)[0] ?? '' }),
    ...(found?.wikidata && { wikidata: found.wikidata }),
  };
  const known = Object.keys(says).length > 0 && date !== null;
  return known ? { ...says, year: Number(date.slice(0, 4)) } : says;
}

const PUBLIC_LIFE = 'public life';

/** "Solvik, Norland", "Solvik (Norland)": the country or region behind a place that is neither, where all mentions agree. */
function placeTelling(text: string, { mentions }: Told, context: RoleContext): Telling {
  const around = new Set<string>();
  for (const { start, end, text: name } of mentions) {
    if (regionNamed(name, context) !== null || countryOfRegion(name) !== null || wasCountry(name)) return {};
    const [, behind] = REGION_BEHIND.exec(text.slice(end, end + BESIDE)) ?? [];
    const listed = LISTED.test(text.slice(Math.max(0, start - BESIDE), start));
    const region = behind === undefined || listed ? null : regionNamed(behind, context);
    if (region !== null) around.add(region);
  }
  const [within, ...others] = around;
  return within !== undefined && others.length === 0 ? { within } : {};
}

/** Set off on both sides, and nothing of a list: "Solvik, Norland, on Tuesday". */
const REGION_BEHIND =
  /^(?:, | \()(\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20}){0,2})(?=[,;)](?!(?:\s+(?:and|or))?(?:\s+the)?\s+\p{Lu})|\.\s|\.$|\n|$)/u;
/** The place before it in a list, or what the list is of: "Topics: Solvik, Norland". */
const LISTED = /(?:\p{Lu}[\p{L}.]{1,20},(?:\s+and)?(?:\s+the)?|:)\s+$/u;

/** The usual name of a country or region; null for other places, and for what is also a city. */
function regionNamed(name: string, { offices }: RoleContext): string | null {
  const country = offices.countries.get(foldedName(name));
  if (country !== undefined) return offices.namesOf(country)[0] ?? null;
  return regionOf(name);
}
