import { readFile, readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type AnnotationFile, parseAnnotations } from '../../core/annotations/annotationFile.ts';
import { articleOfPath } from '../../core/annotations/annotationPaths.ts';
import { type ReadTagScheme, TAGS_FILE, parseTagScheme } from '../../core/annotations/tagSchemeFile.ts';
import { byCodeUnits } from '../../core/text/byCodeUnits.ts';
import { decodeText } from '../../core/text/decode.ts';
import { refuseLarge } from '../place.ts';
import { folderAbove } from '../readerFolders.ts';
import { reasonOf } from '../walk.ts';

/** The folder in which a folder keeps what readers made. */
export const KEPT = '.dateline';

/** What is kept about one article. */
export interface KeptArticle {
  /** Relative to its folder, `/` between parts. */
  readonly path: string;
  /** Where the article lies, or lay, absolute. */
  readonly place: string;
  readonly file: AnnotationFile;
}

/** What a folder with a `.dateline` keeps of annotations. */
export interface KeptAnnotations {
  /** Absolute. */
  readonly root: string;
  readonly scheme: ReadTagScheme;
  /** All, in code unit order of paths. */
  readonly articles: readonly KeptArticle[];
}

/** What a folder keeps, and which of the articles were asked for. */
export interface ChosenAnnotations extends KeptAnnotations {
  readonly chosen: readonly KeptArticle[];
}

/** Reads what is kept in a folder; nothing where nothing is. What cannot be read is reported. */
export async function readKept(root: string, report: (message: string) => void): Promise<KeptAnnotations> {
  const folder = join(root, KEPT);
  const read = async (path: string) => {
    try {
      return await readFile(join(folder, path), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') report(`${join(folder, path)}: ${reasonOf(error)}.`);
      return '';
    }
  };
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const articles: KeptArticle[] = [];
  for (const name of names.map((one) => one.replaceAll('\\', '/')).sort(byCodeUnits)) {
    const path = articleOfPath(name);
    if (path === null) continue;
    const file = parseAnnotations(await read(name));
    articles.push({ path, place: join(root, path), file });
  }
  return { root, scheme: parseTagScheme(await read(TAGS_FILE)), articles };
}

/** What is kept about the articles at or below the paths, by the folders that keep it; paths that are there without one are reported. */
export async function keptAbout(
  paths: readonly string[],
  report: (message: string) => void,
): Promise<readonly ChosenAnnotations[]> {
  const roots = new Set<string>();
  for (const path of paths) {
    const root = await folderAbove(resolve(path));
    if (root !== null) roots.add(root);
    else if (await exists(path)) report(`${path}: there is no ${KEPT} at or above it.`);
  }
  const kept = await Promise.all([...roots].sort(byCodeUnits).map((root) => readKept(root, report)));
  const isNamed = namedBy(paths);
  return kept.map((one) => ({ ...one, chosen: one.articles.filter(({ place }) => isNamed(place)) }));
}

/**
 * The same for who reads no articles besides, and would not notice a path at which there is nothing: it is reported, unless
 * it is that of an article that was annotated and is gone.
 */
export async function keptAlone(
  paths: readonly string[],
  report: (message: string) => void,
): Promise<readonly ChosenAnnotations[]> {
  const kept = await keptAbout(paths, report);
  const places = new Set(kept.flatMap(({ chosen }) => chosen.flatMap(({ place }) => upFrom(place))));
  for (const path of paths) {
    if (!places.has(resolve(path)) && !(await exists(path))) report(`${path}: it does not exist.`);
  }
  return kept;
}

/** Tells whether an article, by its absolute path, is one of the paths or lies below one; a shell may name thousands. */
export function namedBy(paths: readonly string[]): (place: string) => boolean {
  const named = new Set(paths.map((path) => resolve(path)));
  return (place) => upFrom(place).some((one) => named.has(one));
}

/** A place and every folder above it. */
function upFrom(place: string): readonly string[] {
  const above = dirname(place);
  return above === place ? [place] : [place, ...upFrom(above)];
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

/** The text of an article; null where it is gone. One that is there and cannot be read is reported, and counts as gone. */
export async function textOf(place: string, report: (message: string) => void): Promise<string | null> {
  try {
    refuseLarge((await stat(place)).size);
    return decodeText(await readFile(place), 'auto').text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') report(`${place}: ${reasonOf(error)}.`);
    return null;
  }
}
