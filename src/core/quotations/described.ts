import type { ReadWord } from './paragraphReading.ts';

/** So many words behind a name tell who somebody is: `Halvorsen, the executive director of the port,`. */
const BEHIND = 9;
/** And so many before it: `the union's chief negotiator Halvorsen`. */
const BEFORE = 4;
/** Where what somebody is ends, and what of begins. */
const OF = /^(?:of|for|at|in|from|with|who|which|whose|to|and|on|by)$/;
/** Words that describe nobody in particular. */
const VAGUE =
  /^(?:the|a|an|one|man|woman|men|women|person|people|one|two|other|others|year|years|day|week|month|said|told|but|he|she|his|her|new|old|former|late|acting)$/;

/** The nouns by which a text says who somebody is, beside their name: the words of a sentence, and numbers of a name's first and last. */
export function descriptionsOf(
  words: readonly ReadWord[],
  gap: (at: number) => string,
  from: number,
  to: number,
): string[] {
  const found = [headBefore(words, gap, from), headBehind(words, gap, to)];
  return found.filter((noun) => noun !== null);
}

/** What words that mean somebody say they are: `director` of `the port’s executive director`; null for words that mean anybody. */
export function describedAs(words: string): string | null {
  const all = words.toLowerCase().split(/\s+/u);
  if (/^(?:a|an|another|one|some|many|most|several|two|three|both|all|any|other)$/.test(all[0] ?? '')) return null;
  const end = all.findIndex((word, i) => i > 0 && OF.test(word));
  return nounOf(all[(end < 0 ? all.length : end) - 1]);
}

function headBefore(words: readonly ReadWord[], gap: (at: number) => string, from: number): string | null {
  const before = words[from - 1];
  if (!before || words[from]!.first || before.mention >= 0 || before.part >= 0 || gap(from - 1).trim() !== '')
    return null;
  // Only with words of its own before it: `Later Halvorsen` says nothing.
  const isPhrase = words.slice(Math.max(0, from - BEFORE), from - 1).length > 0 || before.capital;
  return isPhrase && !before.said.endsWith('ly') ? nounOf(before.said) : null;
}

function headBehind(words: readonly ReadWord[], gap: (at: number) => string, to: number): string | null {
  if (!gap(to).startsWith(',')) return null;
  let head: string | null = null;
  for (let at = to + 1; at <= to + BEHIND; at++) {
    const word = words[at];
    if (!word || word.first || word.part >= 0 || (at === to + 1 && OF.test(word.said))) return null;
    if (OF.test(word.said)) return nounOf(head);
    head = word.said;
    // `Brekke, 47,`
    if (at === to + 1 && /^\d{1,2}$/.test(head)) return `${head}-year-old`;
    if (/[,.]/.test(gap(at))) return nounOf(head);
  }
  return null;
}

function nounOf(word: string | null | undefined): string | null {
  if (!word) return null;
  const noun = word.replace(/['’]s$/u, '');
  return noun.length > 3 && !VAGUE.test(noun) && !/\d$/.test(noun) ? noun : null;
}
