import type { Span } from '../../../text/span.ts';
import type { OutletIndex } from '../../outlets/outletIndex.ts';
import type { DatelineParts } from './datelineParts.ts';
import { isDatelineCity, isDatelineRegion } from './datelinePlaces.ts';
import { monthNamed } from '../months.ts';
import { isWeekdayWord } from '../weekdays.ts';

/** Where the parts of a possible dateline were read. */
export interface DatelinePlace {
  readonly text: string;
  readonly line: Span;
  /** The non-blank line below. */
  readonly next: Span | null;
  /** Whether the line is among the first: further down a place and a dash are a heading's. */
  readonly nearTop: boolean;
  readonly outlets: OutletIndex;
}

/** After a bare place the line goes on with a sentence at least this long. */
const MIN_SENTENCE = 60;

/** After a place we know a shorter one will do: `KARACHI: The port is open again.` */
const MIN_KNOWN_SENTENCE = 25;

/** The line below a place that stands alone is a paragraph. */
const MIN_PARAGRAPH = 100;

/** Words in capitals that open lines of news text and are no places. */
const LABELS = new Set(
  (
    'ABOVE ADVERTISEMENT ADVISORY ALERT ANALYSIS ANALYSIS/OPINION ATTENTION AUDIO BACKGROUND BREAKING BRIEF BUSINESS CAPTION CHART CHARTS CLARIFICATION ' +
    'COLUMN COMMENT COMMENTARY CORRECTED CORRECTION COVID CULTURE DETAILS DEVELOPING DOCUMENTARY DOSSIER EDITORIAL EXCLUSIVE ' +
    'EXPLAINED EXPLAINER FACT FACTBOX FEATURE FILE FLASH FOCUS FULL GALLERY GRAPHIC HEADLINES HIGHLIGHTS IDEAS IMAGE INSIGHT INTERVIEW ' +
    'INVESTIGATION JUST LATEST LISTEN LIVE MARKETS MORE NEWS NOTE NOTEBOOK OBITUARY OPINION PHOTO PHOTOS PICTURE PICTURES PODCAST POLL ' +
    'PREVIEW PROFILE QUESTION QUIZ READ REFILE RELATED REPEAT REPORT RETRANSMISSION REUTERS REVIEW ROUNDUP SHARE SHOWBIZ SOCCER ' +
    'SPECIAL SPORT SPORTS STATEMENT STORY SUMMARY TECH TENNIS TEXT TIMELINE TODAY TOP TOPSHOT TRANSCRIPT TRENDING UPDATE UPDATED UPDATES ' +
    'URGENT VIDEO VIDEOS WATCH WEATHER WHAT WHY WIDER WRAPUP BASEBALL BASKETBALL BOXING CRICKET CYCLING FOOTBALL GOLF HOCKEY RUGBY RUNNING'
  ).split(' '),
);

/** Words in title case that open page lines with a date in them. */
const PAGE_WORDS = new Set(
  'By Posted Published Updated Modified Created Last First Photo File Source Copyright Date Edited Filed Issued Accessed Retrieved Reviewed Reading'.split(
    ' ',
  ),
);

const UPPER_LINE = /^[^\p{Ll}]*$/u;
const SENTENCE_START = /^["'“”‘’«„([]{0,2}[\p{Lu}\p{N}$€£]/u;
const SENTENCE_END = /[.!?]["'”’»)]{0,2}$/;

/** Whether the parts are a report's dateline: what is printed together with them settles it, or a place that we know. */
export function isDateline(parts: DatelineParts, at: DatelinePlace): boolean {
  const { text, line, nearTop, outlets } = at;
  const place = placeOf(parts, text);
  if (isNoPlace(place, parts)) return false;
  const dashed = isDashed(parts);
  const prose = isProse(bodyOf(parts, at), MIN_SENTENCE);
  if (place === '') return parts.known && parts.date?.day != null && (dashed || (parts.bracketed && prose));
  if (parts.bracketed) return dashed && prose && (parts.date?.day != null || isKnown(place, parts));
  if (parts.slug === 'slash') return parts.known || parts.capitals;
  if (parts.slug === 'paren' && parts.known) return dashed || parts.capitals || (place.length < 40 && prose);
  if (parts.slug === 'paren') return parts.capitals && dashed && isAgencyLike(parts.agency ?? '');
  if (parts.slug === 'bare')
    return parts.date !== null || (dashed && prose && (parts.capitals || isKnown(place, parts)));
  if (parts.date && parts.date.day !== null) {
    if (parts.place.start !== line.start) return false;
    if (!parts.capitals) return parts.ending === 'dash' && nearTop && prose;
    if (dashed) return true;
    // `SOLVIK, May 16. The bridge …`: with neither agency nor dash, only over running text.
    if (parts.ending === 'stop') return nearTop && prose;
    return parts.date.year !== null && parts.ending === 'line';
  }
  if (isKnown(place, parts)) return isKnownOpening(parts, at);
  return parts.capitals && parts.ending === 'dash' && nearTop && prose && !outlets.bySlug(place);
}

/**
 * Whether the parts open a further report of a collated article. Stricter, since lists, headings and sentences stand
 * there: always over running text, with an agency that we know, or in capitals at a place that we know.
 */
export function isLaterDateline(parts: DatelineParts, at: DatelinePlace): boolean {
  const place = placeOf(parts, at.text);
  if (place === '' || isNoPlace(place, parts) || !isProse(bodyOf(parts, at), MIN_SENTENCE)) return false;
  if (parts.slug === 'slash' || parts.slug === 'paren')
    return parts.known && (isDashed(parts) || (parts.slug === 'slash' && parts.date?.day != null));
  return (
    parts.capitals && isKnown(place, parts) && (parts.ending === 'dash' || (parts.date?.day != null && isDashed(parts)))
  );
}

function placeOf({ place }: DatelineParts, text: string): string {
  return text.slice(place.start, place.end);
}

function isDashed({ ending }: DatelineParts): boolean {
  return ending === 'dash' || ending === 'colon';
}

/** What follows on the line, as far as it must be looked at. */
function bodyOf({ bodyStart }: DatelineParts, { text, line }: DatelinePlace): string {
  return text.slice(bodyStart, Math.min(line.end, bodyStart + MIN_SENTENCE * 2)).trimStart();
}

function isKnown(place: string, { region }: DatelineParts): boolean {
  return region === null ? isDatelineCity(place) : isDatelineRegion(region);
}

/** A place that we know, without date and agency: `KARACHI: …`, `Kyiv, Ukraine – …`, or alone on its line. */
function isKnownOpening(parts: DatelineParts, at: DatelinePlace): boolean {
  const { next, nearTop, text } = at;
  if (parts.ending === 'line') {
    if (!parts.capitals || !nearTop || next === null) return false;
    return next.end - next.start >= MIN_PARAGRAPH && SENTENCE_START.test(text.slice(next.start, next.start + 4));
  }
  if (!isDashed(parts) || (parts.ending === 'colon' && !nearTop)) return false;
  if (!parts.capitals && (!nearTop || parts.ending === 'colon')) return false;
  const body = bodyOf(parts, at);
  return isProse(body, SENTENCE_END.test(body) ? MIN_KNOWN_SENTENCE : MIN_SENTENCE);
}

function isNoPlace(place: string, parts: DatelineParts): boolean {
  if (place.length < 3 && parts.slug === null) return true;
  const words = place.split(/[\s/]+/);
  if (parts.capitals) return place === 'NEW' || words.some((word) => LABELS.has(word));
  return words.some((word) => PAGE_WORDS.has(word) || isWeekdayWord(word) || monthNamed(word) !== null);
}

/** A sentence in ordinary letters, not the rest of a headline. */
function isProse(rest: string, length: number): boolean {
  return rest.length >= length && SENTENCE_START.test(rest) && !UPPER_LINE.test(rest);
}

/** Names in brackets that may be an agency nobody told us of: `(NORDA)`, `(Interfax-Ukraine)`; not `(D-Ill.)`, `(27)`. */
function isAgencyLike(name: string): boolean {
  return (
    name.length <= 40 &&
    /^\p{L}(?!-)[\p{L}\p{M}\s&'’/-]+$/u.test(name) &&
    name.split(/\s/).every((word) => /^(?:\p{Lu}|&|of$)/u.test(word))
  );
}
