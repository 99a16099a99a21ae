import { type TextDocument, l10n } from 'vscode';
import { selectorIn } from '../../../core/annotations/anchors/selectorOf.ts';
import { TextPositions } from '../../../core/annotations/anchors/positions.ts';
import { type MarkChange, added, changedMark, isOwn } from '../../../core/annotations/changeAnnotations.ts';
import type { Annotation, Mark } from '../../../core/annotations/annotation.ts';
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

  /**
   * Marks the passages, and tells it; one that the reader has marked before gets the tags and the note besides. Rejects as
   * the store does.
   */
  async mark(document: TextDocument, spans: readonly Span[], content: MarkContent): Promise<void> {
    await this.add(document, spans, content);
    tellMarked(spans.length, content);
  }

  /** Marks the passages as `mark` does, and leaves it to the caller to tell of it. */
  async add(document: TextDocument, spans: readonly Span[], content: MarkContent): Promise<void> {
    const by = await this.#store.author();
    const own = new Map(this.own(document, by).map(({ mark, span }) => [keyOf(span), mark]));
    const positions = new TextPositions(document.getText());
    const fresh = spans
      .filter((span) => !own.has(keyOf(span)))
      .map((span) => newMark(newStamp(by), { selector: selectorIn(positions, span) }, content));
    const known = spans.flatMap((span) => own.get(keyOf(span)) ?? []);
    const at = new Date().toISOString();
    await this.#store.change(document.uri, (before) =>
      known.reduce(
        (records, mark) => changedMark(records, mark.id, besides(mark, content), { by, at }),
        added(before, ...fresh),
      ),
    );
  }

  /** Marks an article as a whole; where the reader has done so before, that mark gets the tags and the note besides. */
  async markWhole(document: TextDocument, content: MarkContent): Promise<void> {
    const by = await this.#store.author();
    const place: MarkPlace = { selector: null, opening: openingOf(document.getText()) };
    const fresh = newMark(newStamp(by), place, content);
    await this.#store.change(document.uri, (before) => {
      const mark = before.find(isOwnOfWhole(by));
      return mark
        ? changedMark(before, mark.id, besides(mark, content), { by, at: fresh.created })
        : added(before, fresh);
    });
    tellMarked(1, content);
  }

  /** The marks of passages in a document that a reader can change, in the order they stand in it. */
  own(document: TextDocument, author: string): readonly MarkedSpan[] {
    return markedSpans(this.#placed.in(document)).filter(({ mark }) => isOwn(mark, author));
  }
}

/** What becomes of a mark that is made once more: it loses nothing. */
function besides(mark: Mark, { tags, note }: MarkContent): MarkChange {
  return { addTags: tags, ...(note && { note: mark.note === undefined ? note : `${mark.note}\n\n${note}` }) };
}

function isOwnOfWhole(author: string): (record: Annotation) => record is Mark {
  return (record): record is Mark => record.kind === 'mark' && record.selector === null && isOwn(record, author);
}

/** Says briefly that so many passages were marked. */
export function tellMarked(count: number, { tags, note }: MarkContent): void {
  const [tag] = tags;
  if (tag === undefined) return note ? tellBriefly(l10n.t('Note added')) : undefined;
  tellBriefly(count === 1 ? l10n.t('Marked as {0}', tag) : l10n.t('{0} passages marked as {1}', count, tag));
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}
