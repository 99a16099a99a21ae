import { FEATURE_NAMES, writeFeatures } from '../../src/core/boilerplate/features.ts';
import type { Lexicon } from '../../src/core/boilerplate/lexicon.ts';
import type { BoilerplateModel } from '../../src/core/boilerplate/model.ts';
import { Page } from '../../src/core/boilerplate/page.ts';
import { FirstScores, SECOND_LOOK_NAMES, writeSecondLook } from '../../src/core/boilerplate/secondLook.ts';
import { type Trees, scoreRow } from '../../src/core/boilerplate/trees.ts';
import { type Evidence, leaveOut } from './evidence.ts';
import { type FitOptions, type Rows, fitTrees } from './fitTrees.ts';
import type { LabelledPage } from './labelledPages.ts';

const FIRST: FitOptions = { trees: 90, depth: 5, rate: 0.12, columns: 0.5 };
const SECOND: FitOptions = { trees: 60, depth: 4, rate: 0.1, columns: 0.7 };
const HEADLINE: FitOptions = { trees: 40, depth: 4, rate: 0.15, columns: 0.5 };
/** Parts into which the pages fall while the second look learns from first scores: none may come from its own page. */
const PARTS = 3;

/** A page with the features and labels of its lines that are not blank. */
interface Prepared {
  readonly page: Page;
  readonly source: LabelledPage;
  readonly features: Float32Array;
  readonly boilerplate: Uint8Array;
  readonly weights: Float64Array;
  readonly isHeadline: Uint8Array;
}

/** Learns from labelled pages, from all evidence or all but one kind. The same pages give the same model. */
export function trainModel(
  sources: readonly LabelledPage[],
  lexicon: Lexicon,
  without: Evidence | null = null,
): Omit<BoilerplateModel, 'lexicon'> {
  const pages = sources.map((source) => prepare(source, lexicon, without));
  const first = fitTrees(joinRows(pages, 'boilerplate'), FIRST);
  const headline = fitTrees(
    joinRows(
      pages.filter(({ source }) => source.headline.length > 0),
      'isHeadline',
    ),
    HEADLINE,
  );
  return { first, second: fitSecond(pages), headline };
}

function prepare(source: LabelledPage, lexicon: Lexicon, without: Evidence | null): Prepared {
  const page = leaveOut(new Page(source.lines.join('\n'), lexicon), without);
  const width = FEATURE_NAMES.length;
  const features = new Float32Array(page.lines.length * width);
  page.lines.forEach((_, index) => writeFeatures(page, index, features.subarray(index * width, (index + 1) * width)));
  const label = (number: number) => source.labels[number - 1];
  return {
    page,
    source,
    features,
    boilerplate: Uint8Array.from(page.lines, ({ number }) => (label(number) === '1' ? 1 : 0)),
    weights: Float64Array.from(page.lines, ({ number, words }) =>
      label(number) === '-' ? 0 : source.weight * (label(number) === '1' ? wordsWeigh(words) : 1),
    ),
    isHeadline: Uint8Array.from(page.lines, ({ number }) => (source.headline.includes(number) ? 1 : 0)),
  };
}

/** A missed paragraph is worse than a missed menu word. */
function wordsWeigh(words: number): number {
  return 0.4 + 0.45 * Math.log1p(words);
}

function joinRows(pages: readonly Prepared[], target: 'boilerplate' | 'isHeadline'): Rows {
  const weights = pages.flatMap((page) =>
    target === 'boilerplate'
      ? [...page.weights]
      : Array.from(page.isHeadline, (is, index) => (is || page.weights[index]! > 0 ? page.source.weight : 0)),
  );
  return {
    width: FEATURE_NAMES.length,
    values: concat(pages.map(({ features }) => features)),
    targets: Uint8Array.from(pages.flatMap((page) => [...page[target]])),
    weights: Float64Array.from(weights),
  };
}

/** The second look learns from scores of pages that the first trees had not seen. */
function fitSecond(pages: readonly Prepared[]): Trees {
  const width = SECOND_LOOK_NAMES.length;
  const partOf = (page: Prepared) => page.source.fold % PARTS;
  const values: Float32Array[] = [];
  const seen: Prepared[] = [];
  for (let part = 0; part < PARTS; part++) {
    const others = pages.filter((page) => partOf(page) !== part);
    const own = pages.filter((page) => partOf(page) === part);
    if (others.length === 0 || own.length === 0) continue;
    const trees = fitTrees(joinRows(others, 'boilerplate'), FIRST);
    for (const page of own) {
      const first = new FirstScores(firstScores(trees, page.features, page.page.lines.length));
      const rows = new Float32Array(page.page.lines.length * width);
      page.page.lines.forEach((_, index) =>
        writeSecondLook(page.page, first, index, rows.subarray(index * width, (index + 1) * width)),
      );
      values.push(rows);
      seen.push(page);
    }
  }
  return fitTrees({ ...joinRows(seen, 'boilerplate'), width, values: concat(values) }, SECOND);
}

function firstScores(trees: Trees, features: Float32Array, count: number): Float32Array {
  const width = FEATURE_NAMES.length;
  return Float32Array.from({ length: count }, (_, index) =>
    scoreRow(trees, features.subarray(index * width, (index + 1) * width)),
  );
}

function concat(parts: readonly Float32Array[]): Float32Array {
  const joined = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
