import { ANNOTATIONS_FOLDER, parseAnnotations, recordsOf } from '../annotations/annotationFile.ts';
import { TAGS_FILE, parseTagScheme } from '../annotations/tagSchemeFile.ts';
import { pathOfIri } from '../annotations/sourceIri.ts';
import type { ImportProblem, ImportedArticle, ImportedFile } from './importedFile.ts';

/** Whether a file of an archive is one of ours: a list of records or the tags. */
export function isOfStore(path: string): boolean {
  return nameInStore(path) !== null || path.split('/').at(-1) === TAGS_FILE;
}

/** Files as our store has them: records of articles, and the tags. */
export function readStore(files: ReadonlyMap<string, string>): ImportedFile {
  const articles: ImportedArticle[] = [];
  const problems: ImportProblem[] = [];
  let tags: ImportedFile['tags'] = [];
  for (const [path, text] of files) {
    const name = nameInStore(path);
    if (name === null) {
      const { scheme, refused } = parseTagScheme(text);
      tags = scheme.tags;
      for (const reason of refused) problems.push({ where: path, reason });
    } else {
      const read = readRecordLines(text, name);
      articles.push(read.article);
      for (const { where, reason } of read.problems) problems.push({ where: `${path}, ${where}`, reason });
    }
  }
  return { articles, tags, problems };
}

/** A file of records by itself. Its article is the one its marks name, else the one that `name`, its own, was made of. */
export function readStoreFile(text: string, name: string): ImportedFile {
  const { article, problems } = readRecordLines(text, nameInStore(name) ?? name.replace(/\.jsonl$/iu, ''));
  return { articles: [article], tags: [], problems };
}

/** The article's path of a file `…/annotations/PATH.jsonl`; null for any other file. */
function nameInStore(path: string): string | null {
  const folder = `${ANNOTATIONS_FOLDER}/`;
  const at = path.startsWith(folder) ? 0 : path.indexOf(`/${folder}`) + 1;
  const isInside = path.startsWith(folder, at) && path.toLowerCase().endsWith('.jsonl');
  return isInside ? path.slice(at + folder.length, -'.jsonl'.length) : null;
}

function readRecordLines(
  text: string,
  name: string,
): { readonly article: ImportedArticle; readonly problems: readonly ImportProblem[] } {
  const file = parseAnnotations(text);
  const source = file.kept.map((kept) => sourceIn(kept.text)).find((path) => path !== null);
  return {
    article: { name: source ?? name, text: null, records: recordsOf(file) },
    problems: file.unreadable.map(({ line, reason }) => ({ where: `line ${line}`, reason })),
  };
}

function sourceIn(line: string): string | null {
  const { target } = JSON.parse(line) as { readonly target?: { readonly source?: unknown } };
  return typeof target?.source === 'string' ? pathOfIri(target.source) : null;
}
