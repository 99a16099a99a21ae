import { findCandidates } from './candidates.ts';
import type { Background } from './background.ts';
import { UNKNOWN_DAYS } from './comparison.ts';
import { CONTENT_FEATURES, contentFeatures } from './contentFeatures.ts';
import type { CoverageModel } from './coverageModel.ts';
import { FIRST_FEATURES, SECOND_FEATURES } from './featureNames.ts';
import type { FeatureWriter } from './featureWriter.ts';
import type { Folder } from './folder.ts';
import { FOLDER_FEATURES, FolderFeatures, folderSize } from './folderFeatures.ts';
import { groupFeatures } from './groupFeatures.ts';
import { weighTerms } from './folderWeights.ts';
import { NEIGHBOURHOOD_FEATURES, NeighbourhoodFeatures } from './neighbourhoodFeatures.ts';
import type { PairList, ScoredPairs } from './pairList.ts';
import { type Sliced, stage } from './progress.ts';
import { scoreRows, type Trees } from './trees.ts';

const COSINE = CONTENT_FEATURES.indexOf('cosine');
const DAYS = CONTENT_FEATURES.indexOf('days');

/** Likeness of articles when one of them is undated, beside 1 on one day and .4 far apart. */
const UNDATED_FACTOR = 0.8;

/** Pairs scored between two yields: some milliseconds, and their rows stay in a near cache. */
const BLOCK = 2048;

/** Pairs with rows of features. */
export interface PairRows {
  readonly pairs: PairList;
  readonly rows: Float32Array;
}

/** Pairs with what writes their features. */
interface PairFeatures {
  readonly pairs: PairList;
  readonly features: FeatureWriter;
}

/** The likeness that first neighbourhoods are made of: cosine, less the further apart in days. */
function likeness(content: Float32Array, pairs: number): Float32Array {
  const width = CONTENT_FEATURES.length;
  return Float32Array.from({ length: pairs }, (_, p) => {
    const days = content[p * width + DAYS]!;
    return content[p * width + COSINE]! * (days === UNKNOWN_DAYS ? UNDATED_FACTOR : 0.4 + 0.6 * days);
  });
}

/** The features that were written before, in rows of `columns` cells. */
function writtenFeatures(written: Float32Array, columns: number): FeatureWriter {
  return {
    write: (from, to, rows, width, column) => {
      for (let p = from; p < to; p++) {
        for (let i = 0; i < columns; i++) rows[(p - from) * width + column + i] = written[p * columns + i]!;
      }
    },
  };
}

/** The same number for all pairs. */
function sameForAll(value: number): FeatureWriter {
  return {
    write: (from, to, rows, width, column) => {
      for (let row = 0; row < to - from; row++) rows[row * width + column] = value;
    },
  };
}

/** Features side by side, each group from its column on. */
function sideBySide(...groups: readonly (readonly [FeatureWriter, number])[]): FeatureWriter {
  return {
    write: (from, to, rows, width, column) => {
      for (const [group, offset] of groups) group.write(from, to, rows, width, column + offset);
    },
  };
}

/** Finds the candidate pairs of a folder, with the features of `FIRST_FEATURES`. */
function* firstFeatures(folder: Folder, background: Background): Sliced<PairFeatures> {
  const weights = weighTerms(folder, background);
  const { pairs, copies } = yield* stage(0, 0.5, findCandidates(folder, weights));
  const width = CONTENT_FEATURES.length;
  const content = new Float32Array(pairs.size * width);
  yield* stage(0.5, 0.45, contentFeatures(folder, weights, copies, pairs, content, width));
  const neighbourhood = new NeighbourhoodFeatures(folder.size, pairs, likeness(content, pairs.size));
  const features = sideBySide(
    [writtenFeatures(content, width), 0],
    [sameForAll(folderSize(folder.size)), width],
    [neighbourhood, width + 1],
  );
  return { pairs, features };
}

/** The features of `SECOND_FEATURES`, made of first scores. */
function* secondFeatures(articles: number, pairs: PairList, first: Float32Array): Sliced<FeatureWriter> {
  const folder = 1 + NEIGHBOURHOOD_FEATURES.length;
  return sideBySide(
    [writtenFeatures(first, 1), 0],
    [new NeighbourhoodFeatures(articles, pairs, first), 1],
    [new FolderFeatures(articles, pairs, first), folder],
    [yield* groupFeatures(articles, pairs, first), folder + FOLDER_FEATURES.length],
  );
}

/** The rows of all pairs at once. */
function allRows(pairs: number, features: FeatureWriter, width: number): Float32Array {
  const rows = new Float32Array(pairs * width);
  features.write(0, pairs, rows, width, 0);
  return rows;
}

/** Finds the candidate pairs of a folder, with rows of `FIRST_FEATURES`. */
export function* firstRows(folder: Folder, background: Background): Sliced<PairRows> {
  const { pairs, features } = yield* firstFeatures(folder, background);
  return { pairs, rows: allRows(pairs.size, features, FIRST_FEATURES.length) };
}

/** Rows of `SECOND_FEATURES`, made of first scores. */
export function* secondRows(articles: number, pairs: PairList, first: Float32Array): Sliced<Float32Array> {
  return allRows(pairs.size, yield* secondFeatures(articles, pairs, first), SECOND_FEATURES.length);
}

/** Scores all pairs, some at a time: of a million articles all rows would be a gigabyte. */
function* scoreAll(trees: Trees, pairs: number, features: FeatureWriter, width: number): Sliced<Float32Array> {
  const scores = new Float32Array(pairs);
  const rows = new Float32Array(Math.min(BLOCK, pairs) * width);
  for (let from = 0; from < pairs; from += BLOCK) {
    const to = Math.min(from + BLOCK, pairs);
    features.write(from, to, rows, width, 0);
    scores.set(scoreRows(trees, rows.subarray(0, (to - from) * width), width), from);
    yield to / pairs;
  }
  return scores;
}

/** The first scores. What is known of the content ends with them. */
function* firstScores(folder: Folder, { background, first }: CoverageModel): Sliced<ScoredPairs> {
  const { pairs, features } = yield* stage(0, 0.8, firstFeatures(folder, background));
  return { pairs, scores: yield* stage(0.8, 0.2, scoreAll(first, pairs.size, features, FIRST_FEATURES.length)) };
}

/** Finds the candidate pairs of a folder and scores them: twice, the second time beside first scores of their neighbours. */
export function* scorePairs(folder: Folder, model: CoverageModel): Sliced<ScoredPairs> {
  const { pairs, scores: first } = yield* stage(0, 0.8, firstScores(folder, model));
  const features = yield* stage(0.8, 0.1, secondFeatures(folder.size, pairs, first));
  return {
    pairs,
    scores: yield* stage(0.9, 0.1, scoreAll(model.second, pairs.size, features, SECOND_FEATURES.length)),
  };
}
