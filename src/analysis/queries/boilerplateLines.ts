import type { BoilerplateBlock } from '../../core/boilerplate/block.ts';
import { type BlockWords, likeLines, wordsOf } from '../../core/boilerplate/likeLines.ts';
import { circleOf } from '../../core/circle.ts';
import type { Corpus } from '../../core/corpus.ts';
import { byCodeUnits } from '../../core/text/byCodeUnits.ts';
import { Lines } from '../../core/text/lines.ts';
import type { Job } from '../job.ts';
import type { LikeLines, LinePlace } from '../boilerplateRows.ts';

/** So many articles are read to tell where lines stand: more than an editor can change at a time. */
const MOST_READ = 500;

/** The answer where there is no such block. */
export const NOWHERE: LikeLines = { group: '', articles: 0, places: [] };

/** A block of an article's text. */
export interface BlockIn {
  readonly id: string;
  readonly text: string;
  readonly block: BoilerplateBlock;
}

/** The blocks of an article of the index, each with the number of other articles of its circle that have it too. */
export function withElsewhere(
  corpus: Corpus,
  id: string,
  text: string,
  blocks: readonly BoilerplateBlock[],
): readonly BoilerplateBlock[] {
  const article = corpus.get(id);
  if (!article || blocks.length === 0) return blocks;
  const { kind, name } = circleOf(article);
  const counts = corpus.articlesLike(
    id,
    blocks.map((block) => wordsOf(text, block)),
  );
  return blocks.map((block, i) => {
    const articles = counts[i]!.length;
    return articles === 0 ? block : { ...block, elsewhere: { articles, of: name, kind } };
  });
}

/**
 * Where a block of an article stands in the other articles of its circle; of many articles, in the first `most`. An
 * article that cannot be read is left out.
 */
export async function linesLike(
  corpus: Corpus,
  { id, text, block }: BlockIn,
  textOf: (id: string) => Promise<string>,
  job: Pick<Job<never>, 'breathe'>,
  most = MOST_READ,
): Promise<LikeLines> {
  const article = corpus.get(id);
  if (!article) return NOWHERE;
  const words = wordsOf(text, block);
  const [others = []] = corpus.articlesLike(id, [words]);
  const inOrder = [...others].sort((a, b) => byCodeUnits(pathIn(corpus, a), pathIn(corpus, b)));
  const places: LinePlace[] = [];
  for (const other of inOrder.slice(0, Math.min(most, MOST_READ))) {
    await job.breathe();
    const found = await textOf(other).catch(() => '');
    places.push(...placesIn(corpus, other, found, words));
  }
  return { group: circleOf(article).name, articles: others.length, places };
}

function placesIn(corpus: Corpus, article: string, text: string, words: BlockWords): LinePlace[] {
  const lines = new Lines(text);
  const place = (startLine: number, startCharacter: number, endLine: number, endCharacter: number): LinePlace => ({
    article,
    startLine: startLine - 1,
    startCharacter,
    endLine: endLine - 1,
    endCharacter,
    text: text.slice(lines.span(startLine).start + startCharacter, lines.span(endLine).start + endCharacter),
  });
  if (words.within === null) {
    return likeLines(text, lines, words.lines).map(({ startLine, endLine }) => {
      const { start, end } = lines.span(endLine);
      return place(startLine, 0, endLine, end - start);
    });
  }
  return corpus.blocks
    .blocksOf(article)
    .filter(({ key, endLine }) => key === words.within && endLine <= lines.count)
    .map((one) => place(one.startLine, one.startCharacter, one.endLine, one.endCharacter));
}

function pathIn(corpus: Corpus, id: string): string {
  return corpus.get(id)?.path ?? id;
}
