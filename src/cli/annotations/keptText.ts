import { join } from 'node:path';
import { nodeFiles } from '../../analysis/node/nodeFiles.ts';
import { NotUtf8Error, changedUtf8, textOfUtf8 } from '../../core/text/utf8.ts';
import { reasonOf } from '../walk.ts';
import { KEPT } from './keptAnnotations.ts';

/** The text of a file that a folder keeps; empty where there is none. Rejects in words for the person. */
export function readKeptText(root: string, path: string): Promise<string> {
  const place = join(root, KEPT, path);
  return inWords(place, async () => textOfUtf8(await nodeFiles.read(place)));
}

/**
 * Changes the text of a file that a folder keeps, in turn with the editor and other runs of ours: `to` gets what the file
 * holds by then, and is asked again where another program changed it meanwhile. Rejects in words for the person.
 */
export function changeKeptText(root: string, path: string, to: (before: string) => string): Promise<void> {
  const place = join(root, KEPT, path);
  return inWords(place, () => nodeFiles.change(place, (bytes) => changedUtf8(bytes, to)));
}

async function inWords<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const reason = error instanceof NotUtf8Error ? 'it is not UTF-8 text, and would lose something' : reasonOf(error);
    throw new Error(`${place}: ${reason}.`, { cause: error });
  }
}
