/**
 * Writes data/coverage/background.bin: how common words are in English news at large, from the word list of wordfreq.
 *
 *     pip download --no-deps wordfreq==3.1.1 && unzip wordfreq-3.1.1-*.whl 'wordfreq/data/small_en*'
 *     node scripts/coverage/buildBackground.ts wordfreq/data/small_en.msgpack.gz
 */
import { writeFileSync } from 'node:fs';
import { BACKGROUND_BYTES, cellsOf, levelOf } from '../../src/core/coverage/background.ts';
import { Tokens } from '../../src/core/coverage/tokens.ts';
import { readWordRates } from './wordList.ts';

/** Words of an average report: so often is drawn from the list. More would call every word common, fewer none. */
const DRAWS = 800;
/** Rarer words are left out: the table has room for some 10,000, and to IDF they are all the same. */
const LEAST_SHARE = 0.002;
/** The list writes digits of longer numbers as 0; these are the shapes shared out to numbers that news is full of. */
const YEARS = { shape: '0000', from: 1995, to: 2030, share: 0.7 };
const TWO_DIGITS = '00';

/** Numbers of two digits by Benford's law, and recent years evenly. */
function numberRates(rates: ReadonlyMap<string, number>): Map<string, number> {
  const numbers = new Map<string, number>();
  for (let n = 10; n < 100; n++) {
    const firstDigit = Math.floor(n / 10);
    numbers.set(String(n), ((rates.get(TWO_DIGITS) ?? 0) * Math.log10(1 + 1 / firstDigit)) / 10);
  }
  for (let year = YEARS.from; year <= YEARS.to; year++) {
    numbers.set(String(year), ((rates.get(YEARS.shape) ?? 0) * YEARS.share) / (YEARS.to - YEARS.from + 1));
  }
  return numbers;
}

/** Adds up the rates of all forms of a word, as articles are read: folded and stemmed, `don't` one word, `ice-cream` two. */
function stemRates(rates: Iterable<readonly [string, number]>): Map<number, number> {
  const stems = new Map<number, number>();
  const tokens = new Tokens();
  for (const [form, rate] of rates) {
    tokens.read(form, []);
    for (const stem of tokens.words.subarray(0, tokens.count)) stems.set(stem, (stems.get(stem) ?? 0) + rate);
  }
  return stems;
}

function packTable(stems: ReadonlyMap<number, number>): Uint8Array {
  const cells = new Uint8Array(BACKGROUND_BYTES * 2);
  for (const [stem, rate] of stems) {
    const share = 1 - Math.exp(-rate * DRAWS);
    if (share < LEAST_SHARE) continue;
    for (const cell of cellsOf(stem)) cells[cell] = Math.max(cells[cell]!, levelOf(share));
  }
  return Uint8Array.from({ length: BACKGROUND_BYTES }, (_, i) => cells[2 * i]! | (cells[2 * i + 1]! << 4));
}

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: node scripts/coverage/buildBackground.ts small_en.msgpack.gz');
const rates = readWordRates(path);
const words = [...rates].filter(([word]) => !/^0+$/.test(word));
const table = packTable(stemRates([...words, ...numberRates(rates)]));
writeFileSync(new URL('../../data/coverage/background.bin', import.meta.url), table);
console.log(`${rates.size} words`);
