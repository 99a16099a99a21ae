import type { NameMention } from './articleNames.ts';
import { displayForm } from './canonicalForm.ts';
import { type CountryCounts, isProminent } from './countriesNamed.ts';
import { isFullName } from './fullNames.ts';
import type { KnownName, KnownNames } from './knownNames.ts';
import { once } from './once.ts';
import type { OfficeTerm } from './offices.ts';
import { canMean, isSameOffice, namesOffice, readOffice } from './officeWords.ts';
import type { RoleContext } from './roleMentions.ts';

/** News speaks of people as what they are to be, in years before they are in office. */
const BEFORE = 2;
/** And of what they were. */
const AFTER = 20;

/** Behind these words stands what it is an office of, which may be anything. */
const OF = / (?:of|for|at|in|on) /u;

/** A role may name several offices: "foreign minister and deputy prime minister". */
const BETWEEN = /,|;|\band\b/iu;

/**
 * Tells the known person whom a name means in an article, by the name and the roles that are stated. One whose name
 * many have is meant where a role is an office of theirs; or, where no role is stated, the date is about that of their
 * office, their country is one that the article is about, and others who held office there appear. Where only some
 * evidence is needed, naming the country is enough. Null where it is nobody known, or could be several.
 */
export function knownPeopleHere(
  names: readonly NameMention[],
  known: Pick<KnownNames, 'named' | 'candidates'>,
  context: RoleContext,
  counts: () => CountryCounts,
): (name: string, roles: readonly string[]) => KnownName | null {
  const companyCountries = once(() => countriesOfCompany(names, known, context));
  const isMeant = ({ wikidata, evidence }: KnownName, roles: readonly string[]): boolean => {
    const terms = termsNear(context.offices.heldBy(wikidata), context.date);
    if (terms.some(({ words }) => roles.some((role) => isRoleOf(role, words, context, counts)))) return true;
    const countries = terms.flatMap(({ words: { country } }) => country ?? []);
    if (evidence === 'some') return countries.some((country) => counts().has(country));
    if (roles.length > 0) return false;
    const company = companyCountries();
    return countries.some((country) => isProminent(country, counts()) && company.has(country));
  };
  return (name, roles) => {
    const candidates = known.candidates(name, 'person');
    const [first] = candidates;
    if (!first || (candidates.length === 1 && first.evidence === undefined)) return first ?? null;
    const meant = candidates.filter((one) => isMeant(one, roles));
    return meant.length === 1 ? meant[0]! : null;
  };
}

/** The terms in or near which the date lies; all of them where there is none. */
function termsNear(terms: readonly OfficeTerm[], date: string | null): readonly OfficeTerm[] {
  if (date === null) return terms;
  const year = Number(date.slice(0, 4));
  return terms.filter(({ start, end }) => {
    const from = start === null ? -Infinity : Number(start.slice(0, 4)) - BEFORE;
    const to = end === null ? Infinity : Number(end.slice(0, 4)) + AFTER;
    return from <= year && year <= to;
  });
}

/** Whether a role as stated is the office; told in other words and without its country, where the article names that. */
function isRoleOf(
  role: string,
  office: OfficeTerm['words'],
  { offices: { countries } }: RoleContext,
  counts: () => CountryCounts,
): boolean {
  return [role, ...role.split(BETWEEN)].some((part) => {
    const said = readOffice(part, countries);
    if (isSameOffice(said, office)) return true;
    return (
      (canMean(said, office) || (!OF.test(part) && namesOffice(said, office))) &&
      (said.country !== null || office.country === null || counts().has(office.country))
    );
  });
}

/** The countries in which people of the article held office whose names leave no doubt. */
function countriesOfCompany(
  names: readonly NameMention[],
  known: Pick<KnownNames, 'named' | 'candidates'>,
  { offices, date }: RoleContext,
): ReadonlySet<number> {
  const written = new Set(names.flatMap(({ type, text }) => (type === 'person' && isFullName(text) ? text : [])));
  const people = [...written].flatMap((name) => {
    const found = known.named(displayForm(name, 'person'), 'person');
    return found && found.evidence === undefined ? found : [];
  });
  const terms = people.flatMap(({ wikidata }) => termsNear(offices.heldBy(wikidata), date));
  return new Set(terms.flatMap(({ words: { country } }) => country ?? []));
}
