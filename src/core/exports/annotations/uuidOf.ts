/** The parameters of MurmurHash3's final mixing (Austin Appleby, public domain). */
const MIX = [0x85ebca6b, 0xc2b2ae35] as const;

/** Four unlike multipliers, one for each quarter of the answer. */
const QUARTERS = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const;

/**
 * A UUID of version 8 (RFC 9562, 5.8) made of words: the same words give the same one, so that what a format wants an
 * identifier for, and our records have none of, is known again in the next export. No secret, no proof of anything.
 */
export function uuidOf(...words: readonly string[]): string {
  const name = words.join('\0');
  const hex = QUARTERS.map((multiplier, quarter) => hash(name, multiplier, quarter)).join('');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) & 3);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20),
  ];
  return parts.join('-');
}

function hash(text: string, multiplier: number, seed: number): string {
  let state = seed ^ text.length;
  for (let i = 0; i < text.length; i++) {
    state = Math.imul(state ^ text.charCodeAt(i), multiplier);
    state ^= state >>> 15;
  }
  for (const mix of MIX) state = Math.imul(state ^ (state >>> 16), mix);
  state ^= state >>> 16;
  return (state >>> 0).toString(16).padStart(8, '0');
}
