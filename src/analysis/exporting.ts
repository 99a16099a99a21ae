import type { TagScheme } from '../core/annotations/tagScheme.ts';
import type { RecordsAbout } from '../core/exports/annotations/annotateArticle.ts';
import type { AnnotationFormatName } from '../core/exports/annotations/annotationFormats.ts';
import type { ImportProblem } from '../core/imports/importedFile.ts';
import type { Progress } from './protocol.ts';

/** The records about one article; `id` is its URI as a string. */
export type RecordsOf = RecordsAbout;

/** What the analysis answers about annotations that leave or come in. */
export interface ExportingMethods {
  /**
   * A file of annotations. Texts are those of open documents, else of files; of an article that is not there any more the
   * records are those of lost marks. `names` adds people, organisations and places where the form holds them. `name` is
   * one to offer the reader: `annotations.csv`. `notHeld` tells what of these records the file does not hold, a sentence
   * each, with numbers; what a form can never hold is known before: see `cannotHold`.
   */
  exportAnnotations: {
    params: {
      format: AnnotationFormatName;
      articles: readonly RecordsOf[];
      scheme: TagScheme;
      names: boolean;
    };
    result: { name: string; bytes: Uint8Array; notHeld: readonly string[] };
    partial: Progress;
  };
  /**
   * Reads a file of annotations by its name and bytes, whatever made it, and finds its articles in the collection. Records
   * that do not say who made them are `creator`'s, and those without a time are of `now` (ISO, UTC, to the millisecond).
   * `scheme` holds the tags of the file, those first that the reader has already. What cannot be taken is told, and costs
   * nothing else. Records are to be added to those the store has: see `mergeRecords`.
   */
  importAnnotations: {
    params: { name: string; bytes: Uint8Array; creator: string; now: string; scheme: TagScheme };
    result: { articles: readonly RecordsOf[]; scheme: TagScheme; problems: readonly ImportProblem[] };
    partial: Progress;
  };
}
