import { findCandidates } from './candidates.ts';
import type { Background } from './background.ts';
import { CONTENT_FEATURES, contentFeatures, UNKNOWN_DAYS } from './contentFeatures.ts';
import type { CoverageModel } from './coverageModel.ts';
import { FIRST_FEATURES, SECOND_FEATURES } from './featureNames.ts';
import type { Folder } from './folder.ts';
import { FOLDER_FEATURES, folderFeatures, folderSize } from './folderFeatures.ts';
import { groupFeatures } from './groupFeatures.ts';
import { weighTerms } from './folderWeights.ts';
import { NEIGHBOURHOOD_FEATURES, neighbourhoodFeatures } from './neighbourhoodFeatures.ts';
import type { PairList } from './pairList.ts';
import { type Sliced, stage } from './progress.ts';
import { scoreRows } from './trees.ts';

const COSINE = CONTENT_FEATURES.indexOf('cosine');
const DAYS = CONTENT_FEATURES.indexOf('days');

/** Likeness of articles when one of them is undated, beside 1 on one day and .4 far apart. */
const UNDATED_FACTOR = 0.8;

/** Pairs with rows of features. */
export interface PairRows {
  readonly pairs: PairList;
  readonly rows: Float32Array;
}

/** Pairs with scores, 0 to 1. */
export interface ScoredPairs {
  readonly pairs: PairList;
  readonly scores: Float32Array;
}

/** The likeness that first neighbourhoods are made of: cosine, less the further apart in days. */
function likeness(rows: Float32Array, pairs: number): Float32Array {
  const width = FIRST_FEATURES.length;
  return Float32Array.from({ length: pairs }, (_, p) => {
    const days = rows[p * width + DAYS]!;
    return rows[p * width + COSINE]! * (days === UNKNOWN_DAYS ? UNDATED_FACTOR : 0.4 + 0.6 * days);
  });
}

/** Finds the candidate pairs of a folder, with rows of `FIRST_FEATURES`. */
export function* firstRows(folder: Folder, background: Background): Sliced<PairRows> {
  const weights = weighTerms(folder, background);
  const { pairs, copies } = yield* stage(0, 0.4, findCandidates(folder, weights));
  const width = FIRST_FEATURES.length;
  const rows = new Float32Array(pairs.size * width);
  yield* stage(0.4, 0.4, contentFeatures(folder, weights, copies, pairs, rows, width));
  const size = folderSize(folder.size);
  for (let p = 0; p < pairs.size; p++) rows[p * width + CONTENT_FEATURES.length] = size;
  const like = likeness(rows, pairs.size);
  const column = CONTENT_FEATURES.length + 1;
  yield* stage(0.8, 0.2, neighbourhoodFeatures(folder.size, pairs, like, rows, width, column));
  return { pairs, rows };
}

/** Rows of `SECOND_FEATURES`, made of first scores. */
export function* secondRows(articles: number, pairs: PairList, first: Float32Array): Sliced<Float32Array> {
  const width = SECOND_FEATURES.length;
  const rows = new Float32Array(pairs.size * width);
  for (let p = 0; p < pairs.size; p++) rows[p * width] = first[p]!;
  yield* stage(0, 0.5, neighbourhoodFeatures(articles, pairs, first, rows, width, 1));
  const folder = 1 + NEIGHBOURHOOD_FEATURES.length;
  folderFeatures(articles, pairs, first, rows, width, folder);
  yield* stage(0.5, 0.5, groupFeatures(articles, pairs, first, rows, width, folder + FOLDER_FEATURES.length));
  return rows;
}

/** The first scores. Their rows end with them: of a million articles they are a gigabyte. */
function* firstScores(folder: Folder, { background, first }: CoverageModel): Sliced<ScoredPairs> {
  const { pairs, rows } = yield* stage(0, 0.9, firstRows(folder, background));
  const scores = yield* stage(0.9, 0.1, scoreRows(first, rows, FIRST_FEATURES.length));
  return { pairs, scores };
}

/** Finds the candidate pairs of a folder and scores them: twice, the second time beside first scores of their neighbours. */
export function* scorePairs(folder: Folder, model: CoverageModel): Sliced<ScoredPairs> {
  const { pairs, scores: first } = yield* stage(0, 0.8, firstScores(folder, model));
  const rows = yield* stage(0.8, 0.1, secondRows(folder.size, pairs, first));
  const scores = yield* stage(0.9, 0.1, scoreRows(model.second, rows, SECOND_FEATURES.length));
  return { pairs, scores };
}
