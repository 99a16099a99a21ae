/**
 * Characters that stand on two cells of a fixed-width font: wide and full-width ones (Unicode Standard Annex 11) and
 * pictures.
 */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** Characters that stand on none: marks on the one before, and signs that only direct. */
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Behind this sign a picture is joined to the one before. */
const JOINER = '\u200d';

/** A part of a text and the cells it takes. */
interface Fitted {
  readonly text: string;
  readonly cells: number;
}

/** How many cells of a fixed-width font a text takes. */
export function cellsOf(text: string): number {
  return cells(Array.from(text)).reduce((sum, one) => sum + one, 0);
}

/** As much of the beginning of a text as fits, and nothing cut in the middle of a character and its marks. */
export function beginning(text: string, room: number): Fitted {
  const characters = Array.from(text);
  const widths = cells(characters);
  let taken = 0;
  let at = 0;
  for (; at < characters.length && taken + widths[at]! <= room; at++) taken += widths[at]!;
  return { text: characters.slice(0, at).join(''), cells: taken };
}

/** The same of the end of a text. */
export function ending(text: string, room: number): Fitted {
  const characters = Array.from(text);
  const widths = cells(characters);
  let taken = 0;
  let from = characters.length;
  for (; from > 0 && taken + widths[from - 1]! <= room; from--) taken += widths[from - 1]!;
  // Marks without the letter they stand on.
  while (from > 0 && from < characters.length && widths[from] === 0) from++;
  return { text: characters.slice(from).join(''), cells: taken };
}

function cells(characters: readonly string[]): number[] {
  return characters.map((character, i) => {
    if (character <= '~' && character >= ' ') return 1;
    if (NONE.test(character) || characters[i - 1] === JOINER) return 0;
    return WIDE.test(character) ? 2 : 1;
  });
}
