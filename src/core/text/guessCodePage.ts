import type { CodePage } from './codePages.ts';

/** Above this share of high bytes beside other high bytes the text is Cyrillic: in western text accents stand alone. */
const CYRILLIC_NEIGHBOURS = 0.5;

/**
 * The 8-bit encoding that bytes known not to be UTF-8 are most likely in: windows-1251 or KOI8-R for Cyrillic, told
 * apart by case (in running text small letters follow large ones, and the two encodings have them the other way
 * round), else windows-1252.
 */
export function guessCodePage(bytes: Uint8Array): CodePage {
  let high = 0;
  let neighbours = 0;
  let windows = 0;
  let koi = 0;
  let before = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) {
      high++;
      if (before >= 0xc0 && byte >= 0xc0) {
        neighbours++;
        // Small letters: 0xE0–0xFF in windows-1251, 0xC0–0xDF in KOI8-R.
        if (byte >= 0xe0) windows++;
        else koi++;
      }
    }
    before = byte;
  }
  if (high === 0 || neighbours / high < CYRILLIC_NEIGHBOURS) return 'windows1252';
  return windows >= koi ? 'windows1251' : 'koi8r';
}
