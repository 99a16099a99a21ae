import { foldText } from '../text/fold.ts';

/** Where letters and signs with a plain form stand: Latin, spacing modifiers, Greek, Cyrillic, their extensions, punctuation, wide forms. */
const RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x22, 0x2d],
  [0x41, 0x7a],
  [0xa0, 0x24f],
  [0x2b0, 0x2ff],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
  [0x2010, 0x2036],
  [0x2212, 0x2212],
  [0xff01, 0xff5e],
];

let forms: ReadonlyMap<string, string> | null = null;

/**
 * Every single character that folding turns into these characters, one behind the other, the plain one included where it
 * is one: `e` gives `eEéÉ…`, `ae` gives `æÆ…`. Empty where there is none.
 */
export function formsOf(folded: string): string {
  forms ??= readForms();
  return forms.get(folded) ?? '';
}

function readForms(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [first, last] of RANGES) {
    for (let code = first; code <= last; code++) {
      const character = String.fromCodePoint(code);
      const folded = foldText(character);
      if (folded !== '') found.set(folded, (found.get(folded) ?? '') + character);
    }
  }
  return found;
}
