import type { TextDocument, TextDocumentChangeEvent } from 'vscode';
import type { Mark } from '../../core/annotations/annotation.ts';
import type { Anchor, Anchoring, TextSelector } from '../../core/annotations/anchors/anchor.ts';
import { anchorAll } from '../../core/annotations/anchors/anchorAll.ts';
import {
  type MovingAnchor,
  type TextChange,
  moveAnchors,
  moving,
} from '../../core/annotations/anchors/movingAnchor.ts';
import { TextPositions } from '../../core/annotations/anchors/positions.ts';
import { sameSelector, selectorIn } from '../../core/annotations/anchors/selectorOf.ts';
import type { LostMark, PlacedMark } from './placedMarks.ts';

/** Of a passage that is deleted but for less than this share, what is left is not the passage. */
const LEAST_LEFT = 0.4;

/** A mark of a passage in an open document. */
interface Kept {
  readonly mark: Mark;
  readonly selector: TextSelector;
  /** How it was found, or where it may stand; offsets of what was found are those of `place`. */
  readonly found: Anchoring;
  /** Where it stands, or stood until it was deleted; null when it was never found. */
  readonly place: MovingAnchor | null;
}

/** The marks of one open document, which move with its edits. */
export class DocumentMarks {
  readonly #document: TextDocument;
  #text: string;
  #whole: readonly Mark[] = [];
  #kept: readonly Kept[] = [];

  constructor(document: TextDocument, marks: readonly Mark[]) {
    this.#document = document;
    this.#text = document.getText();
    this.update(marks);
  }

  /** In the order they stand in the text, those of the whole article first and those that are lost last. */
  get placed(): readonly PlacedMark[] {
    const passages = this.#kept.map((kept) => ({ mark: kept.mark, anchoring: anchoringOf(kept) }));
    return [
      ...this.#whole.map((mark) => ({ mark, anchoring: null })),
      ...passages
        .filter(({ anchoring }) => anchoring.anchor)
        .sort((a, b) => startOf(a.anchoring) - startOf(b.anchoring)),
      ...passages.filter(({ anchoring }) => !anchoring.anchor),
    ];
  }

  /** The marks whose passage is not in the text. */
  get lost(): readonly LostMark[] {
    return this.#kept.flatMap((kept) => {
      const anchoring = anchoringOf(kept);
      if (anchoring.anchor) return [];
      return [{ article: this.#document.uri, mark: kept.mark, candidates: anchoring.candidates }];
    });
  }

  /** Takes what is marked now. What stood somewhere stays there, also when its selector was made anew for that place. */
  update(marks: readonly Mark[]): void {
    const before = new Map(this.#kept.map((kept) => [kept.mark.id, kept]));
    this.#whole = marks.filter(({ selector }) => selector === null);
    const passages = marks.flatMap((mark) => (mark.selector ? [{ mark, selector: mark.selector }] : []));
    const others = passages.filter(({ mark, selector }) => !isSelectorOf(before.get(mark.id), selector));
    const anchorings = anchorAll(
      this.#text,
      others.map(({ selector }) => selector),
    );
    const found = new Map(others.map((one, i) => [one.mark.id, anchorings[i] ?? NOT_FOUND]));
    this.#kept = passages.map(({ mark, selector }) => {
      const known = before.get(mark.id);
      const anchoring = found.get(mark.id);
      if (!anchoring) return { ...(known ?? { found: NOT_FOUND, place: null }), mark, selector };
      return placedAt({ mark, selector, found: anchoring, place: known?.place ?? null }, anchoring);
    });
  }

  /** Moves the marks with an edit. What was cut by words put in its place is looked for among them at once. */
  edit({ contentChanges }: Pick<TextDocumentChangeEvent, 'contentChanges'>): void {
    const changes = contentChanges.map(({ rangeOffset, rangeLength, text }): TextChange => ({
      start: rangeOffset,
      deleted: this.#text.slice(rangeOffset, rangeOffset + rangeLength),
      inserted: text,
    }));
    this.#text = this.#document.getText();
    const replaces = changes.some(({ deleted, inserted }) => deleted.length > 1 && inserted.length > 1);
    const cut = new Set<Kept>();
    this.#kept = this.#kept.map((kept) => {
      const [place = null] = kept.place ? moveAnchors([kept.place], changes) : [];
      const after = { ...kept, place };
      if (replaces && kept.place && place && lengthOf(place) < lengthOf(kept.place)) cut.add(after);
      return after;
    });
    this.#lookAgain((kept) => cut.has(kept));
  }

  /** Looks for what was deleted while the document was open: it may have been put in elsewhere. Whether any is found. */
  lookForDeleted(): boolean {
    return this.#lookAgain((kept) => kept.place !== null && !stands(kept));
  }

  /** Looks for all that is not in the text. Whether any is found. */
  lookForLost(): boolean {
    return this.#lookAgain((kept) => !stands(kept));
  }

  /** The marks whose words, or what stands around them, are others than their selector says, with one that is true now. */
  get outdated(): readonly { readonly mark: Mark; readonly selector: TextSelector }[] {
    const positions = new TextPositions(this.#text);
    return this.#kept.flatMap((kept) => {
      const { mark, selector, place } = kept;
      if (!place || !stands(kept)) return [];
      const fresh = selectorIn(positions, place);
      // That it stands elsewhere is found out each time; it alone is not worth a change to what is kept.
      return sameSelector({ ...fresh, start: selector.start, end: selector.end }, selector)
        ? []
        : [{ mark, selector: fresh }];
    });
  }

  #lookAgain(wanted: (kept: Kept) => boolean): boolean {
    const sought = this.#kept.filter(wanted);
    if (sought.length === 0) return false;
    const anchorings = anchorAll(
      this.#text,
      sought.map(({ selector }) => selector),
    );
    const found = new Map(sought.map((kept, i) => [kept, anchorings[i] ?? NOT_FOUND]));
    this.#kept = this.#kept.map((kept) => {
      const anchoring = found.get(kept);
      return anchoring ? placedAt(kept, anchoring) : kept;
    });
    return anchorings.some(({ anchor }) => anchor !== null);
  }
}

const NOT_FOUND: Anchoring = { anchor: null, candidates: [] };

function isSelectorOf(kept: Kept | undefined, selector: TextSelector): boolean {
  return kept !== undefined && sameSelector(kept.selector, selector);
}

/** Where it was just found; a place that it stands at already remembers what was deleted there. */
function placedAt(kept: Kept, found: Anchoring): Kept {
  if (!found.anchor) return stands(kept) ? kept : { ...kept, found };
  const { start, end } = found.anchor;
  const stays = kept.place?.start === start && kept.place.end === end;
  return { ...kept, found, place: stays ? kept.place : moving(found.anchor) };
}

function anchoringOf(kept: Kept): Anchoring {
  const { found, place } = kept;
  if (place && stands(kept)) {
    const { score, by }: Pick<Anchor, 'score' | 'by'> = found.anchor ?? { score: 1, by: 'context' };
    return { anchor: { start: place.start, end: place.end, score, by } };
  }
  return found.anchor ? NOT_FOUND : found;
}

/** Whether enough of the passage is in the text to be the passage. */
function stands({ place, selector }: Kept): boolean {
  return place !== null && lengthOf(place) > 0 && lengthOf(place) >= LEAST_LEFT * selector.exact.length;
}

function startOf({ anchor }: Anchoring): number {
  return anchor?.start ?? 0;
}

function lengthOf({ start, end }: MovingAnchor): number {
  return end - start;
}
