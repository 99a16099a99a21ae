import { strToU8, zipSync } from 'fflate';

/** The first moment that a ZIP archive can tell: the same files give the same bytes, whenever they are packed. */
const NO_TIME = '1980-01-01T00:00:00';

/** Packs files, by their paths in the archive, into a ZIP; texts as UTF-8. */
export function archiveOf(files: Readonly<Record<string, string>>): Uint8Array {
  const bytes = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(bytes), { mtime: NO_TIME });
}
