import { parseTagScheme } from '../annotations/tagSchemeFile.ts';
import { isJson } from '../annotations/annotationJson.ts';
import { nestsDeeply } from '../annotations/nestsDeeply.ts';
import type { ImportedFile, Importer } from './importedFile.ts';
import { isOfBrat, readBrat } from './readBrat.ts';
import { PROJECT_FILE, isOfProject, readRefiQda } from './readRefiQda.ts';
import { isOfStore, readStore, readStoreFile } from './readStore.ts';
import { readWebAnnotations } from './readWebAnnotations.ts';
import { UnreadableFile } from './unreadableFile.ts';
import { isArchive, textOf, unpack } from './unpack.ts';

/** Larger files are not read: a million annotations are less. */
export const MOST_BYTES = 256 * 1024 * 1024;

/**
 * Reads a file of annotations by its name and what is in it: an archive of REFI-QDA, brat or Dateline, W3C Web Annotations,
 * one file of brat or of Dateline's store, or a scheme of tags. What of it cannot be taken is told, and costs nothing else;
 * where nothing can, that is its only problem. Never throws.
 */
export function readAnnotations(name: string, bytes: Uint8Array, importer: Importer): ImportedFile {
  try {
    if (bytes.length > MOST_BYTES) throw new UnreadableFile('The file is too large.');
    return isArchive(bytes) ? readArchive(bytes, importer) : readText(name, textOf(bytes), importer);
  } catch (error) {
    // What defeats a reader is a fault of ours, and costs this file alone.
    const reason = error instanceof UnreadableFile ? error.message : `It could not be read: ${String(error)}`;
    return { articles: [], tags: [], problems: [{ where: '', reason }] };
  }
}

function readArchive(bytes: Uint8Array, importer: Importer): ImportedFile {
  const files = unpack(bytes, (path) => isOfProject(path) || isOfBrat(path) || isOfStore(path));
  const paths = [...files.keys()];
  if (paths.some((path) => path.toLowerCase() === PROJECT_FILE)) return readRefiQda(files, importer);
  if (paths.some((path) => /\.ann$/iu.test(path))) return readBrat(files, importer);
  const ofStore = new Map([...files].filter(([path]) => isOfStore(path)));
  if (ofStore.size > 0) return readStore(ofStore);
  throw new UnreadableFile('The archive holds no annotations that Dateline knows.');
}

function readText(name: string, text: string, importer: Importer): ImportedFile {
  if (/\.ann$/iu.test(name)) return readBrat(new Map([[name, text]]), importer);
  if (/\.jsonl$/iu.test(name)) return readStoreFile(text, name);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new UnreadableFile('It is not a file of annotations that Dateline can read.');
  }
  if (nestsDeeply(text, json)) throw new UnreadableFile('It is nested too deeply.');
  if (!isJson(json) || !Array.isArray(json['tags'])) return readWebAnnotations(json, importer);
  const { scheme, refused } = parseTagScheme(text);
  return { articles: [], tags: scheme.tags, problems: refused.map((reason) => ({ where: name, reason })) };
}
