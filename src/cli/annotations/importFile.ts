import { readFile, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import type { Annotation } from '../../core/annotations/annotation.ts';
import { changedText, recordsOf, withRecords } from '../../core/annotations/annotationFile.ts';
import { annotationsPathOf } from '../../core/annotations/annotationPaths.ts';
import { withTagsOf } from '../../core/annotations/changeTags.ts';
import { ATTRIBUTES_FILE, withMergeRule } from '../../core/annotations/gitAttributes.ts';
import { TAGS_FILE, formatTagScheme, parseTagScheme } from '../../core/annotations/tagSchemeFile.ts';
import type { TagScheme } from '../../core/annotations/tagScheme.ts';
import { counted } from '../../core/text/counted.ts';
import type { KnownArticle } from '../../core/imports/articleNames.ts';
import { importAnnotations } from '../../core/imports/importAnnotations.ts';
import { type MergedRecords, mergeRecords } from '../../core/imports/mergeRecords.ts';
import { readAnnotations } from '../../core/imports/readAnnotations.ts';
import { print } from '../output.ts';
import { UsageError } from '../usageError.ts';
import { reasonOf, walk } from '../walk.ts';
import { KEPT, textOf } from './keptAnnotations.ts';
import { changeKeptText, readKeptText } from './keptText.ts';

/**
 * Adds the annotations of a file to what a folder keeps, for the articles in it. What cannot be taken is reported, and
 * costs nothing else. Throws `UsageError` where there is no such folder.
 */
export async function importFile(
  file: string,
  folder: string,
  creator: string,
  report: (message: string) => void,
): Promise<void> {
  const root = resolve(folder);
  if (!(await stat(root).catch(() => null))?.isDirectory()) throw new UsageError(`--to: ${folder} is no folder.`);
  const now = new Date().toISOString();
  const read = readAnnotations(basename(file), await bytesOf(file), { creator, now });
  const { articles, scheme, problems } = await importAnnotations(read, {
    articles: await articlesBelow(root, report),
    scheme: parseTagScheme(await readKeptText(root, TAGS_FILE)).scheme,
    textOf: async (place) => (await textOf(place, report)) ?? Promise.reject(new Error('it is gone')),
  });
  for (const { where, reason } of problems)
    report(where === '' ? `${file}: ${reason}` : `${file}, ${where}: ${reason}.`);
  let [added, changed] = [0, 0];
  for (const { path, records } of articles) {
    const merged = await bringIn(root, path, records);
    added += merged.added;
    changed += merged.changed;
    for (const { id } of merged.refused) report(`${file}, ${id}: its id is that of another’s record.`);
  }
  if (added > 0) await changeKeptText(root, ATTRIBUTES_FILE, withMergeRule);
  if (scheme.tags.length > 0 && !(await addTags(root, scheme))) {
    report(`${join(root, KEPT, TAGS_FILE)}: its tags cannot be read, and stay as they are.`);
  }
  if (articles.length === 0 && problems.length > 0) return;
  const changes = changed > 0 ? `, ${counted(changed, 'record', 'records')} changed` : '';
  await print(
    `${counted(added, 'record', 'records')} added${changes}, about ${counted(articles.length, 'article', 'articles')}.\n`,
  );
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Error(`${file}: ${reasonOf(error)}.`, { cause: error });
  }
}

async function articlesBelow(root: string, report: (message: string) => void): Promise<readonly KnownArticle[]> {
  const articles: KnownArticle[] = [];
  for await (const found of walk(root)) {
    if ('problem' in found) report(`${found.path}: ${found.problem}.`);
    else articles.push({ id: found.path, path: relative(root, found.path).replaceAll('\\', '/') });
  }
  return articles;
}

async function bringIn(root: string, path: string, records: readonly Annotation[]): Promise<MergedRecords> {
  let merged = mergeRecords([], []);
  await changeKeptText(root, annotationsPathOf(path), (text) =>
    changedText(text, (before) => {
      merged = mergeRecords(recordsOf(before), records);
      return withRecords(before, merged.records, path);
    }),
  );
  return merged;
}

/** Adds the tags that a folder lacks; whether its own can be read. */
async function addTags(root: string, more: TagScheme): Promise<boolean> {
  let isReadable = true;
  await changeKeptText(root, TAGS_FILE, (text) => {
    const { scheme, isWritable } = parseTagScheme(text);
    const all = withTagsOf(scheme, more);
    isReadable = isWritable;
    return isWritable && all.tags.length > scheme.tags.length ? formatTagScheme(all, text) : text;
  });
  return isReadable;
}
