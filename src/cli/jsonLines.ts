import { createReadStream } from 'node:fs';

/** One line of a file, with where it lies in bytes. */
export interface JsonLine {
  /** 1-based. */
  readonly number: number;
  readonly offset: number;
  readonly bytes: Buffer;
}

const LINE_FEED = 10;

/** The byte-order mark that some programs put before UTF-8; no part of the first line. */
const MARK = Buffer.from('\uFEFF');

/** The non-blank lines of a file, cut on bytes, so that a file larger than the longest string can be read. */
export async function* jsonLines(path: string): AsyncGenerator<JsonLine> {
  let parts: Buffer[] = [];
  let start = 0;
  let read = 0;
  let number = 0;
  const take = (end: number): JsonLine | null => {
    const whole = Buffer.concat(parts);
    const skipped = start === 0 && whole.subarray(0, MARK.length).equals(MARK) ? MARK.length : 0;
    const line = { number: ++number, offset: start + skipped, bytes: whole.subarray(skipped) };
    parts = [];
    start = end;
    return line.bytes.every(isBlank) ? null : line;
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      parts.push(chunk.subarray(from, at));
      const line = take(read + at + 1);
      if (line) yield line;
      from = at + 1;
    }
    parts.push(chunk.subarray(from));
    read += chunk.length;
  }
  const last = take(read);
  if (last) yield last;
}

function isBlank(byte: number): boolean {
  return byte === 32 || byte === 13 || byte === 9;
}
