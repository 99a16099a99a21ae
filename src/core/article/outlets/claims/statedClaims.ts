import { type Span, contains } from '../../../text/span.ts';
import type { Article, OutletEvidence, OutletSource } from '../../article.ts';
import { isMasked } from '../../../boilerplate/mask.ts';
import type { Claim, ClaimContext, ClaimRole, PublishedText } from './claim.ts';
import { outletId } from '../outletIndex.ts';
import type { Outlet } from '../outlets.ts';

/** How far one kind of evidence is believed: for an outlet the data knows, and for a name it does not. */
interface Weight {
  readonly role: ClaimRole;
  readonly source: OutletSource;
  readonly known: number;
  readonly unknown: number;
}

/**
 * Publishers speak for themselves in messages, source lines and copyright lines; a mention in the text hardly counts.
 * The numbers follow the shares of right outlets in articles whose outlet is known.
 */
const WEIGHTS: Readonly<Record<OutletEvidence['kind'], Weight>> = {
  'first-published': { role: 'origin', source: 'first-published', known: 0.95, unknown: 0.8 },
  'source-line': { role: 'origin', source: 'source-line', known: 0.95, unknown: 0.6 },
  'own-message': { role: 'page', source: 'own-message', known: 0.97, unknown: 0.85 },
  copyright: { role: 'page', source: 'copyright', known: 0.96, unknown: 0.75 },
  masthead: { role: 'page', source: 'masthead', known: 0.9, unknown: 0 },
  byline: { role: 'page', source: 'byline', known: 0.91, unknown: 0 },
  contributor: { role: 'page', source: 'contributor', known: 0.93, unknown: 0 },
  desk: { role: 'page', source: 'desk', known: 0.85, unknown: 0 },
  promotion: { role: 'page', source: 'promotion', known: 0.7, unknown: 0 },
  domain: { role: 'page', source: 'domain', known: 0.5, unknown: 0 },
  mention: { role: 'page', source: 'mention', known: 0.3, unknown: 0 },
  relay: { role: 'relay', source: 'relay', known: 0.9, unknown: 0 },
  slug: { role: 'signature', source: 'slug', known: 0.9, unknown: 0.7 },
  'sign-off': { role: 'signature', source: 'sign-off', known: 0.85, unknown: 0 },
};

/** Where an agency is named in these it signs its copy, on whose page ever. */
const SIGNED: ReadonlySet<OutletEvidence['kind']> = new Set(['byline', 'copyright', 'masthead', 'source-line']);
const SIGNED_CONFIDENCE = 0.85;

/** An agency's reporters are named in this by all who print its copy. */
const AGENCY_CONTRIBUTOR = 0.5;

/** Slashes hold nothing but agencies: `/NORDA/`. */
const SLASHED_SLUG = 0.85;

/** A few capitals alone on a line may as well be a picture's credit, and a name among the lines of a menu a link. */
const DOUBTFUL_MASTHEAD = 0.6;
const SHORT_NAME = /^\p{Lu}{2,5}$/u;

/** With prose before and behind them these belong to a picture or a table. */
const OUTSIDE_PROSE: ReadonlySet<OutletEvidence['kind']> = new Set(['source-line', 'first-published', 'copyright']);
const AMID_PROSE = 0.3;
const PROSE = 200;

/** The reasons as readers see them; `@` stands for the name as printed. */
const SENTENCES: Readonly<Record<OutletEvidence['kind'], string>> = {
  slug: 'The agency slug names @.',
  relay: '“@” stands before the agency that it passes on.',
  'sign-off': 'It closes with the form in which @ names reporters and editors.',
  'source-line': 'A source line names @.',
  'first-published': 'A line says that @ published it first.',
  'own-message': 'A message to the readers comes from @.',
  copyright: 'The copyright line names @.',
  byline: 'The byline names @.',
  contributor: 'A reporter of @ contributed to it.',
  promotion: 'A promotional line names @.',
  desk: 'An address to write to belongs to @.',
  masthead: '“@” stands alone at the top.',
  domain: 'The text holds the address @.',
  mention: 'The text quotes @.',
};

const ELSEWHERE = 'A line says that another outlet published it first.';

/** What the text itself says, weighed. */
export function statedClaims({ text, article }: PublishedText, { mask, outlets }: ClaimContext): Claim[] {
  const prose = proseOf(article, mask);
  return article.outletEvidence.flatMap((evidence) => {
    // "A letter from the valley" as the headline is a title, not a message.
    if (evidence.kind === 'own-message' && article.headline && contains(article.headline, evidence)) return [];
    const claim = claimOf(text, evidence, prose, { mask, outlets });
    return claim.confidence > 0 ? [claim] : [];
  });
}

function claimOf(
  text: string,
  evidence: OutletEvidence,
  prose: Span | null,
  { mask, outlets }: Pick<ClaimContext, 'mask' | 'outlets'>,
): Claim {
  const { kind, start, end, name } = evidence;
  const known = evidence.outlet === null ? null : outlets.byId(evidence.outlet);
  const weight = WEIGHTS[kind];
  const signed = known?.agency === true && SIGNED.has(kind);
  const amid = prose !== null && OUTSIDE_PROSE.has(kind) && contains(prose, evidence);
  return {
    id: known?.id ?? outletId(name),
    // In "a message from the Courier" the article belongs to the sentence; in "The Times" it is part of the name.
    name: known?.name ?? name.replace(/^the /, ''),
    // Broadcasters print their own name where agencies have their slug.
    role: signed ? 'signature' : kind === 'slug' && known?.agency === false ? 'page' : weight.role,
    source: weight.source,
    confidence: amid ? AMID_PROSE : confidenceOf(text, evidence, known, signed, isMasked(mask, evidence)),
    reason: { text: name === '' ? ELSEWHERE : SENTENCES[kind].replace('@', () => name), span: { start, end } },
  };
}

function confidenceOf(
  text: string,
  { kind, name, start }: OutletEvidence,
  known: Outlet | null,
  signed: boolean,
  masked: boolean,
): number {
  if (kind === 'masthead' && (masked || SHORT_NAME.test(name))) return DOUBTFUL_MASTHEAD;
  if (signed) return SIGNED_CONFIDENCE;
  if (kind === 'contributor' && known?.agency) return AGENCY_CONTRIBUTOR;
  if (kind === 'slug' && !known && text.charAt(start - 1) === '/') return SLASHED_SLUG;
  return known ? WEIGHTS[kind].known : WEIGHTS[kind].unknown;
}

/** From the first long paragraph of the article to its last; null when it has none. */
function proseOf({ paragraphs }: Article, mask: readonly Span[]): Span | null {
  const isProse = (span: Span): boolean => span.end - span.start >= PROSE && !isMasked(mask, span);
  const first = paragraphs.find(isProse);
  const last = paragraphs.findLast(isProse);
  return first && last ? { start: first.end, end: last.start } : null;
}
