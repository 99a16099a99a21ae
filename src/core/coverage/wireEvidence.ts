import type { ArticleFacts } from '../article/article.ts';
import { daysOf } from '../article/dates/calendar.ts';

/** An article of a story, as far as it tells who took from whom. */
export interface WireMember {
  readonly id: string;
  readonly facts: Pick<ArticleFacts, 'outlet' | 'agency' | 'republisher' | 'translation' | 'date'>;
  /** ISO 639-1. */
  readonly language: string;
  readonly words: number;
}

/** Why one article may have taken from another. */
export interface WireEvidence {
  /** 0 to 1. */
  readonly confidence: number;
  /** One short sentence for the reader. */
  readonly reason: string;
}

/** How one article stands to another in time, by what both print; a day, a month and a year may overlap. */
export interface Timing {
  readonly order: 'before' | 'same' | 'unknown' | 'after';
  /** Whole days between them where one is before or after the other. */
  readonly days: number;
}

/** Less of an article than this is a quotation or two that both heard. */
const TAKEN = 0.2;
/** From this share on most of a report is somebody else's. */
const MOSTLY = 0.6;
const LARGELY = 0.4;
/** A copy that was cut is at least so much shorter than what it was cut from. */
const CUT = 0.8;

/** Reasons are in English, as all of the core's. */
const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** How `one` stands in time to `other`. */
export function timingOf(one: WireMember, other: WireMember): Timing {
  const [x, y] = [one, other].map(({ facts: { date } }) => date && daysOf(date.value));
  if (!x || !y) return { order: 'unknown', days: 0 };
  if (x.last < y.first) return { order: 'before', days: y.first - x.last };
  if (y.last < x.first) return { order: 'after', days: x.first - y.last };
  return { order: x.first === x.last && y.first === y.last ? 'same' : 'unknown', days: 0 };
}

/** Whether the article is an agency's own report, not a paper's that prints it. */
export function isAgencyReport({ facts: { agency, outlet, republisher } }: WireMember): boolean {
  return agency !== null && republisher === null && (outlet === null || outlet.value === agency.value);
}

/** Whether two articles are signed by one agency. */
export function isOfOneAgency(x: WireMember, y: WireMember): boolean {
  return x.facts.agency !== null && x.facts.agency.value === y.facts.agency?.value;
}

/**
 * Why `copy` may have taken from `source`, by the strongest of the signs; null where nothing speaks for it. `share` of
 * the words of `copy` stand in `source`, 0 to 1. Nobody takes from a later article, and an agency not from those who
 * print it; of two who print one agency's report neither takes from the other.
 */
export function wireEvidence(copy: WireMember, source: WireMember, share: number): WireEvidence | null {
  const timing = timingOf(source, copy);
  if (timing.order === 'after') return null;
  const own = translated(copy, source) ?? printedAgain(copy, source, share);
  if (own) return own;
  if (isOfOneAgency(copy, source)) return isAgencyReport(source) ? signed(copy, source, share, timing) : null;
  return (
    agencyCopy(copy, source, share, timing) ?? earlier(copy, source, share, timing) ?? cut(copy, source, share, timing)
  );
}

function translated({ facts: { translation } }: WireMember, source: WireMember): WireEvidence | null {
  if (!translation || source.facts.translation) return null;
  const { value, original, confidence } = translation;
  const from = value === 'und' ? 'translated' : `translated from ${LANGUAGES.of(value)}`;
  if (original && original.id === source.facts.outlet?.value) {
    return { confidence: 0.95 * confidence, reason: `${from}; the original of ${original.name} is here` };
  }
  if (original || value === 'und' || source.language !== value) return null;
  return { confidence: 0.8 * confidence, reason: `${from}; its likely original is here` };
}

function printedAgain(
  { facts: { republisher, outlet } }: WireMember,
  source: WireMember,
  share: number,
): WireEvidence | null {
  if (!republisher || !outlet || source.facts.republisher || source.facts.outlet?.value !== outlet.value) return null;
  if (share < TAKEN) return null;
  const reason = `printed again by ${republisher.name}; ${percent(share)} of it stands in the report of ${outlet.name}`;
  return { confidence: 0.95 * republisher.confidence, reason };
}

function signed(copy: WireMember, source: WireMember, share: number, timing: Timing): WireEvidence | null {
  const { agency } = copy.facts;
  if (!agency || isAgencyReport(copy)) return earlier(copy, source, share, timing);
  const held = share > 0 ? `holds ${percent(share)} of it` : 'is here, in other words';
  const reason = `signed /${agency.name}/, whose report ${when(timing)} ${held}`;
  // A doubtful signature is borne out by the words that stand there, as an unsigned copy would be.
  const unsigned = agencyCopy(copy, source, share, timing)?.confidence ?? 0;
  const asSigned = (share >= MOSTLY ? 0.97 : share >= TAKEN ? 0.85 : 0.6) * agency.confidence;
  return { confidence: Math.max(unsigned, asSigned * (timing.order === 'unknown' ? 0.9 : 1)), reason };
}

/** Papers print agencies, signed or not; agencies seldom print papers. */
function agencyCopy(copy: WireMember, source: WireMember, share: number, timing: Timing): WireEvidence | null {
  const { agency } = source.facts;
  if (!agency || !isAgencyReport(source) || isAgencyReport(copy) || share < LARGELY) return null;
  const reason = `${percent(share)} of it stands in the report of ${agency.name}, an agency, ${when(timing)}`;
  return { confidence: (share >= MOSTLY ? 0.9 : 0.8) * (timing.order === 'unknown' ? 0.8 : 1), reason };
}

function earlier(copy: WireMember, source: WireMember, share: number, { order, days }: Timing): WireEvidence | null {
  if (order !== 'before' || share < TAKEN) return null;
  const longer = source.words > copy.words / CUT ? ' and longer' : '';
  const reason = `the other is earlier by ${daysText(days)}${longer}; ${percent(share)} of this stands there`;
  const confidence = share >= MOSTLY ? 0.9 : share >= LARGELY ? 0.8 : 0.6;
  const agencies = isAgencyReport(copy) && !isAgencyReport(source) ? 0.7 : 1;
  return { confidence: confidence * agencies * dateConfidence(copy) * dateConfidence(source), reason };
}

/** Where the dates tell nothing, the shorter of two is rather cut from the longer than that one padded. */
function cut(copy: WireMember, source: WireMember, share: number, timing: Timing): WireEvidence | null {
  if (share < MOSTLY || copy.words > CUT * source.words || isAgencyReport(copy)) return null;
  const reason = `${percent(share)} of it stands in a longer report ${when(timing)}`;
  return { confidence: timing.order === 'same' ? 0.6 : 0.5, reason };
}

function dateConfidence({ facts: { date } }: WireMember): number {
  return date?.confidence ?? 0;
}

/** When a source appeared, seen from its copy. */
function when({ order, days }: Timing): string {
  if (order === 'same') return 'of the same day';
  if (order !== 'before') return 'whose order in time is unknown';
  return days === 1 ? 'of the day before' : `of ${days} days before`;
}

function daysText(days: number): string {
  return days === 1 ? 'a day' : `${days} days`;
}

/** A share as readers read it: `92 %`. */
export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
