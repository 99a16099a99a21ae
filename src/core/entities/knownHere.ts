import type { NameMention } from './articleNames.ts';
import { displayForm, foldedName } from './canonicalForm.ts';
import { type CountryCounts, countCountries } from './countriesNamed.ts';
import { countryBodies } from './countryBodies.ts';
import type { EntityType } from './entity.ts';
import type { KnownName, KnownNames } from './knownNames.ts';
import { knownPeopleHere } from './knownPeopleHere.ts';
import { once } from './once.ts';
import { countryOfRegion } from './regions.ts';
import type { RoleContext } from './roleMentions.ts';

/** Known names by what is written; of a person with the roles that the article states. */
export interface KnownLookup {
  named(text: string, type: EntityType, roles?: readonly string[]): KnownName | null;
}

/** A country that is named this many times less often than another is not the one an article is about. */
const LESS_OFTEN = 2;

/**
 * The known names as one article means them. A body that many countries have is the one of the country that the text
 * says; by its bare name ("Congress" for "US Congress") it is known only where the article names its country, about as
 * often as others. A person whose name many have is known where the article tells who is meant. Without `context`
 * nothing is known of countries and offices: then the bare names are gone by.
 */
export function knownHere(
  text: string,
  names: readonly NameMention[],
  known: Pick<KnownNames, 'named' | 'candidates'>,
  context: RoleContext | null,
): KnownLookup {
  const named = countNamed(names, known);
  const most = Math.max(0, ...named.values());
  const unlessOther = (written: string, type: EntityType): KnownName | null => {
    const found = known.named(written, type);
    const country = found && countryLeftOut(written, found, known);
    if (!country) return found;
    const times = named.get(country) ?? 0;
    return times > 0 && times * LESS_OFTEN >= most ? found : null;
  };
  if (!context) return { named: unlessOther };
  const { countries } = context.offices;
  const counts = once(() => countCountries(text, countries));
  const bodies = countryBodies(text, names, known, context.offices, counts);
  const people = knownPeopleHere(names, known, context, counts);
  const places = remembered((written) => {
    const region = regionMeant(written, text, names, counts, context);
    return region ?? unlessOther(written, PLACE);
  });
  const organisations = remembered(
    (written) => bodies.get(foldedName(written)) ?? unlessOther(written, 'organisation'),
  );
  return {
    named: (written, type, roles = []) => {
      if (type === 'person') return people(written, roles);
      return type === 'place' ? places(written) : organisations(written);
    },
  };
}

/** Looks each name up once: an article may write it many times. */
function remembered(find: (written: string) => KnownName | null): (written: string) => KnownName | null {
  const found = new Map<string, KnownName | null>();
  return (written) => {
    const there = found.get(written);
    if (there !== undefined) return there;
    const name = find(written);
    found.set(written, name);
    return name;
  };
}

/** "Georgia" in an article that names its country, or other regions of it, and nothing of the country so called. */
function regionMeant(
  written: string,
  text: string,
  names: readonly NameMention[],
  counts: () => CountryCounts,
  { offices }: RoleContext,
): KnownName | null {
  const name = displayForm(written, PLACE);
  const own = offices.countries.get(foldedName(name));
  const country = own === undefined ? null : countryOfRegion(name);
  if (own === undefined || country === null) return null;
  const [, ...adjectives] = offices.namesOf(own);
  if (adjectives.some((adjective) => text.includes(adjective))) return null;
  const times = counts().get(offices.countries.get(foldedName(country)) ?? -1) ?? 0;
  const others = Math.max(0, ...[...counts()].filter(([one]) => one !== own).map(([, count]) => count));
  const regions = names.filter((one) => one.text !== written && countryOfRegion(one.text) === country).length;
  if (times + regions === 0 || times + regions < others) return null;
  const reason = `The article speaks of ${country}, and of nothing else in a country called ${name}.`;
  return { type: PLACE, canonical: `${name} (${country})`, wikidata: null, reason };
}

/** How often each known country is named as a place. */
function countNamed(names: readonly NameMention[], known: Pick<KnownNames, 'named'>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, type } of names) {
    const country = type === PLACE && known.named(displayForm(text, type), type)?.canonical;
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

/** The country that the known name opens with and the written one leaves out; null where it is no such name. */
function countryLeftOut(text: string, { canonical }: KnownName, known: Pick<KnownNames, 'named'>): string | null {
  const [whole, bare] = [foldedName(canonical), foldedName(text)];
  if (!whole.endsWith(` ${bare}`)) return null;
  const opening = canonical.slice(0, whole.length - bare.length).trim();
  return known.named(opening, PLACE)?.canonical ?? null;
}

const PLACE: EntityType = 'place';
