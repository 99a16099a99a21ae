import { anchorAll } from '../../annotations/anchors/anchorAll.ts';
import type { Annotation, Link, Mark, Reply } from '../../annotations/annotation.ts';
import { TextPositions } from '../../annotations/anchors/positions.ts';
import { threadsOf } from '../../annotations/threads.ts';
import { Lines } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import type { AnnotatedArticle, ArticleDetails, NamedPlace } from './annotatedArticle.ts';

/** A passage in all the units that formats have. */
export interface Place extends Span {
  /** In code points, end exclusive. */
  readonly first: number;
  readonly last: number;
  /** The line it begins in, 1-based. */
  readonly line: number;
}

/** A mark with what hangs on it. */
export interface PlacedMark {
  readonly mark: Mark;
  /** Null for a mark of the whole article, and for one whose passage was not found. */
  readonly place: Place | null;
  /** In the order they were made. */
  readonly replies: readonly Reply[];
  readonly isResolved: boolean;
  readonly links: readonly Link[];
}

/** A name with where it stands. */
export interface PlacedName extends NamedPlace {
  readonly place: Place;
}

/** An article whose marks were looked for in its text. */
export interface PlacedArticle extends ArticleDetails {
  /** All, also those that hang on nothing. */
  readonly records: readonly Annotation[];
  /** With `\n` for every line end; empty where the file is gone. */
  readonly text: string;
  /** Those of the whole article first, then in the order of the text, then those that were not found. */
  readonly marks: readonly PlacedMark[];
  readonly names: readonly PlacedName[];
}

/** Looks for the marks of an article in its text. */
export function placeArticle({ text, records, names, ...details }: AnnotatedArticle): PlacedArticle {
  const placer = new Placer(text ?? '');
  const threads = threadsOf(records);
  const all = records.filter((record) => record.kind === 'mark');
  const found = passagesOf(text, all);
  const marks = all
    .map((mark) => {
      const anchor = found.get(mark);
      const { replies, resolved, links } = threads(mark.id);
      return { mark, place: anchor ? placer.place(anchor) : null, replies, isResolved: resolved, links };
    })
    .sort((a, b) => rank(a) - rank(b) || order(a.place, b.place));
  const placed = names.map((name) => ({ ...name, place: placer.place(name) }));
  return { ...details, text: text ?? '', records, marks, names: placed };
}

/** Whether the mark's passage was looked for and not found. */
export function isLost({ mark, place }: PlacedMark): boolean {
  return mark.selector !== null && place === null;
}

/** The passages of the marks that are found. */
function passagesOf(text: string | null, marks: readonly Mark[]): ReadonlyMap<Mark, Span | null> {
  const sought = marks.flatMap((mark) => (mark.selector ? [{ mark, selector: mark.selector }] : []));
  if (text === null) return new Map();
  const found = anchorAll(
    text,
    sought.map(({ selector }) => selector),
  );
  return new Map(sought.map(({ mark }, i) => [mark, found[i]?.anchor ?? null]));
}

class Placer {
  readonly #positions: TextPositions;
  readonly #lines: Lines;

  constructor(text: string) {
    this.#positions = new TextPositions(text);
    this.#lines = new Lines(text);
  }

  place({ start, end }: Span): Place {
    return {
      start,
      end,
      first: this.#positions.toCodePoint(start),
      last: this.#positions.toCodePoint(end),
      line: this.#lines.lineAt(start),
    };
  }
}

function rank(mark: PlacedMark): number {
  return isLost(mark) ? 2 : mark.place ? 1 : 0;
}

/** Of marks that begin together the longer comes first, as elements nest. */
function order(a: Place | null, b: Place | null): number {
  return a && b ? a.start - b.start || b.end - a.end : 0;
}
