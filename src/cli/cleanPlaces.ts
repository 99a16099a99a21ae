import { readFile, stat } from 'node:fs/promises';
import type { ArticleSource } from '../core/analyse.ts';
import { articleEvidence } from '../core/articleEvidence.ts';
import { type Cleaned, type CleanChoice, chosenBlocks, cleanText } from '../core/boilerplate/clean.ts';
import { Corpus } from '../core/corpus.ts';
import { type CoreData, withoutNames } from '../core/data.ts';
import { type Decoded, decodeText } from '../core/text/decode.ts';
import type { Input } from './input.ts';
import { progress } from './output.ts';
import { type Place, PlaceReader, refuseLarge } from './place.ts';
import { Reader } from './reader.ts';
import type { ReaderKnowledge } from './readerFolders.ts';
import { reasonOf } from './walk.ts';

/** A place of the input with what cleaning takes from it. */
export interface CleanedPlace {
  readonly place: Place;
  /** Null where there is no text that can be used; that has been reported. */
  readonly article: CleanedSource | null;
}

/** A text with what cleaning takes from it. */
export interface CleanedSource {
  readonly source: ArticleSource;
  /** False for notes, lists and logs: nothing is taken from them. */
  readonly isArticle: boolean;
  readonly cleaned: Cleaned;
  /** The file that holds the text; null for a record of a file of records. */
  readonly file: SourceFile | null;
}

/** A file as it was read. */
export interface SourceFile {
  readonly bytes: Uint8Array;
  readonly decoded: Decoded;
}

const NOTHING: Omit<Cleaned, 'text'> = { cuts: [], taken: [] };

/**
 * Judges all places of the input, in its order. Texts are read twice, first to make each known to its neighbours, and
 * one at a time. One that defeats the analysis is reported, and stays as it is.
 */
export async function* cleanedPlaces(
  input: Input,
  choice: CleanChoice,
  data: CoreData,
  today: string,
  knowledge: ReaderKnowledge,
  report: (message: string) => void,
): AsyncGenerator<CleanedPlace> {
  const corpus = new Corpus(withoutNames(data), () => today, { names: false });
  corpus.know(knowledge.outlets);
  corpus.decide(knowledge);
  let total = 0;
  await new Reader(input, report).each('Reading', (source) => {
    corpus.survey(source);
    total++;
  });
  const reader = new PlaceReader();
  const seen = new Set<string>();
  let done = 0;
  try {
    for await (const place of input.places()) {
      const read = await readPlace(place, reader);
      // What is named twice, or cannot be read, was reported when it was read first.
      const article = read && !seen.has(read.source.id) ? clean(read, corpus, choice, report) : null;
      if (read) seen.add(read.source.id);
      yield { place, article };
      progress(`Cleaning: ${(++done).toLocaleString('en')} of ${total.toLocaleString('en')} articles`);
    }
  } finally {
    reader.close();
  }
}

type ReadPlace = Pick<CleanedSource, 'source' | 'file'>;

async function readPlace(place: Place, reader: PlaceReader): Promise<ReadPlace | null> {
  try {
    if (place.kind === 'line') return { source: reader.read(place), file: null };
    refuseLarge((await stat(place.path)).size);
    const bytes = await readFile(place.path);
    const decoded = decodeText(bytes, 'auto');
    const source = { id: place.path.replaceAll('\\', '/'), path: place.known, text: decoded.text };
    return { source, file: { bytes, decoded } };
  } catch {
    return null;
  }
}

function clean(
  { source, file }: ReadPlace,
  corpus: Corpus,
  choice: CleanChoice,
  report: (message: string) => void,
): CleanedSource {
  const untouched = { source, file, isArticle: false, cleaned: { text: source.text, ...NOTHING } };
  try {
    const { anatomy, facts, boilerplate } = corpus.analyse(source);
    // A record says by being one that it is an article.
    const isArticle = source.record !== undefined || articleEvidence(anatomy, facts) !== 'none';
    if (!isArticle) return untouched;
    return { source, file, isArticle, cleaned: cleanText(source.text, chosenBlocks(boilerplate, choice)) };
  } catch (error) {
    report(`${source.id}: it could not be analysed: ${reasonOf(error)}.`);
    return untouched;
  }
}
