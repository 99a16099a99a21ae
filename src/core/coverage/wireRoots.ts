import { type WireMember, isAgencyReport, isOfOneAgency, percent, timingOf } from './wireEvidence.ts';
import type { WireShares } from './wireShares.ts';

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

/** Two so alike, with nothing to tell which was first, may be either's copy. */
const ALIKE = 0.4;

/** What is said of an article that took from no other of the story. */
export function rootLink(
  member: WireMember,
  members: readonly WireMember[],
  shares: WireShares,
  taken: ReadonlySet<string>,
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

function isTie(x: WireMember, y: WireMember, shares: WireShares, taken: ReadonlySet<string>): boolean {
  if (taken.has(x.id) || taken.has(y.id)) return false;
  const { order } = timingOf(x, y);
  if (order !== 'same' && order !== 'unknown') return false;
  return Math.max(shares.of(x.id, y.id), shares.of(y.id, x.id)) >= ALIKE;
}
