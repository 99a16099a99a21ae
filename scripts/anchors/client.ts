import type { TextSelector } from '../../src/core/annotations/anchors/anchor.ts';
import { TextPositions } from '../../src/core/annotations/anchors/positions.ts';
import type { Span } from '../../src/core/text/span.ts';

/** What `src/annotator/anchoring/match-quote.ts` of hypothesis/client gives. */
export interface Client {
  matchQuote(
    text: string,
    quote: string,
    context: { readonly prefix?: string; readonly suffix?: string; readonly hint?: number },
  ): Span | null;
}

/**
 * Looks for a passage as the Hypothesis client does in a page (`anchoring/html.ts`): at its position if the same words
 * stand there, else by its quote with the position as a hint.
 */
export function clientAnchor(client: Client, text: string, selector: TextSelector): Span | null {
  const { exact, prefix, suffix, start, end } = selector;
  const positions = new TextPositions(text);
  const there = { start: positions.fromCodePoint(start), end: positions.fromCodePoint(end) };
  if (text.slice(there.start, there.end) === exact) return there;
  return client.matchQuote(text, exact, { prefix, suffix, hint: there.start });
}
