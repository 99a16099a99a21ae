import { foldedWords, foldWords } from '../annotations/foldWords.ts';
import type { Span } from '../text/span.ts';

/**
 * Where the words of passages that a reader ignores stand in a text, each from its first word to its last, in order; the
 * longest of those that begin at one word. Case, accents and punctuation do not matter.
 */
export function ignoredSpans(text: string, passages: readonly string[]): readonly Span[] {
  const byFirst = new Map<string, string[][]>();
  for (const passage of passages) {
    const words = foldWords(passage).split(' ');
    const [first = ''] = words;
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), words].sort((x, y) => y.length - x.length),
    );
  }
  if (byFirst.size === 0) return [];
  const words = [...foldedWords(text)];
  const spans: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    const from = words[i]!;
    const found = byFirst
      .get(from.folded)
      ?.find((passage) => passage.every((word, k) => words[i + k]?.folded === word));
    if (!found) continue;
    spans.push({ start: from.start, end: words[i + found.length - 1]!.end });
    i += found.length - 1;
  }
  return spans;
}
