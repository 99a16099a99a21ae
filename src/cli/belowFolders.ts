import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * How an article is known where no folder with a `.dateline` says so and its path is absolute: by its path below the
 * paths named on the command line, so that what is printed is the same on every machine. Of several, below the folder they
 * have in common, so that no two are known alike. Any other path stays as it is.
 */
export async function belowFolders(named: readonly string[]): Promise<(path: string) => string> {
  const folders = await Promise.all(named.map(folderOf));
  const common = folders.reduce(commonFolder);
  return (path) => {
    if (!isAbsolute(path)) return path;
    const below = relative(common, path);
    return below.startsWith('..') || isAbsolute(below) ? path : below.replaceAll('\\', '/');
  };
}

/** A path itself where it is a folder, else the folder it is in; absolute. */
async function folderOf(path: string): Promise<string> {
  const whole = resolve(path);
  const isFolder = await stat(whole).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? whole : dirname(whole);
}

function commonFolder(a: string, b: string): string {
  const [one, other] = [a.split(sep), b.split(sep)];
  const differs = one.findIndex((part, i) => part !== other[i]);
  return one.slice(0, differs === -1 ? undefined : differs).join(sep) || sep;
}
