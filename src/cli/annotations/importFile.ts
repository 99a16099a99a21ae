import { readFile, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import {
  type AnnotationFile,
  formatAnnotations,
  parseAnnotations,
  recordsOf,
  withRecords,
} from '../../core/annotations/annotationFile.ts';
import { annotationsPathOf } from '../../core/annotations/annotationPaths.ts';
import { TAGS_FILE, formatTagScheme, parseTagScheme } from '../../core/annotations/tagSchemeFile.ts';
import type { TagScheme } from '../../core/annotations/tagScheme.ts';
import { counted } from '../../core/text/counted.ts';
import type { KnownArticle } from '../../core/imports/articleNames.ts';
import { importAnnotations } from '../../core/imports/importAnnotations.ts';
import { mergeRecords } from '../../core/imports/mergeRecords.ts';
import { readAnnotations } from '../../core/imports/readAnnotations.ts';
import { print } from '../output.ts';
import { UsageError } from '../usageError.ts';
import { reasonOf, walk } from '../walk.ts';
import { KEPT, textOf } from './keptAnnotations.ts';
import { writeWhole } from './writeWhole.ts';

/** Tells git to take the lines of both sides where two people's work is merged: every line stands for itself. */
const ATTRIBUTES_FILE = '.gitattributes';
const ATTRIBUTES = 'annotations/**/*.jsonl merge=union\n';

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
  const tagsFile = join(root, KEPT, TAGS_FILE);
  const tagsText = await textIn(tagsFile);
  const tags = parseTagScheme(tagsText);
  const { articles, scheme, problems } = await importAnnotations(read, {
    articles: await articlesBelow(root, report),
    scheme: tags.scheme,
    textOf: async (place) => (await textOf(place, report)) ?? Promise.reject(new Error('it is gone')),
  });
  for (const { where, reason } of problems)
    report(where === '' ? `${file}: ${reason}` : `${file}, ${where}: ${reason}.`);
  let [added, changed] = [0, 0];
  for (const { path, records } of articles) {
    const target = join(root, KEPT, annotationsPathOf(path));
    const before = parseAnnotations(await textIn(target));
    const merged = mergeRecords(recordsOf(before), records);
    added += merged.added;
    changed += merged.changed;
    for (const { id } of merged.refused) report(`${file}, ${id}: its id is that of another’s record.`);
    if (merged.added + merged.changed > 0) await writeRecords(target, before, merged.records, path);
  }
  const attributes = join(root, KEPT, ATTRIBUTES_FILE);
  if (added > 0 && (await textIn(attributes)) === '') await writeWhole(attributes, ATTRIBUTES);
  if (tags.isWritable) await writeScheme(tagsFile, tagsText, tags.scheme, scheme);
  else if (scheme.tags.length > 0) report(`${tagsFile}: its tags cannot be read, and stay as they are.`);
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

/** The text of a file that need not be there. */
async function textIn(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw new Error(`${path}: ${reasonOf(error)}.`, { cause: error });
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

async function writeRecords(
  target: string,
  before: AnnotationFile,
  records: Parameters<typeof withRecords>[1],
  path: string,
): Promise<void> {
  await writeWhole(target, formatAnnotations(withRecords(before, records, path)));
}

async function writeScheme(path: string, text: string, before: TagScheme, after: TagScheme): Promise<void> {
  if (after.tags.length > before.tags.length) await writeWhole(path, formatTagScheme(after, text));
}
