import { type TextDocument, l10n } from 'vscode';
import { selectorIn } from '../../../core/annotations/anchors/selectorOf.ts';
import { TextPositions } from '../../../core/annotations/anchors/positions.ts';
import { changedMark, isOwn } from '../../../core/annotations/changeAnnotations.ts';
import type { Annotation } from '../../../core/annotations/annotation.ts';
import { openingOf } from '../../../core/annotations/openingOf.ts';
import type { Span } from '../../../core/text/span.ts';
import { tellBriefly } from '../../statusBar.ts';
import type { AnnotationStore } from '../annotationStore.ts';
import { type MarkedSpan, markedSpans } from '../marks/placedSpans.ts';
import type { PlacedMarks } from '../placedMarks.ts';
import { type MarkContent, type MarkPlace, newMark, newStamp } from './newRecords.ts';

/** Marks passages of open documents. Their text is never changed. */
export class Annotator {
  readonly #store: AnnotationStore;
  readonly #placed: PlacedMarks;

  constructor(store: AnnotationStore, placed: PlacedMarks) {
    this.#store = store;
    this.#placed = placed;
  }

  /** Marks the passages; one that the reader has marked before gets the tags and the note besides. Rejects as the store does. */
  async mark(document: TextDocument, spans: readonly Span[], content: MarkContent): Promise<void> {
    const by = await this.#store.author();
    const own = new Map(this.own(document, by).map(({ mark, span }) => [keyOf(span), mark]));
    const positions = new TextPositions(document.getText());
    const fresh = spans
      .filter((span) => !own.has(keyOf(span)))
      .map((span) => newMark(newStamp(by), { selector: selectorIn(positions, span) }, content));
    const known = spans.flatMap((span) => own.get(keyOf(span)) ?? []);
    const at = new Date().toISOString();
    await this.#store.change(document.uri, (before) => {
      const added: readonly Annotation[] = [...before, ...fresh];
      return known.reduce((records, { id, tags }) => {
        const change = { tags: [...tags, ...content.tags], ...(content.note && { note: content.note }) };
        return changedMark(records, id, change, { by, at });
      }, added);
    });
    tellMarked(spans.length, content);
  }

  /** Marks an article as a whole. */
  async markWhole(document: TextDocument, content: MarkContent): Promise<void> {
    const place: MarkPlace = { selector: null, opening: openingOf(document.getText()) };
    const mark = newMark(newStamp(await this.#store.author()), place, content);
    await this.#store.change(document.uri, (before) => [...before, mark]);
    tellMarked(1, content);
  }

  /** The marks of passages in a document that a reader can change, in the order they stand in it. */
  own(document: TextDocument, author: string): readonly MarkedSpan[] {
    return markedSpans(this.#placed.in(document)).filter(({ mark }) => isOwn(mark, author));
  }
}

function tellMarked(count: number, { tags, note }: MarkContent): void {
  const [tag] = tags;
  if (tag === undefined) return note ? tellBriefly(l10n.t('Note added')) : undefined;
  tellBriefly(count === 1 ? l10n.t('Marked as {0}', tag) : l10n.t('{0} passages marked as {1}', count, tag));
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}
