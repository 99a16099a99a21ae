import { daysOf } from '../article/dates/calendar.ts';
import { byCodeUnits } from '../text/byCodeUnits.ts';
import {
  type WireEvidence,
  type WireMember,
  isAgencyReport,
  isOfOneAgency,
  percent,
  timingOf,
  wireEvidence,
} from './wireEvidence.ts';

/** What two articles of a story share. */
export interface WirePair {
  readonly a: string;
  readonly b: string;
  /** Share, 0 to 1, of the words of a that stand in b; and of b in a. */
  readonly sharedOfA: number;
  readonly sharedOfB: number;
}

/** Where one article of a story most likely comes from. */
export interface WireLink {
  /** The id of the member it took from; null where it took from none. */
  readonly source: string | null;
  /** Who it was taken from, as the article itself says, where that report is not in the story; else null. */
  readonly outside: string | null;
  /** The id of a member of which it cannot be told which of the two took from the other; null where there is none. */
  readonly either: string | null;
  /** 0 to 1, of what `source` or `outside` says; 1 where both are null. */
  readonly confidence: number;
  /** Why, one short sentence for the reader. */
  readonly reason: string;
}

/** Who took from whom in a story, likely. */
export interface WireTree {
  /** One link for each member, by id. */
  readonly links: ReadonlyMap<string, WireLink>;
  /** The likely first report; null where nothing tells it from others. */
  readonly first: string | null;
}

interface Candidate extends WireEvidence {
  readonly copy: WireMember;
  readonly source: WireMember;
  readonly share: number;
}

/** Two so alike, with nothing to tell which was first, may be either's copy. */
const ALIKE = 0.4;

/** Shares are compared in steps of so much: within one the earlier source counts. */
const SHARE_STEP = 0.05;

/**
 * Who took from whom among the members of a story: a forest in which no article comes from a later one, directly or by
 * others. The same whatever the order of members and pairs. The strongest evidence goes first; among equals the source
 * that holds most, then the earliest.
 */
export function wireTree(members: readonly WireMember[], pairs: readonly WirePair[]): WireTree {
  const sorted = [...members].sort(byPublication);
  const shares = new Shares(pairs);
  const parents = new Parents();
  const taken = new Map<string, Candidate>();
  for (const candidate of candidatesOf(sorted, shares)) {
    const { copy, source } = candidate;
    if (!taken.has(copy.id) && parents.join(copy, source)) taken.set(copy.id, candidate);
  }
  const links = new Map(
    sorted.map((member) => [member.id, linkOf(taken.get(member.id)) ?? rootLink(member, sorted, shares, taken)]),
  );
  return { links, first: firstOf(sorted, links) };
}

/** Which share of one article stands in another, and in which others at all. */
class Shares {
  readonly #shares = new Map<string, Map<string, number>>();

  constructor(pairs: readonly WirePair[]) {
    for (const { a, b, sharedOfA, sharedOfB } of pairs) {
      this.#set(a, b, sharedOfA);
      this.#set(b, a, sharedOfB);
    }
  }

  of(copy: string, source: string): number {
    return this.#shares.get(copy)?.get(source) ?? 0;
  }

  pairedWith(id: string): readonly string[] {
    return [...(this.#shares.get(id)?.keys() ?? [])];
  }

  #set(copy: string, source: string, share: number): void {
    const shares = this.#shares.get(copy);
    if (shares) shares.set(source, share);
    else this.#shares.set(copy, new Map([[source, share]]));
  }
}

/** The links made so far, with what keeps them a forest in the order of time. */
class Parents {
  readonly #parents = new Map<string, WireMember>();
  /** The day by which the first of those that come from an article, itself included, had appeared. */
  readonly #appeared = new Map<string, number>();

  /** Makes one article come from another, unless it would come from itself or from a later one by others; whether it did. */
  join(copy: WireMember, source: WireMember): boolean {
    const appeared = this.#appearedBy(copy);
    const line = this.#lineOf(source);
    if (line.some((one) => one === copy || (one.facts.date !== null && firstDay(one) > appeared))) return false;
    this.#parents.set(copy.id, source);
    for (const one of line) this.#appeared.set(one.id, Math.min(appeared, this.#appearedBy(one)));
    return true;
  }

  #appearedBy(member: WireMember): number {
    return this.#appeared.get(member.id) ?? lastDay(member);
  }

  /** The article, and those it comes from. */
  #lineOf(member: WireMember): readonly WireMember[] {
    const line: WireMember[] = [];
    for (let one: WireMember | undefined = member; one; one = this.#parents.get(one.id)) line.push(one);
    return line;
  }
}

function candidatesOf(members: readonly WireMember[], shares: Shares): readonly Candidate[] {
  const byId = new Map(members.map((member, place) => [member.id, { member, place }]));
  const originals = members.filter(({ facts }) => facts.translation === null);
  const candidates = members.flatMap((copy) => {
    const paired = shares.pairedWith(copy.id).flatMap((id) => byId.get(id)?.member ?? []);
    // A translation shares no words with its original, so that the two may be no pair.
    const sources = new Set(copy.facts.translation ? [...paired, ...originals] : paired);
    sources.delete(copy);
    return [...sources].flatMap((source): readonly Candidate[] => {
      const share = shares.of(copy.id, source.id);
      const evidence = wireEvidence(copy, source, share);
      return evidence ? [{ ...evidence, copy, source, share }] : [];
    });
  });
  const place = ({ id }: WireMember): number => byId.get(id)?.place ?? 0;
  const step = ({ share }: Candidate): number => Math.round(share / SHARE_STEP);
  return candidates.sort(
    (x, y) =>
      y.confidence - x.confidence ||
      step(y) - step(x) ||
      place(x.source) - place(y.source) ||
      place(x.copy) - place(y.copy),
  );
}

function linkOf(candidate: Candidate | undefined): WireLink | undefined {
  if (!candidate) return undefined;
  const { source, confidence, reason } = candidate;
  return { source: source.id, outside: null, either: null, confidence, reason };
}

/** What is said of an article that took from no other of the story. */
function rootLink(
  member: WireMember,
  members: readonly WireMember[],
  shares: Shares,
  taken: ReadonlyMap<string, Candidate>,
): WireLink {
  const { agency, republisher, outlet, translation } = member.facts;
  const root = (reason: string, more: Partial<WireLink> = {}): WireLink => ({
    source: null,
    outside: null,
    either: null,
    confidence: 1,
    reason,
    ...more,
  });
  if (isAgencyReport(member)) return root("the agency's own report");
  if (agency) {
    const isHere = members.some((other) => isAgencyReport(other) && isOfOneAgency(other, member));
    const reason = `signed /${agency.name}/, whose ${isHere ? 'report here is later' : 'own report is not here'}`;
    return root(reason, { outside: agency.name, confidence: agency.confidence });
  }
  if (republisher && outlet) {
    const reason = `printed again by ${republisher.name}; the report of ${outlet.name} is not here`;
    return root(reason, { outside: outlet.name, confidence: republisher.confidence });
  }
  if (translation?.original) {
    const { name } = translation.original;
    return root(`a translation; the original of ${name} is not here`, {
      outside: name,
      confidence: translation.confidence,
    });
  }
  const paired = new Set(shares.pairedWith(member.id));
  const twin = members.find((other) => paired.has(other.id) && isTie(member, other, shares, taken));
  if (twin) {
    const share = Math.max(shares.of(member.id, twin.id), shares.of(twin.id, member.id));
    return root(`${percent(share)} alike, and nothing tells the first: either took from the other`, {
      either: twin.id,
    });
  }
  if (member.facts.date === null) return root('undated, and nothing tells that it was taken from another');
  return root(member === members[0] ? 'the earliest here' : 'hardly anything of it stands in an earlier report');
}

function isTie(x: WireMember, y: WireMember, shares: Shares, taken: ReadonlyMap<string, Candidate>): boolean {
  if (taken.has(x.id) || taken.has(y.id)) return false;
  const { order } = timingOf(x, y);
  if (order !== 'same' && order !== 'unknown') return false;
  return Math.max(shares.of(x.id, y.id), shares.of(y.id, x.id)) >= ALIKE;
}

/** The earliest dated article, or the one it comes from; where none is dated, the one that others come from. */
function firstOf(members: readonly WireMember[], links: ReadonlyMap<string, WireLink>): string | null {
  const sourceOf = (id: string): string | null => links.get(id)?.source ?? null;
  const earliest = members.find(({ facts }) => facts.date !== null) ?? members.find(({ id }) => sourceOf(id) !== null);
  if (!earliest || links.get(earliest.id)?.either !== null) return null;
  let first = earliest.id;
  for (let source = sourceOf(first); source !== null; source = sourceOf(first)) first = source;
  return first;
}

/** Earliest first; on one day an agency before those who print it; undated last; then by id. */
function byPublication(x: WireMember, y: WireMember): number {
  return firstDay(x) - firstDay(y) || Number(isAgencyReport(y)) - Number(isAgencyReport(x)) || byCodeUnits(x.id, y.id);
}

function firstDay({ facts: { date } }: WireMember): number {
  return (date && daysOf(date.value)?.first) ?? Number.MAX_SAFE_INTEGER;
}

function lastDay({ facts: { date } }: WireMember): number {
  return (date && daysOf(date.value)?.last) ?? Number.MAX_SAFE_INTEGER;
}
