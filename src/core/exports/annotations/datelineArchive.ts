import {
  type AnnotationFile,
  ANNOTATIONS_FOLDER,
  formatAnnotations,
  withRecords,
} from '../../annotations/annotationFile.ts';
import { TAGS_FILE, formatTagScheme } from '../../annotations/tagSchemeFile.ts';
import type { TagScheme } from '../../annotations/tagScheme.ts';
import { archiveOf } from './archive.ts';
import { fileNames } from './fileNames.ts';
import type { PlacedArticle } from './placedArticle.ts';

const NO_FILE: AnnotationFile = { kept: [], older: [], unreadable: [] };

/** The records and the tags as their store has them, packed: what `.dateline` holds of them. */
export function datelineArchive(articles: readonly PlacedArticle[], scheme: TagScheme): Uint8Array {
  const annotated = articles.filter(({ records }) => records.length > 0);
  const names = fileNames(annotated.map(({ path }) => `${path}.jsonl`));
  const files = annotated.map(({ path, records }, i) => [
    `${ANNOTATIONS_FOLDER}/${names[i] ?? path}`,
    formatAnnotations(withRecords(NO_FILE, records, path)),
  ]);
  return archiveOf({ [TAGS_FILE]: formatTagScheme(scheme), ...Object.fromEntries(files) });
}
