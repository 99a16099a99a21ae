import type { BoilerplateBlock } from '../../core/boilerplate/block.ts';
import { keysOf, likeLines } from '../../core/boilerplate/likeLines.ts';
import { circleOf } from '../../core/circle.ts';
import type { Corpus } from '../../core/corpus.ts';
import { byCodeUnits } from '../../core/text/byCodeUnits.ts';
import { Lines } from '../../core/text/lines.ts';
import type { Job } from '../job.ts';
import type { LikeLines, LinePlace } from '../protocol.ts';

/** So many articles are read to tell where lines stand: more than an editor can change at a time. */
const MOST_READ = 500;

/** The answer where there is no such block. */
export const NOWHERE: LikeLines = { group: '', articles: 0, places: [] };

/** Where the lines of a block of an article stand in the other articles of its circle. An article that cannot be read is left out. */
export async function linesLike(
  corpus: Corpus,
  { id, text, block }: { id: string; text: string; block: BoilerplateBlock },
  textOf: (id: string) => Promise<string>,
  job: Pick<Job<never>, 'breathe'>,
): Promise<LikeLines> {
  const article = corpus.get(id);
  if (!article) return NOWHERE;
  const keys = keysOf(text, block);
  const others = [...corpus.articlesLike(id, keys)].sort((a, b) => byCodeUnits(pathIn(corpus, a), pathIn(corpus, b)));
  const places: LinePlace[] = [];
  for (const other of others.slice(0, MOST_READ)) {
    await job.breathe();
    const found = await textOf(other).catch(() => '');
    places.push(...placesIn(other, found, keys));
  }
  return { group: circleOf(article).name, articles: others.length, places };
}

function placesIn(article: string, text: string, keys: ReadonlySet<number>): LinePlace[] {
  const lines = new Lines(text);
  return likeLines(text, lines, keys).map(({ startLine, endLine }) => {
    const { start } = lines.span(startLine);
    const last = lines.span(endLine);
    return {
      article,
      startLine: startLine - 1,
      startCharacter: 0,
      endLine: endLine - 1,
      endCharacter: last.end - last.start,
      text: text.slice(start, last.end),
    };
  });
}

function pathIn(corpus: Corpus, id: string): string {
  return corpus.get(id)?.path ?? id;
}
