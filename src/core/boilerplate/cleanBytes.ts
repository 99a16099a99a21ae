import type { Decoded } from '../text/decode.ts';
import type { Span } from '../text/span.ts';

/**
 * Where spans of a decoded text lie in the bytes it was decoded from, so that a file can be cut without writing a
 * letter of it anew: encoding, byte-order mark and even damaged bytes stay. The spans are in order and apart.
 */
export function byteSpans(
  bytes: Uint8Array,
  { encoding, bom }: Pick<Decoded, 'encoding' | 'bom'>,
  spans: readonly Span[],
): Span[] {
  if (encoding === 'utf8') {
    const reader = new Utf8Reader(bytes, bom ? 3 : 0);
    return spans.map(({ start, end }) => ({ start: reader.byteOf(start), end: reader.byteOf(end) }));
  }
  const isWide = encoding === 'utf16le' || encoding === 'utf16be';
  const byteOf = (unit: number) => (isWide ? Math.min(2 * unit + 2, bytes.length) : unit);
  return spans.map(({ start, end }) => ({ start: byteOf(start), end: byteOf(end) }));
}

/** The bytes that are left. The spans are in order and apart. */
export function withoutBytes(bytes: Uint8Array, spans: readonly Span[]): Uint8Array {
  const left = new Uint8Array(bytes.length - spans.reduce((sum, { start, end }) => sum + end - start, 0));
  let reached = 0;
  let written = 0;
  for (const { start, end } of [...spans, { start: bytes.length, end: bytes.length }]) {
    left.set(bytes.subarray(reached, start), written);
    written += start - reached;
    reached = end;
  }
  return left;
}

/** Goes through UTF-8 as decoders do (WHATWG Encoding Standard): what does not fit is one U+FFFD up to where it stops fitting. */
class Utf8Reader {
  readonly #bytes: Uint8Array;
  #byte: number;
  #unit = 0;

  constructor(bytes: Uint8Array, from: number) {
    this.#bytes = bytes;
    this.#byte = from;
  }

  /** The byte at which a UTF-16 unit begins. Units are asked for in rising order. */
  byteOf(unit: number): number {
    while (this.#unit < unit && this.#byte < this.#bytes.length) this.#step();
    return this.#byte;
  }

  #step(): void {
    const lead = this.#bytes[this.#byte]!;
    const length = sequenceLength(lead);
    let read = 1;
    while (read < length && fits(lead, read, this.#bytes[this.#byte + read] ?? 0)) read++;
    this.#byte += read;
    this.#unit += read === 4 ? 2 : 1;
  }
}

function sequenceLength(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 1;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** Whether a byte may stand at a place of a sequence; the second byte has narrower bounds after some leads. */
function fits(lead: number, place: number, byte: number): boolean {
  const low = place > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = place > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  return byte >= low && byte <= high;
}
