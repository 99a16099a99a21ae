/** What is used of the runtime's coders, which every host of the core has (WHATWG Encoding Standard). */
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** Bytes are not UTF-8, and would be lost in a text. */
export class NotUtf8Error extends Error {}

/** The text of UTF-8, without its byte-order mark; empty for no file. */
export function textOfUtf8(bytes: Uint8Array | null): string {
  return bytes ? new TextDecoder().decode(bytes) : '';
}

/**
 * The bytes of a file after a change of its text; null, and an empty text: no file. What says the same keeps its bytes.
 * Throws `NotUtf8Error` where the change would cost what is no text.
 */
export function changedUtf8(bytes: Uint8Array | null, to: (before: string) => string): Uint8Array | null {
  const before = textOfUtf8(bytes);
  const after = to(before);
  if (after === before) return bytes;
  if (bytes && !isText(bytes, before)) throw new NotUtf8Error();
  return after === '' ? null : new TextEncoder().encode(after);
}

/** Whether the text is all there was: bytes that are no UTF-8 are replaced by a sign of three bytes, a mark of byte order goes. */
function isText(bytes: Uint8Array, text: string): boolean {
  const written = new TextEncoder().encode(text);
  const start = bytes.length - written.length;
  return (start === 0 || start === 3) && written.every((byte, i) => byte === bytes[start + i]);
}
