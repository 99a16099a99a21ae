import type { NameMention } from './articleNames.ts';
import { displayForm, foldedName } from './canonicalForm.ts';
import type { EntityType } from './entity.ts';
import type { KnownName, KnownNames } from './knownNames.ts';

/** Known names by what is written. */
export type KnownLookup = Pick<KnownNames, 'named'>;

/** A country that is named this many times less often than another is not the one an article is about. */
const LESS_OFTEN = 2;

/**
 * The known names as one article means them. A body that many countries have is known by its bare name ("Congress" for
 * "US Congress") only where the article names its country, about as often as others.
 */
export function knownHere(names: readonly NameMention[], known: KnownLookup): KnownLookup {
  const countries = countCountries(names, known);
  const most = Math.max(0, ...countries.values());
  return {
    named: (text, type) => {
      const found = known.named(text, type);
      const country = found && countryLeftOut(text, found, known);
      if (!country) return found;
      const times = countries.get(country) ?? 0;
      return times > 0 && times * LESS_OFTEN >= most ? found : null;
    },
  };
}

/** How often each known country is named. */
function countCountries(names: readonly NameMention[], known: KnownLookup): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, type } of names) {
    const country = type === 'place' && known.named(displayForm(text, type), type)?.canonical;
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

/** The country that the known name opens with and the written one leaves out; null where it is no such name. */
function countryLeftOut(text: string, { canonical }: KnownName, known: KnownLookup): string | null {
  const [whole, bare] = [foldedName(canonical), foldedName(text)];
  if (!whole.endsWith(` ${bare}`)) return null;
  const opening = canonical.slice(0, whole.length - bare.length).trim();
  return known.named(opening, PLACE)?.canonical ?? null;
}

const PLACE: EntityType = 'place';
