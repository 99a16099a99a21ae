import { ANNOTATIONS_FOLDER } from './annotationFile.ts';

const SUFFIX = '.jsonl';

/** The file of an article's annotations, relative to the folder that keeps what readers made, `.dateline`. */
export function annotationsPathOf(article: string): string {
  return `${ANNOTATIONS_FOLDER}/${article}${SUFFIX}`;
}

/** The article that such a file is about; null for any other file. */
export function articleOfPath(path: string): string | null {
  const isOurs = path.startsWith(`${ANNOTATIONS_FOLDER}/`) && path.endsWith(SUFFIX);
  return isOurs ? path.slice(ANNOTATIONS_FOLDER.length + 1, -SUFFIX.length) : null;
}
