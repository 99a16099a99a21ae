import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArticleSource } from '../../src/core/analyse.ts';
import { OUTLETS_PATH } from '../../src/core/annotations/readerFiles.ts';
import { parseReaderOutlets } from '../../src/core/article/outlets/readerOutlets.ts';
import { Corpus } from '../../src/core/corpus.ts';
import { coreData } from '../../src/core/data.ts';

const FOLDER = fileURLToPath(new URL('../corpus/', import.meta.url));

/** The data files as they ship. */
export const data = coreData((file) => readFileSync(new URL(`../../data/${file}`, import.meta.url)));

/** Every text of the sample folder, by path. */
export function sampleSources(): readonly ArticleSource[] {
  const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.txt'));
  return paths.sort().map((path) => ({ id: path, path, text: readFileSync(join(FOLDER, path), 'utf8') }));
}

/** An empty index that knows the outlets the sample folder declares. */
export function sampleIndex(): Corpus {
  const corpus = new Corpus(data, () => '2023-07-01');
  corpus.know(parseReaderOutlets(readFileSync(join(FOLDER, OUTLETS_PATH), 'utf8')).outlets);
  return corpus;
}

/** Judges all dates by what lies beside their articles. */
export function settled(corpus: Corpus): Corpus {
  const work = corpus.settle();
  while (!work.next().done);
  return corpus;
}

/** Runs a search for duplicate coverage to its end. */
export function coverageOf(corpus: Corpus, preset: 'strict' | 'balanced' | 'broad' = 'balanced') {
  const search = corpus.findCoverage({ preset });
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}
