import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

/** The folder from which the paths of articles count: the one that was named, else the nearest above all that were. Absolute. */
export async function baseOf(paths: readonly string[]): Promise<string> {
  const folders = await Promise.all(
    paths.map(async (path) => {
      const whole = resolve(path);
      const found = await stat(whole).catch(() => null);
      return found?.isDirectory() ? whole : dirname(whole);
    }),
  );
  return folders.reduce((base, folder) => {
    let above = base;
    while (!isInside(folder, above) && dirname(above) !== above) above = dirname(above);
    return above;
  });
}

/** Whether a path is a folder or lies below it. Both absolute. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
