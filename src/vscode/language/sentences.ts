import type { Span } from '../../core/text/span.ts';

/** An end of sentence: closing punctuation, perhaps a closing quotation mark or bracket, then white space; or a line break. */
const SENTENCE_END = /[.!?…]["'”’»)\]]?\s|[\r\n]/u;

/** Of spans in order, the first in each sentence. */
export function onePerSentence<S extends Span>(text: string, spans: readonly S[]): readonly S[] {
  const kept: S[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (!last || SENTENCE_END.test(text.slice(last.end, span.start))) kept.push(span);
  }
  return kept;
}
