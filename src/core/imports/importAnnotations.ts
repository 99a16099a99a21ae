import type { Annotation } from '../annotations/annotation.ts';
import { withLinksMoved } from '../annotations/changeAnnotations.ts';
import { withTagsOf } from '../annotations/changeTags.ts';
import { completed } from '../annotations/newTag.ts';
import type { TagScheme } from '../annotations/tagScheme.ts';
import { ArticleNames, type KnownArticle } from './articleNames.ts';
import { completeRecords, isComplete } from './completeRecords.ts';
import { MOST_TAGS } from './describedTags.ts';
import type { ImportProblem, ImportedArticle, ImportedFile } from './importedFile.ts';

/** What comes into a collection. */
export interface ImportedAnnotations {
  /** By article, each once, in the order of the file. */
  readonly articles: readonly (KnownArticle & { readonly records: readonly Annotation[] })[];
  /** The reader's tags, then those of the file that they lack. */
  readonly scheme: TagScheme;
  readonly problems: readonly ImportProblem[];
}

/** What an import needs of the collection it comes into. */
export interface ImportingInto {
  readonly articles: Iterable<KnownArticle>;
  readonly scheme: TagScheme;
  /** The text of an article; rejects where it cannot be read. Asked for only where a record says too little. */
  readonly textOf: (id: string) => Promise<string>;
}

/** Finds the articles of a file in a collection, and makes its records records of those. */
export async function importAnnotations(
  { articles, tags, problems }: ImportedFile,
  { articles: known, scheme, textOf }: ImportingInto,
): Promise<ImportedAnnotations> {
  const names = new ArticleNames(known);
  const found = new Map<string, ImportedAnnotations['articles'][number]>();
  const told = [...problems];
  for (const article of articles) {
    const match = names.find(article.name);
    if (typeof match === 'string') {
      told.push({ where: article.name, reason: match });
      continue;
    }
    const moved = withLinksMoved(article.records, (path) => names.pathOf(path));
    const { records, problems: others } = completeRecords(moved, await textFor(article, match.id, textOf));
    for (const { where, reason } of others) told.push({ where: `${article.name}, ${where}`, reason });
    const { id, path } = match;
    found.set(id, { id, path, records: [...(found.get(id)?.records ?? []), ...records] });
  }
  const all = [...found.values()].filter(({ records }) => records.length > 0);
  const used = new Set(all.flatMap(({ records }) => records.flatMap((one) => (one.kind === 'mark' ? one.tags : []))));
  const described = withTagsOf(scheme, { tags });
  return { articles: all, scheme: completed(described, [...used].slice(0, MOST_TAGS)), problems: told };
}

/** The text by which the records of an article are completed; null where none is needed, or none can be had. */
async function textFor(
  { text, records }: ImportedArticle,
  id: string,
  textOf: ImportingInto['textOf'],
): Promise<string | null> {
  if (text !== null) return text;
  if (records.every((one) => one.kind !== 'mark' || !one.selector || isComplete(one.selector))) return null;
  return textOf(id).catch(() => null);
}
