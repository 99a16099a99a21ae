import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Annotation } from '../../core/annotations/annotation.ts';
import { ANNOTATIONS_FOLDER, parseAnnotations, recordsOf } from '../../core/annotations/annotationFile.ts';
import { articleOfPath } from '../../core/annotations/annotationPaths.ts';
import { KEPT } from './keptAnnotations.ts';

const run = promisify(execFile);

/** More than any folder's annotations take. */
const MOST_BYTES = 1 << 30;

/**
 * The annotations of a folder as they were at a revision of its git repository, by path of the article. Throws an error
 * where there is no such revision, and one with git's own words where the folder is in no repository.
 */
export async function committed(root: string, revision: string): Promise<ReadonlyMap<string, readonly Annotation[]>> {
  const folder = `${KEPT}/${ANNOTATIONS_FOLDER}`;
  if (!(await isCommit(root, revision))) throw new Error(`${root}: git knows no commit “${revision}” there.`);
  const listed = await git(root, ['ls-tree', '-r', '-z', '--name-only', '--end-of-options', revision, '--', folder]);
  const records = new Map<string, readonly Annotation[]>();
  for (const name of listed.split('\0').filter((one) => one !== '')) {
    const article = articleOfPath(name.slice(KEPT.length + 1));
    if (article === null) continue;
    const text = await git(root, ['cat-file', 'blob', `${revision}:./${name}`]);
    records.set(article, recordsOf(parseAnnotations(text)));
  }
  return records;
}

async function isCommit(root: string, revision: string): Promise<boolean> {
  await git(root, ['rev-parse', '--git-dir']);
  const named = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  return named.then(
    () => true,
    () => false,
  );
}

async function git(root: string, args: readonly string[]): Promise<string> {
  try {
    return (await run('git', ['-C', root, ...args], { maxBuffer: MOST_BYTES })).stdout;
  } catch (error) {
    const { stderr, code } = error as { readonly stderr?: string; readonly code?: unknown };
    if (code === 'ENOENT') throw new Error('git is not installed, or not found.', { cause: error });
    throw new Error(`${join(root, KEPT)}: ${stderr?.trim() || String(error)}`, { cause: error });
  }
}
