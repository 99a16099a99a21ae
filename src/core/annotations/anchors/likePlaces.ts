import type { Span } from '../../text/span.ts';
import { type Alignment, type Run, bestChain } from './alignment.ts';
import { projected } from './borders.ts';
import { contextLikeness } from './context.ts';
import { editDistances } from './editDistance.ts';
import type { Place } from './place.ts';
import type { Quote } from './quote.ts';
import { rareRuns, runsWithin } from './runs.ts';
import type { SearchedText } from './searchedText.ts';
import { atWordBorders } from './wordBorders.ts';

/** How many places are looked at: a reader chooses from few. */
const MOST_PLACES = 5;

/** Longer quotes are aligned by their long runs alone: their short ones are too many to compare. */
const LONG = 700;

/** Room around the runs of a quote, in code units, for words of it that stand in none. */
const ROOM = 40;

/** Edit distances of longer passages cost too much; what their runs have in common tells enough. */
const MOST_COMPARED = 4096;

/** The places where words like the quote's stand, most alike first; at most five. */
export function likePlaces(searched: SearchedText, quote: Quote, expected: number): readonly Place[] {
  const { codes } = searched.folded;
  let runs = rareRuns(quote.codes, codes, searched.grams);
  const places: Place[] = [];
  const borders = [quote.start, quote.end];
  for (let tries = 0; tries < MOST_PLACES; tries++) {
    const chain = bestChain(runs, borders);
    if (!chain || chain.score < chanceScore(codes.length)) break;
    const place = placeOf(chain, quote, codes, expected);
    if (place) places.push(place);
    const range = textRange(chain.runs);
    runs = runs.filter((run) => run.text >= range.end || run.text + run.length <= range.start);
  }
  return places;
}

/** A chain of less is found in any text of that length: one bit for each doubling, at about two bits a letter. */
function chanceScore(length: number): number {
  return 4 + Math.log2(length + 1) / 2;
}

function textRange(runs: readonly Run[]): Span {
  const last = runs[runs.length - 1];
  return { start: runs[0]?.text ?? 0, end: (last?.text ?? 0) + (last?.length ?? 0) };
}

function placeOf(chain: Alignment, quote: Quote, codes: Uint16Array, expected: number): Place | null {
  const window = windowOf(chain, quote, codes);
  const text = codes.subarray(window.start, window.end);
  const found =
    window.end - window.start <= 4 * LONG && quote.codes.length <= LONG
      ? (bestChain(runsWithin(quote.codes, text, { start: 0, end: text.length }), [quote.start, quote.end])?.runs ?? [])
      : chain.runs.map((run) => ({ ...run, text: run.text - window.start }));
  const runs = heaviestPart(found, quote);
  const rough = projected(quote, runs, quote.codes, text);
  if (!rough) return null;
  const span = atWordBorders(rough, text, quote);
  // A word that is longer now is another word: what it has in common with the old one counts as an edit of it.
  const isWider = span.start < rough.start || span.end > rough.end;
  const place = { start: span.start + window.start, end: span.end + window.start };
  return {
    ...place,
    ...contextLikeness(codes, place, quote),
    likeness: likenessOf(quote, isWider ? [] : runs, text.subarray(span.start, span.end)),
    distance: Math.abs(place.start - expected),
  };
}

/**
 * The runs in one piece with most of the passage in it: more than the passage itself is not put into it, unless it is
 * only a few words.
 */
function heaviestPart(runs: readonly Run[], quote: Quote): readonly Run[] {
  const most = Math.max(ROOM, quote.end - quote.start);
  const parts: Run[][] = [];
  runs.forEach((run, i) => {
    const earlier = runs[i - 1];
    if (!earlier || run.text - earlier.text - earlier.length > most) parts.push([]);
    parts[parts.length - 1]?.push(run);
  });
  return parts.reduce<readonly Run[]>((best, part) => (keptOf(part, quote) > keptOf(best, quote) ? part : best), []);
}

/** How many code units of the passage the runs hold. */
function keptOf(runs: readonly Run[], { start, end }: Span): number {
  return runs.reduce(
    (sum, run) => sum + Math.max(0, Math.min(run.pattern + run.length, end) - Math.max(run.pattern, start)),
    0,
  );
}

/** The part of the text that holds the chain, with room for what of the quote is not in it. */
function windowOf({ runs }: Alignment, quote: Quote, codes: Uint16Array): Span {
  const range = textRange(runs);
  const first = runs[0]?.pattern ?? 0;
  const last = runs[runs.length - 1];
  const rest = quote.codes.length - (last ? last.pattern + last.length : 0);
  return {
    start: Math.max(0, range.start - first - ROOM),
    end: Math.min(codes.length, range.end + rest + ROOM),
  };
}

/** By edits where little was put in; where much was, by how many of the passage's words are still there, in order. */
function likenessOf(quote: Quote, runs: readonly Run[], found: Uint16Array): number {
  const length = quote.end - quote.start;
  const kept = keptOf(runs, quote);
  const inserted = Math.max(0, found.length - length);
  const share = (kept / length) * (1 - Math.min(0.5, inserted / (8 * length)));
  if (length > MOST_COMPARED || found.length > MOST_COMPARED) return share;
  const { whole } = editDistances(quote.codes.subarray(quote.start, quote.end), found);
  return Math.max(share, 1 - whole / length);
}
