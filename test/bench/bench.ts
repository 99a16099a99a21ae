/**
 * How fast each part of the core is, and how its time grows with the number of articles. Absolute figures depend on the
 * machine; the growth column does not: 1.0 is linear, and it is what to watch. With `--entities` only what names cost; memory
 * is exact with `node --expose-gc`.
 */
import { readFileSync } from 'node:fs';
import {
  type Analysed,
  type AnalysisContext,
  type ArticleSource,
  BATCH,
  analyse,
  analyseAll,
} from '../../src/core/analyse.ts';
import { parseArticle } from '../../src/core/article/parseArticle.ts';
import { findBoilerplate } from '../../src/core/boilerplate/findBoilerplate.ts';
import { maskOf } from '../../src/core/boilerplate/mask.ts';
import { Corpus } from '../../src/core/corpus.ts';
import { coreData } from '../../src/core/data.ts';
import { readNameModel } from '../../src/core/entities/nameModel.ts';
import { recogniseEntities } from '../../src/core/entities/recognise.ts';
import { afterChange, namesSpeed } from './entityScale.ts';
import { generateArticles } from './generate.ts';
import { longLines } from './longLines.ts';
import { timed } from './timed.ts';

const SIZES = [1_000, 10_000] as const;
const TODAY = '2024-01-01';
const CONTEXT: AnalysisContext = { today: TODAY, boilerplate: {} };

const read = (file: string) => readFileSync(new URL(`../../data/${file}`, import.meta.url));
const data = coreData(read);
const names = readNameModel(read('entities/names.bin'));

interface Measure {
  readonly name: string;
  /** Runs the part over the articles, and gives the seconds of the part alone. */
  readonly seconds: (articles: readonly ArticleSource[]) => number;
}

const MEASURES: readonly Measure[] = [
  {
    name: 'anatomy',
    seconds: (articles) => timed(() => articles.forEach(({ text }) => parseArticle(text, data.outlets))),
  },
  {
    name: 'boilerplate',
    seconds: (articles) => {
      const parsed = articles.map(({ text }) => ({ text, article: parseArticle(text, data.outlets) }));
      return timed(() => parsed.forEach(({ text, article }) => findBoilerplate(text, article, data.boilerplate)));
    },
  },
  {
    name: 'entities',
    seconds: (articles) => {
      const parsed = articles.map(({ text }) => {
        const article = parseArticle(text, data.outlets);
        return { text, article, mask: maskOf(findBoilerplate(text, article, data.boilerplate)) };
      });
      return timed(() => parsed.forEach(({ text, article, mask }) => recogniseEntities(text, article, mask, names)));
    },
  },
  {
    name: 'whole article',
    seconds: (articles) => timed(() => articles.forEach((source): Analysed => analyse(source, data, CONTEXT))),
  },
  {
    name: `${BATCH} at a time`,
    seconds: (articles) => timed(() => batches(articles).forEach((batch) => analyseAll(batch, data, () => CONTEXT))),
  },
  {
    name: 'index',
    seconds: (articles) => timed(() => fill(articles)),
  },
  {
    name: 'duplicates',
    seconds: (articles) => {
      const corpus = fill(articles);
      return timed(() => {
        const search = corpus.findCoverage({ preset: 'balanced' });
        while (!search.next().done);
      });
    },
  },
];

function fill(articles: readonly ArticleSource[]): Corpus {
  const corpus = new Corpus(data, () => TODAY);
  for (const source of articles) corpus.survey(source);
  for (const batch of batches(articles)) corpus.setAll(batch);
  return corpus;
}

function batches(articles: readonly ArticleSource[]): readonly (readonly ArticleSource[])[] {
  return Array.from({ length: Math.ceil(articles.length / BATCH) }, (_, i) =>
    articles.slice(i * BATCH, (i + 1) * BATCH),
  );
}

/** What names cost: to find, to keep, and to show right after an article has changed. */
function printEntities(articles: readonly ArticleSource[]): void {
  console.log(
    `\nNames: ${(namesSpeed(articles, data, names) / 1e6).toFixed(1)} million characters a second on one core.`,
  );
  console.log('People & Organisations right after one article has changed; processor time.');
  console.log(row(['articles', 'entities', 'levels ms', 'symbols ms', 'index MB']));
  for (const { articles: count, entities, levels, symbols, memory } of afterChange()) {
    console.log(row([`${count}`, `${entities}`, levels.toFixed(1), symbols.toFixed(1), memory.toFixed(0)]));
  }
}

function row(cells: readonly string[]): string {
  return cells.map((cell, i) => (i === 0 ? cell.padEnd(20) : cell.padStart(14))).join('');
}

if (process.argv.includes('--entities')) {
  printEntities(generateArticles(SIZES[0]));
  process.exit();
}

const [few, many] = SIZES;
const all = generateArticles(many);
const part = all.slice(0, few);
const megabytes = all.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
console.log(`${many.toLocaleString('en')} generated articles, ${megabytes.toFixed(1)} MB`);
console.log(
  'Megabytes of UTF-8 text, and articles, for each second of processor time; growth with the number of articles.',
);
console.log(row(['', 'MB/s', 'articles/s', `s at ${few}`, `s at ${many}`, 'growth']));
for (const { name, seconds } of MEASURES) {
  // Once without counting, so that compilation does not flatter the growth.
  seconds(part);
  const small = seconds(part);
  const large = seconds(all);
  const growth = Math.log(large / small) / Math.log(many / few);
  console.log(
    row([
      name,
      (megabytes / large).toFixed(1),
      (many / large).toFixed(0),
      small.toFixed(2),
      large.toFixed(2),
      `n^${growth.toFixed(2)}`,
    ]),
  );
}
for (const [name, partOf] of [
  ['Anatomy', (text: string) => parseArticle(text, data.outlets)],
  ['Boilerplate', (text: string) => findBoilerplate(text, null, data.boilerplate)],
] as const) {
  console.log(
    `\n${name} of one line that repeats a piece: processor time at a million characters, growth with its length.`,
  );
  console.log(row(['', 'ms at 10^6', 'growth']));
  for (const [piece, seconds, growth] of longLines(partOf)) {
    console.log(row([piece, (seconds * 1000).toFixed(0), `n^${growth.toFixed(2)}`]));
  }
}
printEntities(part);
console.log(`\npeak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
