import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { withPaths } from '../core/annotations/decisionPaths.ts';
import type { CoverageDecision, Decision, FactDecision, LineDecision } from '../core/annotations/decisions.ts';
import {
  DECISIONS_PATH,
  ENTITIES_PATH,
  OUTLETS_PATH,
  type ReaderFiles,
  readReaderFiles,
} from '../core/annotations/readerFiles.ts';
import type { EntityDecision } from '../core/entities/nameDecisions.ts';
import type { Outlet } from '../core/article/outlets/outlets.ts';
import { reasonOf } from './walk.ts';

/** What an editor's reader decided about the articles, for the command line to go by. */
export interface ReaderKnowledge {
  readonly lines: readonly LineDecision[];
  readonly facts: readonly FactDecision[];
  readonly coverage: readonly CoverageDecision[];
  readonly outlets: readonly Outlet[];
  readonly names: readonly EntityDecision[];
}

/** A folder with a `.dateline`. */
export interface ReaderFolder {
  /** Absolute. */
  readonly root: string;
  /** Stands before the paths of its files where there are several such folders. */
  readonly prefix: string;
  readonly files: ReaderFiles;
}

/**
 * The folders with a `.dateline` that lie at or above the paths named on the command line, the nearest for each: what
 * readers decided there counts, as in the editor.
 */
export class ReaderFolders {
  readonly #folders: readonly ReaderFolder[];

  constructor(folders: readonly ReaderFolder[]) {
    this.#folders = folders;
  }

  /** The path by which decisions and globs know a file: relative to its folder with a `.dateline`; as given where there is none. */
  pathOf(file: string): string {
    const whole = resolve(file);
    const folder = this.#folders
      .filter(({ root }) => whole.startsWith(root.endsWith(sep) ? root : root + sep))
      .sort((a, b) => b.root.length - a.root.length)[0];
    return folder ? folder.prefix + slashes(relative(folder.root, whole)) : slashes(file);
  }

  /** All that readers decided, with paths as `pathOf` gives them. */
  get knowledge(): ReaderKnowledge {
    return {
      lines: this.#folders.flatMap(({ prefix, files }) => files.lines.map((one) => placed(one, prefix))),
      facts: this.#folders.flatMap(({ prefix, files }) => files.facts.map((one) => placed(one, prefix))),
      coverage: this.#folders.flatMap(({ prefix, files }) => files.coverage.map((one) => placed(one, prefix))),
      names: this.#folders.flatMap(({ files }) => files.names),
      outlets: this.#folders.flatMap(({ prefix, files }) =>
        files.outlets.map((outlet) => ({
          ...outlet,
          ...(outlet.paths && { paths: outlet.paths.map((glob) => prefix + glob) }),
        })),
      ),
    };
  }
}

/** Looks for the folders above the paths and reads their files; what counts for nothing is reported. */
export async function readerFoldersAbove(
  paths: readonly string[],
  report: (message: string) => void,
): Promise<ReaderFolders> {
  const found = await Promise.all(paths.map((path) => folderAbove(resolve(path))));
  const roots = [...new Set(found.filter((root) => root !== null))];
  const folders = roots.map(async (root) => ({
    root,
    prefix: roots.length > 1 ? `${slashes(root)}/` : '',
    files: await readFiles(root, report),
  }));
  return new ReaderFolders(await Promise.all(folders));
}

function placed<T extends Decision>(decision: T, prefix: string): T {
  return withPaths(decision, (path) => prefix + path);
}

/** The nearest folder with a `.dateline` at or above an absolute path; null where there is none. */
export async function folderAbove(path: string): Promise<string | null> {
  const known = await stat(join(path, '.dateline')).catch(() => null);
  if (known?.isDirectory()) return path;
  return dirname(path) === path ? null : folderAbove(dirname(path));
}

async function readFiles(root: string, report: (message: string) => void): Promise<ReaderFiles> {
  const [decisions, outlets, entities] = await Promise.all(
    [DECISIONS_PATH, OUTLETS_PATH, ENTITIES_PATH].map(async (name) => {
      const file = join(root, name);
      try {
        return await readFile(file, 'utf8');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') report(`${file}: ${reasonOf(error)}.`);
        return '';
      }
    }),
  );
  const files = readReaderFiles({ decisions: decisions ?? '', outlets: outlets ?? '', entities: entities ?? '' });
  for (const { path, line, reason } of files.problems) {
    report(`${join(root, path)}${line === null ? '' : `, line ${line}`}: ${reason}${reason.endsWith('.') ? '' : '.'}`);
  }
  return files;
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}
