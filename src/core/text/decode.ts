import { type CodePage, decodeCodePage } from './codePages.ts';
import { guessCodePage } from './guessCodePage.ts';

/** How to read bytes that are neither UTF-8 nor UTF-16: an 8-bit encoding, or `auto` to guess it from the bytes. */
export type FallbackEncoding = 'auto' | CodePage;

/** A decoded text. */
export interface Decoded {
  /** Without the byte-order mark; line ends as in the file. */
  readonly text: string;
  /** VS Code's name for the encoding, as `openTextDocument` takes it. */
  readonly encoding: 'utf8' | 'utf16le' | 'utf16be' | CodePage;
  /** Whether a byte-order mark was there (and was taken off). */
  readonly bom: boolean;
  /** False where the encoding was guessed, or where bytes did not fit it and became U+FFFD. */
  readonly certain: boolean;
}

/** The bytes are not text; the message is for readers. */
export class NotTextError extends Error {
  override name = 'NotTextError';
}

/** What is used of the runtime's decoder, which every host of the core has (WHATWG Encoding Standard). */
declare class TextDecoder {
  constructor(label: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}

/** How far to look for signs of a binary file: as far as they ever need, and no further in a large one. */
const PROBE_BYTES = 65_536;

/** Of damaged UTF-8, at least this many good sequences stand for each bad byte. */
const GOOD_PER_BAD = 4;

/**
 * Decodes a file: UTF-8 with or without byte-order mark, UTF-16 with one, else the fallback.
 * Throws `NotTextError` for what is not text. Empty bytes are an empty UTF-8 text.
 */
export function decodeText(bytes: Uint8Array, fallback: FallbackEncoding): Decoded {
  const marked = decodeMarked(bytes);
  if (marked) return marked;
  refuseBinary(bytes);
  const strict = decodeStrictly(bytes);
  if (strict !== null) return { text: strict, encoding: 'utf8', bom: false, certain: true };
  if (fallback !== 'auto') {
    return { text: decodeCodePage(bytes, fallback), encoding: fallback, bom: false, certain: true };
  }
  if (looksLikeDamagedUtf8(bytes)) {
    return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf8', bom: false, certain: false };
  }
  const encoding = guessCodePage(bytes.subarray(0, PROBE_BYTES));
  return { text: decodeCodePage(bytes, encoding), encoding, bom: false, certain: false };
}

function decodeMarked(bytes: Uint8Array): Decoded | null {
  const [first, second, third] = bytes;
  const found = (encoding: 'utf8' | 'utf16le' | 'utf16be', label: string): Decoded => {
    // The decoder takes the mark off itself.
    const text = new TextDecoder(label).decode(bytes);
    return { text, encoding, bom: true, certain: !text.includes('\uFFFD') };
  };
  if (first === 0xef && second === 0xbb && third === 0xbf) return found('utf8', 'utf-8');
  if (first === 0xff && second === 0xfe) return found('utf16le', 'utf-16le');
  if (first === 0xfe && second === 0xff) return found('utf16be', 'utf-16be');
  return null;
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refuseBinary(bytes: Uint8Array): void {
  const probe = bytes.subarray(0, PROBE_BYTES);
  let controls = 0;
  for (const byte of probe) {
    if (byte === 0) throw new NotTextError('This file is not text: it holds zero bytes.');
    // Tab, line ends, form feed and escape do stand in text files.
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) controls++;
  }
  if (controls * 20 > probe.length) throw new NotTextError('This file is not text: it is full of control characters.');
}

/** A download cut in the middle of a character, or with a few spoilt bytes, is still UTF-8. */
function looksLikeDamagedUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const rest = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
    let seen = 0;
    while (seen < rest && ((bytes[i + seen + 1] ?? 0) & 0xc0) === 0x80) seen++;
    if (rest > 0 && seen === rest) good++;
    else bad++;
    i += seen;
  }
  return good >= bad * GOOD_PER_BAD;
}
