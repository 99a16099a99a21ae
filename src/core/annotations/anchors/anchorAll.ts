import type { Anchor, Anchoring, TextSelector } from './anchor.ts';
import { contextLikeness } from './context.ts';
import { exactPlaces } from './exactPlaces.ts';
import { cutsAlike } from './wordBorders.ts';
import { judge } from './judge.ts';
import { likePlaces } from './likePlaces.ts';
import { type Place, worthOf } from './place.ts';
import { type Quote, quoteOf } from './quote.ts';
import { SearchedText } from './searchedText.ts';
import { tornFrom } from './torn.ts';

/** Finds one passage in a text; offsets are of the text as given. Passages of one text are found faster together. */
export function anchor(text: string, selector: TextSelector): Anchoring {
  return anchorIn(new SearchedText(text), selector, 0).anchoring;
}

/**
 * Finds many passages in one text, in their order: each by its words where they stood, by its words elsewhere if what
 * stands around them agrees, else by words much like them. What is not surely the same passage is none: its likely
 * places are given instead. A passage without words is never found.
 */
export function anchorAll(text: string, selectors: readonly TextSelector[]): readonly Anchoring[] {
  const searched = new SearchedText(text);
  const found = new Map<TextSelector, Anchoring>();
  // Passages move together: where one went, the next is expected.
  let shift = 0;
  for (const selector of [...selectors].sort((a, b) => a.start - b.start)) {
    const result = anchorIn(searched, selector, shift);
    shift = result.shift;
    found.set(selector, result.anchoring);
  }
  return selectors.map((selector) => found.get(selector) ?? NOT_FOUND);
}

const NOT_FOUND: Anchoring = { anchor: null, candidates: [] };

interface Found {
  readonly anchoring: Anchoring;
  /** How far it went from where it stood, in neutral code units; what it was before when it was not found. */
  readonly shift: number;
}

function anchorIn(searched: SearchedText, selector: TextSelector, shift: number): Found {
  const { exact } = selector;
  if (exact === '') return { anchoring: NOT_FOUND, shift };
  const stood = searched.positions.fromCodePoint(selector.start);
  const whole = wholePlace(searched.neutral, selector, stood, shift);
  if (whole !== null) {
    const by = whole === stood ? 'position' : 'context';
    const found = given(searched, { start: whole, end: whole + exact.length, score: 1, by });
    return { anchoring: { anchor: found }, shift: whole - stood };
  }
  const anchoring = weighed(searched, selector, stood, shift);
  const start = anchoring.anchor?.start;
  return { anchoring, shift: start === undefined ? shift : searched.positions.toNeutral(start) - stood };
}

/** The place where the passage stands with all that stood around it, nearest to where it is expected; null where none is. */
function wholePlace(text: string, selector: TextSelector, stood: number, shift: number): number | null {
  const { prefix, exact, suffix } = selector;
  const words = prefix + exact + suffix;
  for (const place of [stood, stood + shift]) {
    if (text.startsWith(words, place - prefix.length) && place >= prefix.length) return place;
  }
  // Without anything around it, a passage that stands elsewhere is not known by what stands around it.
  if (words.length === exact.length) return null;
  const [nearest] = exactPlaces(text, words, Math.max(0, stood + shift - prefix.length));
  return nearest === undefined ? null : nearest + prefix.length;
}

function weighed(searched: SearchedText, selector: TextSelector, stood: number, shift: number): Anchoring {
  const quote = quoteOf(selector);
  if (quote.start >= quote.end) return NOT_FOUND;
  const expected = searched.toFolded(stood + shift);
  const exact = [...exactPlaces(searched.neutral, selector.exact, stood + shift)]
    .filter((start) => cutsAlike(searched.neutral, start, selector))
    .map((start) => exactPlace(searched, quote, start, expected));
  const like = likePlaces(searched, quote, expected).filter((place) => !exact.some((one) => one.start === place.start));
  const { places, sure } = judge([...exact, ...like], quote, (place) => tornFrom(searched, quote, place));
  const anchors = places.slice(0, MOST_CANDIDATES).map((place) => anchorOf(searched, selector, place, stood));
  const [first] = anchors;
  return sure && first ? { anchor: first } : { anchor: null, candidates: anchors };
}

/** A reader chooses from few. */
const MOST_CANDIDATES = 5;

function exactPlace(searched: SearchedText, quote: Quote, exactly: number, expected: number): Place {
  const place = {
    start: searched.toFolded(exactly),
    end: searched.toFolded(exactly + quote.selector.exact.length),
  };
  const distance = Math.abs(place.start - expected);
  return { ...place, ...contextLikeness(searched.folded.codes, place, quote), likeness: 1, distance, exactly };
}

function anchorOf(searched: SearchedText, { exact }: TextSelector, place: Place, stood: number): Anchor {
  const { offsets } = searched.folded;
  const start = place.exactly ?? offsets[place.start] ?? 0;
  // The folded code unit before the end may stand for several, as a run of white space does.
  const end = place.exactly === undefined ? (offsets[place.end - 1] ?? 0) + 1 : start + exact.length;
  const by = searched.neutral.slice(start, end) !== exact ? 'likeness' : start === stood ? 'position' : 'context';
  return given(searched, { start, end, score: worthOf(place), by });
}

/** An anchor in neutral offsets, in those of the text as given. */
function given({ positions }: SearchedText, found: Anchor): Anchor {
  return { ...found, start: positions.fromNeutral(found.start), end: positions.fromNeutral(found.end) };
}
