/**
 * Trains the name recogniser and writes data/entities/names.bin:
 *
 *     node scripts/entities/train.ts [--data FOLDER] [--sets all|open|a,b,…] [--out FILE]
 *
 * FOLDER (default ../shared/eval/entities) holds train/*.jsonl.gz and gazetteer/. The same input gives the same bytes on
 * Node 24. The known names of an earlier file are kept; build-known.ts makes them.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { firstLabels } from '../../src/core/entities/findNames.ts';
import { HashTable } from '../../src/core/entities/hash.ts';
import { readNameModel } from '../../src/core/entities/nameModel.ts';
import { Vocabulary } from '../../src/core/entities/vocabulary.ts';
import { readOutlets } from '../../src/core/article/outlets/outletIndex.ts';
import { type TrainingOptions, train } from './crf.ts';
import { type FirstReadings, collectExamples } from './examples.ts';
import { addCompanies, addSmallWords, buildLexicon } from './lexicon.ts';
import { joinParts, packKnown, packLexicon, packWeights, splitParts } from './modelFile.ts';
import { readText } from './textFiles.ts';
import { type Document, headlinesFrom, readDocuments } from './trainingData.ts';

/** Sets under CC BY, MIT or open government licences. */
const OPEN = 'wikigold gum-cc-by crossner-politics crossner-other re3d-public btc wnut17 docred-revised'.split(' ');
/** Sets under CC BY-SA: a model trained on them is shared alike. */
const SHARE_ALIKE = 'gum-cc-by-sa uner-ewt-cc-by-sa uner-pud-cc-by-sa fewnerd-partial-cc-by-sa'.split(' ');

const root = new URL('../..', import.meta.url).pathname;
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(root, '../shared/eval/entities') },
    sets: { type: 'string', default: 'all' },
    out: { type: 'string', default: join(root, 'data/entities/names.bin') },
  },
});
const log = (line: string): void => void process.stderr.write(`${line}\n`);
const full: TrainingOptions = { epochs: 8, rate: 0.2, l1: 2e-6, dropout: 0.3, log };
/** The model of the first readings need not be as good as the last. */
const quick: TrainingOptions = { ...full, epochs: 5 };

const sets = values.sets === 'all' ? [...OPEN, ...SHARE_ALIKE] : values.sets === 'open' ? OPEN : values.sets.split(',');
const documents = sets.flatMap((set) => readDocuments(join(values.data, 'train', `${set}.jsonl.gz`)));
const lexicon = buildLexicon(join(values.data, 'gazetteer'));
addSmallWords(lexicon, documents);
addCompanies(lexicon, outletNames());
documents.push(...headlinesFrom(documents));
const lexiconPart = packLexicon(lexicon.bits);

const weights = trainOn(documents, full, readByOthers(documents));
const known = existsSync(values.out) ? splitParts(readFileSync(values.out)).known : packKnown([]);
const bytes = joinParts({ weights, lexicon: lexiconPart, known });
writeFileSync(values.out, bytes);
log(`${values.out}: ${bytes.length} bytes`);

/** Names in Latin letters of the outlets that the project knows; domains are no names. */
function outletNames(): string[] {
  const outlets = readOutlets(readText(join(root, 'data/outlets.json')));
  return outlets
    .flatMap(({ name, names }) => [name, ...names])
    .filter((name) => /^\p{Lu}[\p{Script=Latin}\p{M}\d '’&-]+$/u.test(name));
}

function newVocabulary(): Vocabulary {
  const table = new HashTable(lexicon.bits.size);
  for (const [hash, bits] of lexicon.bits) table.set(hash, bits);
  return new Vocabulary(table);
}

function trainOn(some: readonly Document[], options: TrainingOptions, readings?: FirstReadings): Uint8Array {
  const examples = collectExamples(some, newVocabulary(), readings);
  log(`${some.length} documents, ${examples.allowed.length} candidates, ${examples.keys.length} features`);
  return packWeights(examples.keys, train(examples, options));
}

/** First readings of the longer documents: each half is read by a model trained on the other. */
function readByOthers(all: readonly Document[]): FirstReadings {
  const readings = new Map<Document, Uint8Array>();
  for (const half of [0, 1]) {
    const part = trainOn(
      all.filter((_, i) => i % 2 === half),
      quick,
    );
    const model = readNameModel(joinParts({ weights: part, lexicon: lexiconPart, known: packKnown([]) }));
    for (const [i, document] of all.entries()) {
      if (i % 2 !== half && isLong(document)) readings.set(document, firstLabels(document.text, model));
    }
  }
  return readings;
}

/** Hints need a document in which words come again. */
function isLong({ text, gold }: Document): boolean {
  return text.length > 400 || gold.length > 4;
}
