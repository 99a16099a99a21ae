import type { QuotedPart } from './quotedParts.ts';

/** `…, — сказал он. — …`: dashes within the marks part what is said from who says it. */
const BREAK = /[,!?…]\s*[—–-]\s+(?<verb>\p{Ll}+)[^—–«»“”„"]{1,80}?(?:[.,]\s*[—–-]\s+|$)/gu;

/** A quoted part without the attributions that stand inside its marks, as Russian and its neighbours print them. */
export function brokenParts(text: string, part: QuotedPart, isVerb: (word: string) => boolean): QuotedPart[] {
  const words = text.slice(part.start, part.end);
  if (!/[—–-]\s/.test(words)) return [part];
  const parts: QuotedPart[] = [];
  let start = part.start;
  for (const match of words.matchAll(BREAK)) {
    if (!isVerb(match.groups?.['verb'] ?? '')) continue;
    parts.push({ start, end: part.start + match.index + 1, open: false });
    start = part.start + match.index + match[0].length;
  }
  return start < part.end ? [...parts, { ...part, start }] : parts;
}
