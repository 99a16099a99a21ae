/**
 * Takes newspapers of Wikidata (CC0) into data/outlets/wikidata.jsonl: name, Russian name, site, country and id of
 * those that many Wikipedias describe, and of those that we have too.
 *
 *     node scripts/outlets/extractWikidata.ts ITEMS WORDS
 *
 * ITEMS is the folder `wikidata` of the GitHub repository patrickswickard/international_newspapers (commit 0d8b4a3,
 * December 2023): one file for each item that is a newspaper with a site. WORDS is small_en.msgpack.gz of the Python
 * package wordfreq 3.1.1: which words are ordinary in English; nothing of it is taken over.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OutletIndex } from '../../src/core/article/outlets/outletIndex.ts';
import { foldText } from '../../src/core/text/fold.ts';
import { readWordRates } from '../coverage/wordList.ts';
import { sameOutlet } from './mergeOutlets.ts';
import { outletLines, ownFile, readLines, wikidataFile } from './outletFiles.ts';
import { newspaperOf, type Newspaper, underTellingName } from './wikidataItem.ts';

/** Described by so many Wikipedias, a paper is known beyond its country. */
const MANY = 10;

/** Our own table has the press of these countries, and knows it better. */
const BY_HAND = new Set(['RU', 'UA', 'BY']);

/** Names of places and parties, and a paper whose country Wikidata has wrong. */
const REFUSED = new Set(['Q327799', 'Q1633183', 'Q2607282', 'Q309119', 'Q4783261']);

const [items, words] = process.argv.slice(2);
if (items === undefined || words === undefined) throw new Error('Usage: extractWikidata.ts ITEMS WORDS');

const ordinary = new Set([...readWordRates(words).keys()].map(foldText));
const own = new OutletIndex(readLines(ownFile));

const newspapers = readdirSync(items)
  .map((file) => newspaperOf(JSON.parse(readFileSync(join(items, file), 'utf8'))))
  .filter((paper): paper is Newspaper => paper !== null && paper.wikipedias > 0)
  .sort((a, b) => b.wikipedias - a.wikipedias);

/** Of two items for one of our outlets the one is meant that more Wikipedias describe. */
const ours = new Map<string, Newspaper>();
for (const paper of newspapers) {
  const id = sameOutlet(own, paper.outlet)?.id;
  if (id !== undefined && !ours.has(id)) ours.set(id, paper);
}
const others = newspapers.filter(
  ({ outlet, wikipedias, ended }) =>
    wikipedias >= MANY &&
    !ended &&
    !BY_HAND.has(outlet.country ?? '') &&
    !REFUSED.has(outlet.wikidata ?? '') &&
    sameOutlet(own, outlet) === null,
);
const outlets = [
  ...[...ours.values()].map(({ outlet }) => outlet),
  ...others.map(({ outlet }) => underTellingName(outlet, ordinary)),
];
writeFileSync(wikidataFile, `${outletLines(outlets).join('\n')}\n`);
console.log(`${ours.size} newspapers that we have, ${others.length} others`);
