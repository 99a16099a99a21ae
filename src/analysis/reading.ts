import { NotTextError, decodeText } from '../core/text/decode.ts';
import type { FileStamp } from './protocol.ts';
import type { ReadingLimits } from './readingLimits.ts';

/** A file as it was read: its text, or why it could not be had. */
export type ReadFile =
  | { readonly stamp: FileStamp; readonly text: string }
  | { readonly stamp: FileStamp; readonly reason: string };

/** Files asked for before the first has come: enough to keep a disk busy, few enough to keep memory small. */
const READ_AHEAD = 8;

const MEGABYTE = 1024 * 1024;

/** Reads and decodes one file. Never rejects: what cannot be used comes back with the reason, in words for the reader. */
export async function readText(
  stamp: FileStamp,
  limits: ReadingLimits,
  read: (id: string) => Promise<Uint8Array>,
): Promise<ReadFile> {
  if (stamp.size > limits.maxSize) {
    const size = (stamp.size / MEGABYTE).toFixed(1);
    const most = (limits.maxSize / MEGABYTE).toFixed(1);
    return { stamp, reason: `Too large: ${size} MB, the limit is ${most} MB.` };
  }
  try {
    return { stamp, text: decodeText(await read(stamp.id), limits.fallbackEncoding).text };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { stamp, reason: error instanceof NotTextError ? message : `Could not be read: ${message}` };
  }
}

/** Reads files in order, a few ahead of the one that is wanted. */
export async function* readAhead(
  stamps: readonly FileStamp[],
  readOne: (stamp: FileStamp) => Promise<ReadFile>,
): AsyncGenerator<ReadFile, void, void> {
  const waiting: Promise<ReadFile>[] = [];
  let next = 0;
  for (;;) {
    for (; waiting.length < READ_AHEAD && next < stamps.length; next++) {
      const stamp = stamps[next];
      if (stamp) waiting.push(readOne(stamp));
    }
    const first = waiting.shift();
    if (!first) return;
    yield await first;
  }
}
