import { Corpus } from '../core/corpus.ts';
import type { Coverage, Preset } from '../core/coverage/story.ts';
import type { CoreData } from '../core/data.ts';
import { finish } from '../core/finish.ts';
import { progress } from './output.ts';
import type { Reader } from './reader.ts';
import type { ReaderKnowledge } from './readerFolders.ts';

/** All articles of a command, indexed. */
export interface Collection {
  readonly corpus: Corpus;
  /** Their ids in the order of the input. */
  readonly ids: readonly string[];
}

/**
 * Indexes all articles, with their names only where `names` asks for them, which take half the time. They are read
 * twice, first to make each text known to its neighbours, so that nothing depends on the order of files. What readers
 * decided in an editor counts here too.
 */
export async function collect(
  reader: Reader,
  data: CoreData,
  today: string,
  knowledge: ReaderKnowledge,
  names = false,
): Promise<Collection> {
  const corpus = new Corpus(data, () => today, { names });
  corpus.know(knowledge.outlets);
  corpus.decide(knowledge);
  await reader.each('Reading', (source) => corpus.survey(source));
  const ids: string[] = [];
  await reader.each('Analysing', (source) => {
    corpus.setAll([source]);
    ids.push(source.id);
  });
  finish(corpus.settle());
  return { corpus, ids };
}

/** Looks for duplicate coverage among all articles of the index. */
export function compare(corpus: Corpus, preset: Preset): Coverage {
  return finish(corpus.findCoverage({ preset }), ({ done, total }) =>
    progress(`Comparing: ${Math.round((100 * done) / Math.max(1, total))} %`),
  );
}

/** Places the articles in their stories, and judges the dates that depend on them. */
export function placeInStories(corpus: Corpus, coverage: Coverage): void {
  corpus.place(coverage);
  finish(corpus.settle());
}
