import type { Span } from '../../text/span.ts';
import type { Dateline } from '../article.ts';
import { type DatelineParts, MAX_DATELINE, readDatelineParts } from './datelineParts.ts';
import { monthNamed } from './months.ts';
import type { OutletIndex } from '../outlets/outletIndex.ts';
import { isWeekdayWord } from './weekdays.ts';

/** A dateline with where the report begins behind it. */
export interface FoundDateline {
  readonly dateline: Dateline;
  readonly bodyStart: number;
}

/** A place and a dash alone are believed near the top only: further down such lines are headings. */
const BARE_LINES = 12;

const LETTER_M = 77;
const SMALL_A = 97;
const SMALL_Z = 122;

/** After a bare place the line goes on with a sentence at least this long. */
const MIN_SENTENCE = 60;

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

/**
 * The dateline of an article: the first line that opens with one. `lines` are the text's non-blank lines without a
 * date header. Null when there is none.
 */
export function findDateline(text: string, lines: readonly Span[], outlets: OutletIndex): FoundDateline | null {
  for (const [index, line] of lines.entries()) {
    if (!canOpen(text.charCodeAt(line.start)) || !hasSigns(text, line)) continue;
    const parts = readDatelineParts(text, line.start, line.end, outlets);
    if (parts && isDateline(text, parts, line, index, outlets))
      return { dateline: toDateline(text, line, parts), bodyStart: parts.bodyStart };
  }
  return null;
}

/** Datelines begin with a capital, or with the day of the month. */
function canOpen(code: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return true;
}

/**
 * Every dateline has a number, a slug's bracket or a second capital: most lines of running text are passed over by this,
 * which takes a third off the search.
 */
function hasSigns(text: string, line: Span): boolean {
  // Only `McALLEN` and `MacDILL` go on with a small letter and are in capitals.
  const initial = text.charCodeAt(line.start);
  const second = text.charCodeAt(line.start + 1);
  if (initial === LETTER_M || second < SMALL_A || second > SMALL_Z) return true;
  const end = Math.min(line.end, line.start + MAX_DATELINE);
  for (let i = line.start; i < end; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 47 && code <= 57) || code === 40) return true; // / 0…9 (
  }
  return false;
}

function isDateline(text: string, parts: DatelineParts, line: Span, index: number, outlets: OutletIndex): boolean {
  const place = text.slice(parts.place.start, parts.place.end);
  if (isNoPlace(place, parts)) return false;
  const rest = text.slice(parts.bodyStart, Math.min(line.end, parts.bodyStart + MIN_SENTENCE * 2)).trimStart();
  const dashed = parts.ending === 'dash' || parts.ending === 'colon';
  if (parts.slug === 'slash') return parts.known || parts.capitals;
  if (parts.slug === 'paren' && parts.known)
    return dashed || parts.capitals || (parts.place.end - parts.place.start < 40 && isProse(rest));
  if (parts.slug === 'paren') return parts.capitals && dashed && isAgencyLike(parts.agency ?? '');
  if (parts.slug === 'bare') return true;
  if (parts.date && parts.date.day !== null) {
    if (parts.place.start !== line.start) return false;
    if (!parts.capitals) return parts.ending === 'dash' && index < BARE_LINES && isProse(rest);
    if (dashed) return true;
    // `SOLVIK, May 16. The bridge …`: with neither agency nor dash, only over running text.
    if (parts.ending === 'stop') return index < BARE_LINES && isProse(rest);
    return parts.date.year !== null && parts.ending === 'line';
  }
  return parts.capitals && parts.ending === 'dash' && index < BARE_LINES && isProse(rest) && !outlets.bySlug(place);
}

function isNoPlace(place: string, parts: DatelineParts): boolean {
  if (place.length < 3 && parts.slug === null) return true;
  const words = place.split(/[\s/]+/);
  if (parts.capitals) return place === 'NEW' || words.some((word) => LABELS.has(word));
  return words.some((word) => PAGE_WORDS.has(word) || isWeekdayWord(word) || monthNamed(word) !== null);
}

/** A sentence in ordinary letters, not the rest of a headline. */
function isProse(rest: string): boolean {
  return rest.length >= MIN_SENTENCE && SENTENCE_START.test(rest) && !UPPER_LINE.test(rest);
}

/** Names in brackets that may be an agency nobody told us of: `(NORDA)`, `(Interfax-Ukraine)`; not `(D-Ill.)`, `(27)`. */
function isAgencyLike(name: string): boolean {
  return (
    name.length <= 40 &&
    /^\p{L}(?!-)[\p{L}\p{M}\s&'’/-]+$/u.test(name) &&
    name.split(/\s/).every((word) => /^(?:\p{Lu}|&|of$)/u.test(word))
  );
}

function toDateline(text: string, line: Span, parts: DatelineParts): Dateline {
  return {
    start: line.start,
    end: parts.end,
    place: text.slice(parts.place.start, parts.place.end),
    region: parts.region,
    month: parts.date?.month ?? null,
    day: parts.date?.day ?? null,
    year: parts.date?.year ?? null,
    agency: parts.agency,
  };
}
