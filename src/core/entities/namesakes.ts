import type { Telling } from './entity.ts';
import { countryOfRegion } from './regions.ts';

/** What one article says of a name. */
export interface Sighting {
  readonly article: string;
  readonly telling: Telling | null;
  /** Ids of those who appear beside it and in few other articles; asked for only where names are parted. */
  readonly company: () => ReadonlySet<string>;
}

/** Articles that mean one of several who have the name. */
export interface Namesake {
  readonly articles: readonly string[];
  /** What tells it from the others, as a few words: `Norland`, `born about 1981`. */
  readonly qualifier: string;
  readonly confidence: number;
}

/** The namesakes of a name. */
export interface Parted {
  /** Those beside the one that most articles mean, or may mean. */
  readonly others: readonly Namesake[];
  /** What tells the one that most articles mean; empty where nothing does. */
  readonly main: string;
  /** How many articles do not say whom they mean and are counted to that one. */
  readonly open: number;
}

/** Years of birth that are further apart are two people’s: ages are misprinted, and stated for another day. */
const BORN_APART = 5;
/** In so many years hardly anybody is in two fields. */
const SAME_TIME = 10;
/** More ways of telling than that are not compared: those that fewer articles have are left with the main one. */
const MOST_KINDS = 100;

/**
 * Of a name in many articles a few that say otherwise are misread rather than somebody else: so many, as a share of those
 * of the main one, are left with it, unless what stands with the name itself tells them.
 */
const MISREAD = 0.1;

const BY_FACT = 0.9;
const BY_ROLE = 0.75;

/** Whether two tellings are of two by facts that do not change. */
export function areTwo(a: Telling, b: Telling): boolean {
  const born = a.born !== undefined && b.born !== undefined && gap(a.born, b.born) > BORN_APART;
  return born || areNamedApart(a, b);
}

/** Whether what stands with the name itself tells two. */
function areNamedApart(a: Telling, b: Telling): boolean {
  return (
    differ(a.wikidata, b.wikidata) ||
    differ(a.generation, b.generation) ||
    (a.within !== undefined && b.within !== undefined && areApart(a.within, b.within))
  );
}

function differ<T>(a: T | undefined, b: T | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function gap(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.max(a[0] - b[1], b[0] - a[1], 0);
}

/** A region and its country are no two places. */
function areApart(a: string, b: string): boolean {
  return a !== b && countryOfRegion(a) !== b && countryOfRegion(b) !== a;
}

/** Whether they say offices of two countries, or two fields at one time: that may change in a life. */
function seemTwo(a: Telling, b: Telling): boolean {
  if (areOne(a, b)) return false;
  if (differ(a.country, b.country)) return true;
  const together = a.year !== undefined && b.year !== undefined && Math.abs(a.year - b.year) <= SAME_TIME;
  return together && differ(a.field, b.field);
}

/** Whether a fact that does not change is the same. */
function areOne(a: Telling, b: Telling): boolean {
  const born = a.born !== undefined && b.born !== undefined && gap(a.born, b.born) <= BORN_APART;
  return born || (a.wikidata !== undefined && a.wikidata === b.wikidata);
}

function contradict({ telling: a }: Kind, { telling: b }: Kind): boolean {
  return areTwo(a, b) || seemTwo(a, b);
}

/** Sightings that say the same. */
interface Kind {
  readonly telling: Telling;
  readonly key: string;
  readonly sightings: Sighting[];
}

/** Sightings of one of the namesakes, and who appears with it. */
interface Group {
  readonly kinds: Kind[];
  readonly sightings: Sighting[];
  readonly company: Set<string>;
}

/**
 * Parts the articles that have a name by whom they mean, as far as what they say contradicts each other: known ids, years
 * of birth, generation, and the region of a place; offices of two countries and fields where also nobody appears with both.
 * Who is not told stays with the one that most mean. Null where nothing contradicts. Does not depend on the order.
 */
export function partNamesakes(sightings: readonly Sighting[]): Parted | null {
  const kinds = kindsOf(sightings);
  if (!haveContradiction(kinds)) return null;
  const groups: Group[] = [];
  for (const kind of kinds) {
    const fitting = groups.filter((group) => canJoin(kind, group));
    const [best] = fitting.sort((a, b) => agreement(kind, b) - agreement(kind, a));
    const group = best ?? { kinds: [], sightings: [], company: new Set() };
    if (!best) groups.push(group);
    group.kinds.push(kind);
    for (const sighting of kind.sightings) addSighting(group, sighting);
  }
  return groups.length < 2 ? null : told(groups, sightings);
}

/** Whether anything that the articles say contradicts; where nothing does, nobody's company matters. */
export function areContested(sightings: readonly Sighting[]): boolean {
  return haveContradiction(kindsOf(sightings));
}

function haveContradiction(kinds: readonly Kind[]): boolean {
  return kinds.some((a, i) => kinds.some((b, k) => k > i && contradict(a, b)));
}

function kindsOf(sightings: readonly Sighting[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const sighting of sightings) {
    const { telling } = sighting;
    if (!telling) continue;
    const { born, generation, country, field, year, wikidata, within } = telling;
    const key = JSON.stringify([born, generation, country, field, year, wikidata, within]);
    const kind = kinds.get(key) ?? { telling, key, sightings: [] };
    kind.sightings.push(sighting);
    kinds.set(key, kind);
  }
  return [...kinds.values()]
    .sort((a, b) => b.sightings.length - a.sightings.length || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_KINDS);
}

function addSighting(group: Group, sighting: Sighting): void {
  group.sightings.push(sighting);
  for (const id of sighting.company()) group.company.add(id);
}

function canJoin(kind: Kind, group: Group): boolean {
  if (group.kinds.some(({ telling }) => areTwo(kind.telling, telling))) return false;
  return !group.kinds.some(({ telling }) => seemTwo(kind.telling, telling)) || shareCompany(kind.sightings, group);
}

function shareCompany(sightings: readonly Sighting[], { company }: Group): boolean {
  return sightings.some((one) => [...one.company()].some((id) => company.has(id)));
}

/** How much a kind and a group say alike. */
function agreement(kind: Kind, group: Group): number {
  const most = Math.max(...group.kinds.map(({ telling }) => alike(kind.telling, telling)));
  return most * 2 + Number(shareCompany(kind.sightings, group));
}

function alike(a: Telling, b: Telling): number {
  const born = a.born !== undefined && b.born !== undefined;
  const same = (['wikidata', 'generation', 'country', 'field', 'within'] as const).filter(
    (key) => a[key] !== undefined && a[key] === b[key],
  );
  return Number(born) + same.length;
}

/** Gives every article to one of the groups: what is not told to the one whose company it has, else to the main one. */
function told(groups: readonly Group[], sightings: readonly Sighting[]): Parted | null {
  const isKnown = ({ kinds }: Group) => Number(kinds.some(({ telling }) => telling.wikidata));
  const bySize = (a: Group, b: Group) => b.sightings.length - a.sightings.length || isKnown(b) - isKnown(a);
  const [main, ...others] = [...groups].sort(bySize) as [Group, ...Group[]];
  const rest = others.filter((group) => !isMisread(group, main));
  if (rest.length === 0) return null;
  const placed = new Set([main, ...rest].flatMap((group) => group.sightings));
  const open = sightings.filter((one) => !placed.has(one));
  const own = ownByCompany(open, [main, ...rest]);
  const taken = new Set(qualifiersOf(main).slice(0, 1));
  const namesakes = rest.map((group): Namesake => {
    const articles = [...group.sightings, ...(own.get(group) ?? [])].map(({ article }) => article);
    const confidence = someTwo(group, main, areTwo) ? BY_FACT : BY_ROLE;
    return { articles: articles.sort(), qualifier: unique(qualifiersOf(group), taken), confidence };
  });
  const placedByCompany = [...own.values()].reduce((sum, { length }) => sum + length, 0);
  return { others: namesakes, main: qualifiersOf(main)[0] ?? '', open: open.length - placedByCompany };
}

/** The sightings whose company is that of one group alone, by that group. */
function ownByCompany(open: readonly Sighting[], groups: readonly Group[]): ReadonlyMap<Group, readonly Sighting[]> {
  const groupsWith = new Map<string, Group[]>();
  for (const group of groups) {
    for (const id of group.company) pushTo(groupsWith, id, group);
  }
  const own = new Map<Group, Sighting[]>();
  for (const one of open) {
    const [only, ...others] = new Set([...one.company()].flatMap((id) => groupsWith.get(id) ?? []));
    if (only && others.length === 0) pushTo(own, only, one);
  }
  return own;
}

function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Whether so few articles say otherwise that they are misread. */
function isMisread(group: Group, main: Group): boolean {
  return group.sightings.length / main.sightings.length < MISREAD && !someTwo(group, main, areNamedApart);
}

function someTwo(a: Group, b: Group, two: (a: Telling, b: Telling) => boolean): boolean {
  return a.kinds.some((x) => b.kinds.some((y) => two(x.telling, y.telling)));
}

/** What a group says in a few words each, the surest first. */
function qualifiersOf({ kinds }: Group): string[] {
  const first = <K extends keyof Telling>(key: K): Telling[K] | undefined =>
    kinds.map(({ telling }) => telling[key]).find((value) => value !== undefined);
  const born = kinds.flatMap(({ telling }) => telling.born?.[1] ?? []);
  const generation = first('generation');
  const said = [
    first('within'),
    generation && `the ${generation}`,
    first('country'),
    born.length > 0 ? `born about ${Math.min(...born)}` : undefined,
    first('field'),
    first('wikidata'),
  ];
  return said.filter((words) => words !== undefined);
}

/** The first that no other has, else the surest with a number. */
function unique(qualifiers: readonly string[], taken: Set<string>): string {
  const [surest = ''] = qualifiers;
  let own = qualifiers.find((words) => !taken.has(words)) ?? surest;
  for (let n = 2; taken.has(own); n++) own = `${surest}, ${n}`;
  taken.add(own);
  return own;
}
