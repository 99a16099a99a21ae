import type { Event, TextDocument, Uri } from 'vscode';
import type { Anchor, Anchoring } from '../../core/annotations/anchors/anchor.ts';
import type { Mark } from '../../core/annotations/annotation.ts';

/** A mark and where it stands in the text as it is now. */
export interface PlacedMark {
  readonly mark: Mark;
  /** Null for a mark of the whole article. */
  readonly anchoring: Anchoring | null;
}

/** A mark whose passage was not found in its article any more, or whose article is gone. */
export interface LostMark {
  readonly article: Uri;
  readonly mark: Mark;
  /** Where it may stand now, likely first; of the text as it was when it was looked for. */
  readonly candidates: readonly Anchor[];
  /** The article itself is gone. */
  readonly isGone?: true;
  /** Where an article that is gone is found again by its content. */
  readonly movedTo?: Uri;
}

/** Where marks stand: in open documents as they are edited, in all others as they were last read. */
export interface PlacedMarks {
  /** Tells the articles whose marks stand elsewhere, are others, are lost or found again. */
  readonly onDidChange: Event<readonly Uri[]>;
  /** The marks of an open document, in the order they stand in it, those of the whole article first. */
  in(document: TextDocument): readonly PlacedMark[];
  /** The marks that need a reader's review, of all articles as far as they were looked at. */
  readonly lost: readonly LostMark[];
}
