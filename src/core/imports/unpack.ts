import { strFromU8, unzipSync } from 'fflate';
import { UnreadableFile } from './unreadableFile.ts';

/** So many bytes an archive may hold unpacked, together: twenty thousand articles, far less than a small machine has. */
const MOST_BYTES = 256 * 1024 * 1024;

/** So many files. */
const MOST_FILES = 50_000;

/** What any ZIP archive begins with. */
const SIGNATURE = [0x50, 0x4b, 0x03, 0x04];

/** Whether the bytes are those of a ZIP archive with at least one file. */
export function isArchive(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/**
 * The texts of an archive by their paths in it, `/` between parts; what is no text by its name is not unpacked. Paths are
 * names and nothing more: nothing is ever written by them. Throws `UnreadableFile` for a broken archive, and for one that
 * says it is too large; one that is larger than it says is broken.
 */
export function unpack(bytes: Uint8Array, isWanted: (path: string) => boolean): ReadonlyMap<string, string> {
  let files = 0;
  let total = 0;
  const filter = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }) => {
    if (!isWanted(slashes(name))) return false;
    files++;
    total += originalSize;
    if (files > MOST_FILES || total > MOST_BYTES) throw new UnreadableFile('The archive is too large unpacked.');
    return true;
  };
  try {
    const unpacked = Object.entries(unzipSync(bytes, { filter }));
    return new Map(unpacked.map(([name, content]) => [slashes(name), textOf(content)]));
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('The archive is broken.');
  }
}

/** A text in UTF-8, without its byte-order mark; what is not UTF-8 becomes replacement signs. */
export function textOf(bytes: Uint8Array): string {
  return strFromU8(bytes).replace(/^\uFEFF/u, '');
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}
