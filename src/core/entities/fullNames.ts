import { readPersonName } from './personName.ts';

/** Whether a person's name has a given name, or an initial, beside the surname. */
export function isFullName(name: string): boolean {
  return readPersonName(name).words.length > 1;
}

/** Prefers spellings with more full words, then more frequent ones, then those met first. */
export function fullestName(spellings: ReadonlyMap<string, number>): string {
  let best = '';
  let bestRank = [-1, -1];
  for (const [text, count] of spellings) {
    const rank = [readPersonName(text).words.filter((word) => !word.initial).length, count];
    const better =
      (rank[0] ?? 0) > (bestRank[0] ?? 0) || (rank[0] === bestRank[0] && (rank[1] ?? 0) > (bestRank[1] ?? 0));
    if (!better) continue;
    best = text;
    bestRank = rank;
  }
  return best;
}
