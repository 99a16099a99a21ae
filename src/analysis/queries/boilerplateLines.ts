import type { BoilerplateBlock } from '../../core/boilerplate/block.ts';
import { type BlockWords, likeLines, wordsOf } from '../../core/boilerplate/likeLines.ts';
import { maskedKey } from '../../core/boilerplate/maskedKey.ts';
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

/** Gives the text of an article, by id; rejects where it cannot be read. */
type TextOf = (id: string) => Promise<string>;

/**
 * Where a block of an article stands in the other articles of its circle; of many articles, in the first `most`. An
 * article that cannot be read is left out.
 */
export async function linesLike(
  corpus: Corpus,
  { id, text, block }: BlockIn,
  textOf: TextOf,
  job: Pick<Job<never>, 'breathe'>,
  most = MOST_READ,
): Promise<LikeLines> {
  const article = corpus.get(id);
  if (!article) return NOWHERE;
  const words = wordsOf(text, block);
  const [others = []] = corpus.articlesLike(id, [words]);
  const places: LinePlace[] = [];
  for (const other of byPath(corpus, others).slice(0, Math.min(most, MOST_READ))) {
    await job.breathe();
    places.push(...placesIn(corpus, other, await textOf(other).catch(() => ''), words));
  }
  return { group: circleOf(article).name, articles: others.length, places };
}

/** For some blocks of one article the first place in each of the first `most` others that have it; none for what is no block. */
export async function placesElsewhere(
  corpus: Corpus,
  blocks: readonly (BlockIn | undefined)[],
  textOf: TextOf,
  job: Pick<Job<never>, 'breathe'>,
  most: number,
): Promise<readonly (readonly LinePlace[])[]> {
  const id = blocks.find((block) => block)?.id;
  if (id === undefined) return blocks.map(() => []);
  const words = blocks.map((one): BlockWords => (one ? wordsOf(one.text, one.block) : NO_WORDS));
  const others = corpus.articlesLike(id, words).map((ids) => byPath(corpus, ids).slice(0, most));
  // Blocks repeat in the same articles: each is read once.
  const texts = new Map<string, string>();
  for (const other of new Set(others.flat())) {
    await job.breathe();
    texts.set(other, await textOf(other).catch(() => ''));
  }
  return others.map((ids, i) =>
    ids.flatMap((other) => placesIn(corpus, other, texts.get(other) ?? '', words[i]!).slice(0, 1)),
  );
}

const NO_WORDS: BlockWords = { lines: new Set(), within: null };

function byPath(corpus: Corpus, ids: readonly string[]): readonly string[] {
  return [...ids].sort((a, b) => byCodeUnits(pathIn(corpus, a), pathIn(corpus, b)));
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
  return (
    corpus.blocks
      .blocksOf(article)
      .filter(({ key, endLine }) => key === words.within && endLine <= lines.count)
      .map((one) => place(one.startLine, one.startCharacter, one.endLine, one.endCharacter))
      // The file may have changed since it was indexed, and other words stand there.
      .filter(({ text: there }) => maskedKey(there, 0, there.length) === words.within)
  );
}

function pathIn(corpus: Corpus, id: string): string {
  return corpus.get(id)?.path ?? id;
}
