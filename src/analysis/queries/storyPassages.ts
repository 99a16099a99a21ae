import type { Corpus } from '../../core/corpus.ts';
import { timingOf } from '../../core/coverage/wireEvidence.ts';
import { type PassageText, findPassages } from '../../core/coverage/passages.ts';
import type { IndexedArticle } from '../../core/indexedArticle.ts';
import { Lines } from '../../core/text/lines.ts';
import type { Span } from '../../core/text/span.ts';
import type { StoryPassage } from '../coverageResult.ts';
import { lineRange } from './passageViews.ts';
import { summarise } from './sources.ts';

/** Another article of the story, with its text. */
export interface OtherText {
  readonly article: IndexedArticle;
  readonly text: PassageText;
}

/** A stretch of an article that stands elsewhere too. */
interface Stretch extends Span {
  readonly elsewhere: readonly Place[];
}

interface Place {
  readonly article: IndexedArticle;
  /** 0-based, and the words there. */
  readonly line: number;
  readonly words: string;
}

/**
 * What of an article stands in others of its story, in its order: stretches that overlap are one, and each names where
 * it stands as the others come, which is by publication.
 */
export function storyPassages(
  corpus: Corpus,
  id: string,
  text: PassageText,
  others: readonly OtherText[],
): readonly StoryPassage[] {
  const own = corpus.get(id);
  if (!own) return [];
  const lines = new Lines(text.text);
  const found = others.flatMap((other) => stretchesIn(other, text, corpus));
  return joined(found).map(({ start, end, elsewhere }) => {
    const [earliest] = elsewhere;
    return {
      ...lineRange(lines, { start, end }),
      elsewhere: elsewhere.map(({ article, line, words }) => ({ article: summarise(corpus, article), line, words })),
      first: earliest ? firstOf(own, earliest.article) : null,
    };
  });
}

function stretchesIn({ article, text: there }: OtherText, here: PassageText, corpus: Corpus): readonly Stretch[] {
  const lines = new Lines(there.text);
  return findPassages(here, there, corpus.termWeights).passages.map(({ aStart, aEnd, bStart, bEnd }) => {
    const words = there.text.slice(bStart, bEnd);
    return { start: aStart, end: aEnd, elsewhere: [{ article, line: lines.lineAt(bStart) - 1, words }] };
  });
}

/** Stretches that have characters in common become one, which stands in each other article once. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: { start: number; end: number; elsewhere: Place[] }[] = [];
  for (const { start, end, elsewhere } of stretches.toSorted((x, y) => x.start - y.start)) {
    const last = all.at(-1);
    if (!last || start >= last.end) {
      all.push({ start, end, elsewhere: [...elsewhere] });
      continue;
    }
    last.end = Math.max(last.end, end);
    const isNew = ({ article }: Place) => !last.elsewhere.some((place) => place.article === article);
    last.elsewhere.push(...elsewhere.filter(isNew));
  }
  return all;
}

function firstOf(own: IndexedArticle, other: IndexedArticle): StoryPassage['first'] {
  const { order } = timingOf(own, other);
  if (order === 'before') return 'here';
  return order === 'after' ? 'there' : null;
}
