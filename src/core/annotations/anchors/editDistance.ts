/** Code units a machine word holds: bit operations of JavaScript have 32 bits. */
const WORD = 32;

/** Edit distances of a pattern: to the whole of a text, and to that beginning of it which is nearest. */
export interface EditDistances {
  readonly whole: number;
  readonly beginning: number;
  /** How long that beginning is, the longest of equals. */
  readonly length: number;
}

/**
 * Levenshtein's distance, bit-parallel: G. Myers, “A fast bit-vector algorithm for approximate string matching based on
 * dynamic programming”, Journal of the ACM 46 (1999), with the blocks and the carry of H. Hyyrö (2003). Takes
 * ⌈pattern / 32⌉ steps for each code unit of the text.
 */
export function editDistances(pattern: Uint16Array, text: Uint16Array): EditDistances {
  const { length } = pattern;
  if (length === 0) return { whole: text.length, beginning: 0, length: 0 };
  const blocks = Math.ceil(length / WORD);
  const matches = matchesOf(pattern, blocks);
  const none = new Int32Array(blocks);
  const plus = new Int32Array(blocks).fill(-1);
  const minus = new Int32Array(blocks);
  const lastBit = 1 << ((length - 1) % WORD);
  let whole = length;
  let beginning = length;
  let nearest = 0;
  for (let column = 0; column < text.length; column++) {
    const equal = matches.get(text[column] ?? 0) ?? none;
    // The top row counts the text's code units: each column begins one higher than the one before.
    let carry = 1;
    for (let block = 0; block < blocks; block++) {
      const up = plus[block] ?? 0;
      const down = minus[block] ?? 0;
      let eq = equal[block] ?? 0;
      const vertical = eq | down;
      if (carry < 0) eq |= 1;
      const diagonal = ((((eq & up) + up) | 0) ^ up) | eq;
      let rises = down | ~(diagonal | up);
      let falls = up & diagonal;
      const bit = block === blocks - 1 ? lastBit : 1 << (WORD - 1);
      const out = (rises & bit) !== 0 ? 1 : (falls & bit) !== 0 ? -1 : 0;
      rises <<= 1;
      falls <<= 1;
      if (carry < 0) falls |= 1;
      else if (carry > 0) rises |= 1;
      plus[block] = falls | ~(vertical | rises);
      minus[block] = rises & vertical;
      carry = out;
    }
    whole += carry;
    if (whole <= beginning) {
      beginning = whole;
      nearest = column + 1;
    }
  }
  return { whole, beginning, length: nearest };
}

function matchesOf(pattern: Uint16Array, blocks: number): ReadonlyMap<number, Int32Array> {
  const matches = new Map<number, Int32Array>();
  pattern.forEach((code, i) => {
    let bits = matches.get(code);
    if (!bits) matches.set(code, (bits = new Int32Array(blocks)));
    const block = Math.floor(i / WORD);
    bits[block] = (bits[block] ?? 0) | (1 << (i % WORD));
  });
  return matches;
}
