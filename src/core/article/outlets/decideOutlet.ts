import type { Alternative, Reason } from '../../fact.ts';
import type { Article, OutletEvidence, OutletFact, OutletSource } from '../article.ts';
import { type OutletIndex, outletId } from './outletIndex.ts';

interface OutletContext {
  readonly outlets: OutletIndex;
  readonly record?: { readonly outlet?: string };
  readonly path?: string;
}

/** How far one piece of evidence is believed: for an outlet the data knows, and for a name it does not. */
interface Weight {
  readonly source: OutletSource;
  readonly known: number;
  readonly unknown: number;
}

/**
 * Publishers speak for themselves in messages, source lines and copyright lines; an agency's slug tells who wrote, and
 * who published only where nothing else does; a mention in the text hardly counts.
 */
const WEIGHTS: Readonly<Record<OutletEvidence['kind'], Weight>> = {
  series: { source: 'record', known: 0.99, unknown: 0.98 },
  'own-message': { source: 'own-message', known: 0.96, unknown: 0.9 },
  'source-line': { source: 'source-line', known: 0.95, unknown: 0.6 },
  copyright: { source: 'copyright', known: 0.93, unknown: 0.75 },
  masthead: { source: 'source-line', known: 0.9, unknown: 0 },
  byline: { source: 'byline', known: 0.91, unknown: 0 },
  slug: { source: 'slug', known: 0.9, unknown: 0.85 },
  domain: { source: 'domain', known: 0.5, unknown: 0 },
  mention: { source: 'mention', known: 0.3, unknown: 0 },
};

/** A folder that a reader gave to an outlet holds little else. */
const DECLARED_PATH_CONFIDENCE = 0.94;

/** An agency's copyright or byline is printed by others too, and then says whose copy it is. */
const AGENCY_CONFIDENCE = 0.85;

/** A file or folder name is somebody's sorting, and mostly right. */
const PATH_CONFIDENCE = 0.7;

const MOST_ALTERNATIVES = 3;

/** By these an agency signs its copy. */
const SIGNING: ReadonlySet<OutletEvidence['kind']> = new Set(['slug', 'byline', 'copyright']);

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly source: OutletSource;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** Who published the article; null when nothing says so. */
export function decideOutlet(article: Article, context: OutletContext): OutletFact | null {
  const [best, ...others] = rank([
    ...recordCandidates(context),
    ...pathCandidates(context),
    ...textCandidates(article, context.outlets),
  ]);
  return best ? toFact(best, others) : null;
}

/** Whose copy it is: the slug, or an agency in the byline; null when no agency signs it. */
export function decideAgency(article: Article, context: OutletContext): OutletFact | null {
  const signed = article.outletEvidence.filter((evidence) => {
    if (!SIGNING.has(evidence.kind)) return false;
    const known = evidence.outlet === null ? null : context.outlets.byId(evidence.outlet);
    return known ? known.agency : evidence.kind === 'slug';
  });
  const [best, ...others] = rank(signed.map((evidence) => candidate(evidence, context.outlets)));
  return best ? toFact(best, others) : null;
}

function recordCandidates({ record, outlets }: OutletContext): Candidate[] {
  if (!record?.outlet) return [];
  const known = outlets.find(record.outlet);
  const weight = WEIGHTS.series;
  return [
    {
      id: known?.id ?? outletId(record.outlet),
      name: known?.name ?? record.outlet,
      source: weight.source,
      confidence: known ? weight.known : weight.unknown,
      reasons: [{ text: `The record names “${record.outlet}” as the source.` }],
    },
  ];
}

function pathCandidates({ path, outlets }: OutletContext): Candidate[] {
  const declared = path === undefined ? null : outlets.byPath(path);
  if (declared) {
    const reasons = [{ text: `Your settings say that files here are from ${declared.name}.` }];
    return [{ id: declared.id, name: declared.name, source: 'path', confidence: DECLARED_PATH_CONFIDENCE, reasons }];
  }
  for (const part of (path ?? '').split('/').reverse()) {
    const name = part
      .replace(/\.\w+$/, '')
      .replace(/\d{4}-\d{2}(?:-\d{2})?|^\d+/g, ' ')
      .replace(/[_\s-]+/g, ' ')
      .trim();
    const outlet = name.length < 2 ? null : (outlets.bySlug(name) ?? outlets.byDomain(part));
    if (!outlet) continue;
    const reasons = [{ text: `The file or folder name “${part}” names ${outlet.name}.` }];
    return [{ id: outlet.id, name: outlet.name, source: 'path', confidence: PATH_CONFIDENCE, reasons }];
  }
  return [];
}

function textCandidates(article: Article, outlets: OutletIndex): Candidate[] {
  return article.outletEvidence
    .map((evidence) => candidate(evidence, outlets))
    .filter(({ confidence }) => confidence > 0);
}

function candidate(evidence: OutletEvidence, outlets: OutletIndex): Candidate {
  const known = evidence.outlet === null ? null : outlets.byId(evidence.outlet);
  const weight = WEIGHTS[evidence.kind];
  const confidence = known ? weight.known : weight.unknown;
  const signed = known?.agency && (evidence.kind === 'copyright' || evidence.kind === 'byline');
  return {
    id: known?.id ?? outletId(evidence.name),
    // In "a message from the Courier" the article belongs to the sentence; in "The Times" it is part of the name.
    name: known?.name ?? evidence.name.replace(/^the /, ''),
    source: weight.source,
    confidence: signed ? AGENCY_CONFIDENCE : confidence,
    reasons: [{ text: sentence(evidence), span: { start: evidence.start, end: evidence.end } }],
  };
}

/** The reasons as readers see them; `@` stands for the name as printed. */
const SENTENCES: Readonly<Record<OutletEvidence['kind'], string>> = {
  slug: 'The agency slug names @.',
  'source-line': 'A source line names @.',
  'own-message': 'A message to the readers comes from @.',
  copyright: 'The copyright line names @.',
  byline: 'The byline names @.',
  masthead: '“@” stands alone at the top.',
  domain: 'The text holds the address @.',
  mention: 'The text quotes @.',
  series: 'The record names @.',
};

function sentence({ kind, name }: OutletEvidence): string {
  return SENTENCES[kind].replace('@', () => name);
}

/** One candidate for each outlet, its reasons joined, the most believed first; agreeing kinds of evidence add up. */
function rank(candidates: readonly Candidate[]): Candidate[] {
  const byId = new Map<string, Candidate>();
  for (const next of candidates) {
    const before = byId.get(next.id);
    byId.set(next.id, before ? join(before, next) : next);
  }
  return [...byId.values()].sort((a, b) => b.confidence - a.confidence);
}

function join(a: Candidate, b: Candidate): Candidate {
  const [strong, weak] = a.confidence >= b.confidence ? [a, b] : [b, a];
  const agrees = !a.reasons.some(({ text }) => b.reasons.some((reason) => reason.text === text));
  if (!agrees) return strong;
  const doubt = (1 - strong.confidence) * (1 - weak.confidence / 2);
  return { ...strong, confidence: Math.min(0.99, 1 - doubt), reasons: [...strong.reasons, ...weak.reasons] };
}

function toFact(best: Candidate, others: readonly Candidate[]): OutletFact {
  const alternatives: Alternative<string>[] = others.slice(0, MOST_ALTERNATIVES).map(({ id, confidence, reasons }) => ({
    value: id,
    confidence: Math.min(confidence, 1 - best.confidence),
    reason: reasons[0]?.text ?? '',
  }));
  const { id, name, source, confidence, reasons } = best;
  return { value: id, name, source, confidence, reasons, alternatives };
}
