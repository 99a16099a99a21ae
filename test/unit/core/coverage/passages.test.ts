import assert from 'node:assert/strict';
import { CoverageIndex } from '../../../../src/core/coverage/coverageIndex.ts';
import { findPassages, type PassageText } from '../../../../src/core/coverage/passages.ts';
import { randomFrom } from '../../../../scripts/random.ts';
import { inventArticle, inventSentence } from './inventedNews.ts';
import { MODEL } from './model.ts';

const REPORT = `The harbour board of Solvik will close the old lighthouse in June, chair Ingrid Halvorsen announced on Monday.

"A lamp that nobody steers by is a lamp we cannot afford to burn," Halvorsen said at a meeting in Varnes.

Keepers have lived on the rock since 1874. The last of them, Tomas Brekke, moved ashore eleven years ago.`;

const TRANSLATED = `Solvik says goodbye to its beacon

Ships find their way by satellite, so the beacon of Solvik goes dark this summer.

“A lamp by which nobody is steering is one that we cannot afford to keep burning”, according to Halvorsen, who chairs the board.

The county paper asked sailors what they thought.`;

const plain = (text: string): PassageText => ({ text, mask: [] });
const { weights } = new CoverageIndex(MODEL);

describe('findPassages', () => {
  it('calls a reprint near-duplicate', () => {
    const found = findPassages(plain(REPORT), plain(`Coast news\n\n${REPORT}`), weights);
    assert.equal(found.kind, 'near-duplicate');
    assert.deepEqual(found.evidence, ['one passage']);
    assert.equal(found.sharedOfA, 1);
    const [passage] = found.passages;
    assert.equal(REPORT.slice(passage!.aStart, passage!.aEnd), REPORT.slice(0, -1)); // the full stop is no word
  });

  it('points at a quotation in two wordings', () => {
    const found = findPassages(plain(REPORT), plain(TRANSLATED), weights);
    assert.equal(found.kind, 'shared-passages');
    assert.deepEqual(found.evidence, ['one quotation in two wordings']);
    const [passage] = found.passages;
    assert.match(REPORT.slice(passage!.aStart, passage!.aEnd), /^lamp that nobody .* burn$/);
    assert.match(TRANSLATED.slice(passage!.bStart, passage!.bEnd), /^lamp by which nobody .* burning$/);
  });

  it('says same-event where no wording is shared', () => {
    const found = findPassages(plain(REPORT), plain(inventArticle(3, 9)), weights);
    assert.deepEqual(found, { kind: 'same-event', passages: [], sharedOfA: 0, sharedOfB: 0, evidence: [] });
  });

  it('finds no passage in what is masked', () => {
    const masked = { text: REPORT, mask: [{ start: 0, end: REPORT.length }] };
    assert.deepEqual(findPassages(masked, plain(REPORT), weights).passages, []);
  });

  it('takes empty texts', () => {
    assert.equal(findPassages(plain(''), plain(''), weights).kind, 'same-event');
  });

  it('reads a text anew when the words weigh otherwise', () => {
    const a = plain(REPORT);
    assert.equal(findPassages(a, plain(REPORT), weights).passages.length, 1);
    assert.equal(findPassages(a, plain(REPORT), { weightOf: () => 0.1 }).passages.length, 0);
  });
});

/** A stretch of the source and where it was put. */
interface Splice {
  readonly text: string;
  readonly source: readonly [number, number][];
  readonly target: readonly [number, number][];
}

/** Puts two or three stretches of whole words of the source into another article, out of order. */
function splice(source: string, host: string, random: () => number, change: (text: string) => string): Splice {
  const sentences = host.split(/(?<=\.)\s+/);
  const inSource: [number, number][] = [];
  const inTarget: [number, number][] = [];
  const parts = 2 + Math.floor(random() * 2);
  let text = '';
  for (let part = parts - 1; part >= 0; part--) {
    text += `${sentences.splice(0, 3).join(' ')} `;
    const start = source.indexOf(' ', Math.floor(((part + 0.1) * source.length) / parts)) + 1;
    const end = source.indexOf(' ', start + 120 + Math.floor(random() * 80));
    const stretch = change(source.slice(start, end));
    inSource.push([start, end]);
    inTarget.push([text.length, text.length + stretch.length]);
    text += `${stretch} `;
  }
  return { text: text + sentences.join(' '), source: inSource, target: inTarget };
}

const otherTypography = (text: string): string =>
  text.replaceAll('"', '“').replaceAll(' and ', ' and\u00a0').replaceAll(', ', ',\n');

function everyFourteenthWord(random: () => number): (text: string) => string {
  return (text) => text.replace(/\S+/g, (word) => (random() * 14 < 1 ? 'indeed' : word));
}

function within(spans: readonly [number, number][], at: number): boolean {
  return spans.some(([start, end]) => start <= at && at < end);
}

/** Shares of truly shared characters that were found, and of others that were marked, white space left out. */
function measure(change: (random: () => number) => (text: string) => string): { found: number; wrong: number } {
  const random = randomFrom(11);
  const counts = { shared: 0, found: 0, others: 0, wrong: 0 };
  const count = (text: string, truth: readonly [number, number][], marked: readonly [number, number][]): void => {
    for (let at = 0; at < text.length; at++) {
      if (!/[\p{L}\p{N}]/u.test(text[at]!)) continue;
      const isMarked = within(marked, at);
      if (within(truth, at)) {
        counts.shared++;
        counts.found += Number(isMarked);
      } else {
        counts.others++;
        counts.wrong += Number(isMarked);
      }
    }
  };
  for (let trial = 0; trial < 60; trial++) {
    const source = inventArticle(1000 + trial, 14);
    const made = splice(source, inventArticle(5000 + trial, 14), random, change(random));
    const { passages } = findPassages(plain(source), plain(made.text), weights);
    count(source, made.source, passages.map(({ aStart, aEnd }) => [aStart, aEnd])); // prettier-ignore
    count(made.text, made.target, passages.map(({ bStart, bEnd }) => [bStart, bEnd])); // prettier-ignore
  }
  return { found: counts.found / counts.shared, wrong: counts.wrong / counts.others };
}

describe('findPassages in splices', () => {
  const cases = [
    ['exact copies', () => (text: string) => text, 0.985],
    ['copies in other typography', () => otherTypography, 0.985],
    ['copies with a word in fourteen changed', everyFourteenthWord, 0.97],
  ] as const;
  for (const [name, change, least] of cases) {
    it(`finds ${name} and marks little else`, () => {
      const { found, wrong } = measure(change);
      assert.ok(found >= least, `found ${found.toFixed(4)}`);
      assert.ok(wrong <= 0.01, `wrong ${wrong.toFixed(4)}`);
    });
  }
});

describe('inventSentence', () => {
  it('is the same for the same seed', () => {
    assert.equal(inventSentence(randomFrom(4)), inventSentence(randomFrom(4)));
  });
});
