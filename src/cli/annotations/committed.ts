import { spawn } from 'node:child_process';
import { buffer, text } from 'node:stream/consumers';
import type { Annotation } from '../../core/annotations/annotation.ts';
import { ANNOTATIONS_FOLDER, parseAnnotations, recordsOf } from '../../core/annotations/annotationFile.ts';
import { articleOfPath } from '../../core/annotations/annotationPaths.ts';
import { KEPT } from './keptAnnotations.ts';

/** A file of a commit. */
interface Blob {
  readonly article: string;
  /** Its name in git's store. */
  readonly object: string;
}

/**
 * The annotations of a folder as they were at a revision of its git repository, by path of the article. Throws an error
 * where there is no such revision, and one with git's own words where the folder is in no repository.
 */
export async function committed(root: string, revision: string): Promise<ReadonlyMap<string, readonly Annotation[]>> {
  const folder = `${KEPT}/${ANNOTATIONS_FOLDER}`;
  if (!(await isCommit(root, revision))) throw new Error(`${root}: git knows no commit “${revision}” there.`);
  const listed = await git(root, ['ls-tree', '-r', '-z', '--end-of-options', revision, '--', folder], '');
  const blobs = listed.toString('utf8').split('\0').flatMap(blobOf);
  const texts = textsIn(await git(root, ['cat-file', '--batch'], blobs.map(({ object }) => `${object}\n`).join('')));
  return new Map(blobs.map(({ article }, i) => [article, recordsOf(parseAnnotations(texts[i] ?? ''))]));
}

async function isCommit(root: string, revision: string): Promise<boolean> {
  await git(root, ['rev-parse', '--git-dir'], '');
  const named = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], '');
  return named.then(
    () => true,
    () => false,
  );
}

/** An entry of `git ls-tree`: `<mode> blob <object>⇥<path>`. */
function blobOf(entry: string): Blob[] {
  const [about = '', path = ''] = entry.split('\t', 2);
  const article = articleOfPath(path.slice(KEPT.length + 1));
  const object = about.split(' ')[2];
  return article === null || object === undefined ? [] : [{ article, object }];
}

/** What `git cat-file --batch` gives: for each object `<object> blob <bytes>⏎`, its bytes and a line end. */
function textsIn(batch: Buffer): readonly string[] {
  const texts: string[] = [];
  for (let at = 0; at < batch.length;) {
    const headEnd = batch.indexOf(10, at);
    const bytes = Number(batch.toString('latin1', at, headEnd).split(' ')[2]);
    texts.push(batch.toString('utf8', headEnd + 1, headEnd + 1 + bytes));
    at = headEnd + bytes + 2;
  }
  return texts;
}

async function git(root: string, args: readonly string[], input: string): Promise<Buffer> {
  const child = spawn('git', ['-C', root, ...args], { stdio: 'pipe' });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ENOENT' ? new Error('git is not installed, or not found.', { cause: error }) : error),
    );
    child.on('close', resolve);
  });
  // Git may end before it has read all: then its status says why.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [status, output, said] = await Promise.all([ended, buffer(child.stdout), text(child.stderr)]);
  if (status !== 0) throw new Error(`${root}: ${said.trim() || `git ended with ${status}`}`);
  return output;
}
