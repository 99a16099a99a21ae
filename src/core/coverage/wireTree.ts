import { byCodeUnits } from '../text/byCodeUnits.ts';
import { type WireEvidence, type WireMember, isAgencyReport, wireEvidence } from './wireEvidence.ts';
import { WireForest, firstDay } from './wireForest.ts';
import { type WireLink, rootLink } from './wireRoots.ts';
import { type WirePair, WireShares } from './wireShares.ts';

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

/** Shares are compared in steps of so much: within one the earlier source counts. */
const SHARE_STEP = 0.05;

/**
 * Who took from whom among the members of a story: a forest in which no article comes from a later one, directly or by
 * others. The same whatever the order of members and pairs. The strongest evidence goes first; among equals the source
 * that holds most, then the earliest.
 */
export function wireTree(members: readonly WireMember[], pairs: readonly WirePair[]): WireTree {
  const sorted = [...members].sort(byPublication);
  const shares = new WireShares(pairs);
  const forest = new WireForest();
  const taken = new Map<string, Candidate>();
  for (const candidate of candidatesOf(sorted, shares)) {
    const { copy, source } = candidate;
    if (!taken.has(copy.id) && forest.join(copy, source)) taken.set(copy.id, candidate);
  }
  const copies = new Set(taken.keys());
  const links = new Map(
    sorted.map((member) => [member.id, linkOf(taken.get(member.id)) ?? rootLink(member, sorted, shares, copies)]),
  );
  return { links, first: firstOf(sorted, links) };
}

function candidatesOf(members: readonly WireMember[], shares: WireShares): readonly Candidate[] {
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
