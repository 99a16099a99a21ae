import type { Alternative, Reason } from '../../fact.ts';
import type { OutletFact, OutletSource } from '../article.ts';
import type { Claim } from './claims/claim.ts';

const MOST_ALTERNATIVES = 3;
const MOST_CONFIDENCE = 0.99;

/** A claim that somebody published it first is taken at its word from here on. */
const ORIGIN = 0.75;

/** Less does not make a page somebody's. */
const PAGE = 0.5;

/** A link alone makes nobody the republisher: articles link to where they have their news from. */
const REPUBLISHER = 0.6;

/** An agency's copyright, byline or name under the headline is printed by others, as its customers must. */
const REPRINT_SOURCES: ReadonlySet<OutletSource> = new Set(['copyright', 'byline', 'masthead']);
const REPRINTED = 0.55;

/** A page with so many lines of its own names its outlet somewhere, and where it is an agency's, the agency. */
const FURNISHED = 6;
const ON_ANOTHERS_PAGE = 0.6;

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly source: OutletSource;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/**
 * Whose publication the text is: who is said to have published it first, else whose page it is, else the agency that
 * signs it; null when nothing says so. `pageLines` is how many lines of the page around the article the text holds.
 */
export function decideOutlet(claims: readonly Claim[], pageLines: number): OutletFact | null {
  const first = originsOf(claims);
  const pages = rank(
    claims.filter(
      ({ role, id }) =>
        role === 'record' ||
        (role === 'origin' && id !== '') ||
        (role === 'page' && (first.size === 0 || first.has(id))),
    ),
  );
  const signed = claims.filter(({ role }) => role === 'signature');
  const agencies = rank(signed).map((agency) => asPublisher(agency, signed, pages, pageLines));
  return toFact(rank([...pages, ...agencies]));
}

/** Whose copy it is: the agency that signs it; null when none does. */
export function decideAgency(claims: readonly Claim[]): OutletFact | null {
  return toFact(rank(claims.filter(({ role }) => role === 'signature')));
}

/**
 * Who printed somebody else's article whole: who passes an agency's copy on, or whose page names another outlet as the
 * first; null when nothing says so.
 */
export function decideRepublisher(claims: readonly Claim[], outlet: OutletFact | null): OutletFact | null {
  const first = originsOf(claims);
  const others = claims.filter(
    ({ role, id }) =>
      id !== outlet?.value && (role === 'relay' || (role === 'page' && first.size > 0 && !first.has(id))),
  );
  return toFact(rank(others).filter(({ confidence }) => confidence >= REPUBLISHER));
}

/** Ids of the outlets that are said, believably, to have published it first. */
function originsOf(claims: readonly Claim[]): ReadonlySet<string> {
  const origins = claims.filter(({ role, confidence }) => role === 'origin' && confidence >= ORIGIN);
  return new Set(origins.map(({ id }) => id));
}

/** An agency as the outlet: less believed where its name stands as in reprints, and where the page is somebody else's. */
function asPublisher(
  agency: Candidate,
  signed: readonly Claim[],
  pages: readonly Candidate[],
  pageLines: number,
): Candidate {
  const onItsPage = pages.some(({ id, confidence }) => id === agency.id && confidence >= PAGE);
  const reprinted = signed.some(({ id, source }) => id === agency.id && REPRINT_SOURCES.has(source));
  const rival = pages.find(({ id, confidence }) => id !== agency.id && confidence >= PAGE);
  const most = onItsPage ? 1 : reprinted ? REPRINTED : pageLines >= FURNISHED ? ON_ANOTHERS_PAGE : 1;
  return { ...agency, confidence: Math.min(agency.confidence, most) * (1 - (rival?.confidence ?? 0)) };
}

/** One candidate for each outlet, its reasons joined, the most believed first. */
function rank(hints: readonly (Claim | Candidate)[]): Candidate[] {
  const byId = new Map<string, Candidate[]>();
  for (const hint of hints) {
    const one = asCandidate(hint);
    const known = byId.get(one.id);
    if (known) known.push(one);
    else byId.set(one.id, [one]);
  }
  return [...byId.values()].map(join).sort(byConfidence);
}

function asCandidate(hint: Claim | Candidate): Candidate {
  if (!('reason' in hint)) return hint;
  const { id, name, source, confidence, reason } = hint;
  return { id, name, source, confidence, reasons: [reason] };
}

/** Agreeing kinds of evidence add up; the same kind said again says no more. */
function join(candidates: Candidate[]): Candidate {
  const bySource = new Map(
    candidates
      .sort(byConfidence)
      .reverse()
      .map((one) => [one.source, one]),
  );
  const [strongest, ...agreeing] = [...bySource.values()].sort(byConfidence) as [Candidate, ...Candidate[]];
  const doubt = agreeing.reduce((left, { confidence }) => left * (1 - confidence / 2), 1 - strongest.confidence);
  return {
    ...strongest,
    confidence: Math.max(strongest.confidence, Math.min(MOST_CONFIDENCE, 1 - doubt)),
    reasons: [strongest, ...agreeing].flatMap(({ reasons }) => reasons),
  };
}

function byConfidence(a: Candidate, b: Candidate): number {
  return b.confidence - a.confidence;
}

function toFact([best, ...others]: readonly Candidate[]): OutletFact | null {
  if (!best) return null;
  const alternatives: Alternative<string>[] = others.slice(0, MOST_ALTERNATIVES).map(({ id, confidence, reasons }) => ({
    value: id,
    confidence: Math.min(confidence, 1 - best.confidence),
    reason: reasons[0]?.text ?? '',
  }));
  const { id, name, source, confidence, reasons } = best;
  return { value: id, name, source, confidence, reasons, alternatives };
}
