/**
 * The 8-bit encodings that scraped text still comes in, by the characters their bytes 128 to 255 stand for
 * (WHATWG Encoding Standard, single-byte indexes). Kept as tables because decoders differ between runtimes:
 * some read windows-1252 as Latin-1.
 */

const windows1251 =
  'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\x98™љ›њќћџ' +
  '\xa0ЎўЈ¤Ґ¦§Ё©Є«¬\xad®Ї°±Ііґµ¶·ё№є»јЅѕї' +
  'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ' +
  'абвгдежзийклмнопрстуфхцчшщъыьэюя';

const koi8r =
  '─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\xa0⌡°²·÷' +
  '═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©' +
  'юабцдефгхийклмнопярстужвьызшэщчъ' +
  'ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ';

/** Bytes 160 to 255 are the same in Latin-1 and windows-1252: the code points of that number. */
const latin1High = Array.from({ length: 96 }, (_, i) => String.fromCharCode(160 + i)).join('');

const latin1Controls = Array.from({ length: 32 }, (_, i) => String.fromCharCode(128 + i)).join('');

const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ' + latin1High;

/** The upper halves by VS Code's name for the encoding; 128 characters each. */
export const codePages = {
  windows1251,
  windows1252,
  koi8r,
  iso88591: latin1Controls + latin1High,
} as const;

/** One of `codePages`. */
export type CodePage = keyof typeof codePages;

/** The text of bytes in an 8-bit encoding. */
export function decodeCodePage(bytes: Uint8Array, page: CodePage): string {
  const upper = codePages[page];
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const chunk = bytes.subarray(from, from + CHUNK);
    const codes = new Uint16Array(chunk.length);
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] ?? 0;
      codes[i] = byte < 128 ? byte : upper.charCodeAt(byte - 128);
    }
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

/** Small enough to be spread into one call's arguments on every runtime. */
const CHUNK = 8192;
