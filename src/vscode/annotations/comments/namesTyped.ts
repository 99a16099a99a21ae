/** Names of more words are rare, and their first words find them. */
const MOST_WORDS = 4;

/** Shorter than this nearly every name fits. */
const SHORTEST = 2;

/**
 * What the last words of a line may be the beginning of, the longest first: of `Yesterday Ingrid Hal` that, `Ingrid Hal`
 * and `Hal`. Only words with a capital begin a name.
 */
export function namesTyped(line: string): readonly string[] {
  const words = /(?:[\p{L}\p{M}'’.-]+[ \t]+){0,3}[\p{L}\p{M}'’-]+$/u.exec(line.slice(-200))?.[0] ?? '';
  const starts = [...words.matchAll(/(?<![\p{L}\p{M}'’.-])\p{Lu}/gu)].map(({ index }) => index).slice(-MOST_WORDS);
  return starts.map((start) => words.slice(start)).filter(({ length }) => length >= SHORTEST);
}
