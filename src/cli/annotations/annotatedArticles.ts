import { recordsOf } from '../../core/annotations/annotationFile.ts';
import { withTagsOf } from '../../core/annotations/changeTags.ts';
import { completed } from '../../core/annotations/newTag.ts';
import type { TagScheme } from '../../core/annotations/tagScheme.ts';
import { annotateArticle, plainArticle } from '../../core/exports/annotations/annotateArticle.ts';
import {
  type AnnotatedArticle,
  type AnnotationExport,
  withLineFeeds,
} from '../../core/exports/annotations/annotatedArticle.ts';
import { byCodeUnits } from '../../core/text/byCodeUnits.ts';
import type { Asked } from '../asked.ts';
import { collect, compare, placeInStories } from '../collection.ts';
import { Reader } from '../reader.ts';
import { type KeptArticle, keptAbout, keptAlone, textOf } from './keptAnnotations.ts';

/** What finding the annotations of articles needs, besides what every command has. */
export interface AskedForAnnotations extends Asked {
  readonly paths: readonly string[];
  /** The path by which readers know a file. */
  readonly pathOf: (file: string) => string;
}

/** The articles at or below the paths that have annotations, with nothing else known of them: no other is read. */
export async function plainArticles(
  paths: readonly string[],
  report: (message: string) => void,
): Promise<readonly AnnotatedArticle[]> {
  const articles: AnnotatedArticle[] = [];
  for (const { chosen } of await keptAlone(paths, report)) {
    for (const { path, place, file } of chosen) {
      const text = await textOf(place, report);
      articles.push(plainArticle(path, recordsOf(file), text === null ? null : withLineFeeds(text)));
    }
  }
  return articles;
}

/**
 * The articles at or below the paths with their annotations, texts, and what is known of them. `all`: also those without
 * annotations; `names`: with the names in them.
 */
export async function annotatedArticles(
  { input, data, today, knowledge, report, paths, pathOf }: AskedForAnnotations,
  { all, names }: { readonly all: boolean; readonly names: boolean },
): Promise<AnnotationExport> {
  const kept = await keptAbout(paths, report);
  const { corpus } = await collect(new Reader(input, report), data, today, knowledge, names);
  placeInStories(corpus, compare(corpus, 'balanced'));
  const ids = new Map([...corpus.all()].map(({ id, path }) => [path, id]));
  const about = new Map<string, KeptArticle>(
    kept.flatMap(({ chosen }) => chosen.map((one) => [pathOf(one.place), one] as const)),
  );
  const articles: AnnotatedArticle[] = [];
  for (const path of [...new Set([...about.keys(), ...(all ? ids.keys() : [])])].sort(byCodeUnits)) {
    const one = about.get(path);
    const id = ids.get(path) ?? path;
    const text = ids.has(path) ? await input.textOf(id) : one ? await textOf(one.place, report) : null;
    articles.push(annotateArticle(corpus, { id, path, records: one ? recordsOf(one.file) : [] }, text, names));
  }
  const described = kept.reduce<TagScheme>((tags, { scheme }) => withTagsOf(tags, scheme.scheme), { tags: [] });
  return { articles, scheme: completed(described, tagsOf(articles)) };
}

function tagsOf(articles: readonly AnnotatedArticle[]): ReadonlySet<string> {
  const records = articles.flatMap((article) => article.records);
  return new Set(records.flatMap((record) => (record.kind === 'mark' ? record.tags : [])));
}
