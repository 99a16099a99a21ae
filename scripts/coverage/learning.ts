import type { Background } from '../../src/core/coverage/background.ts';
import { FIRST_FEATURES, SECOND_FEATURES } from '../../src/core/coverage/featureNames.ts';
import { finish } from '../../src/core/finish.ts';
import { secondRows } from '../../src/core/coverage/scoring.ts';
import { scoreRows, type Trees } from '../../src/core/coverage/trees.ts';
import { type BoostingOptions, fitTrees } from './boosting.ts';
import { type FolderRows, rowsOf } from './folderRows.ts';
import { hashOf } from './labelledSets.ts';
import type { TrainingFolder } from './trainingFolders.ts';

/** What a missed pair costs beside a wrong one, so that .5 is about every set's best cut: (1 - c) / c for an F1 of 2c. */
const MISS_COST: Readonly<Record<string, number>> = { allsides: 1.4, basil: 1, fnc1: 3, wmt: 0.12, ecbplus: 1.2 };

/** Gold pairs of one set and kind of folder count together as so many. */
const PAIRS_PER_SHARE = 2500;

const FIRST_FIT: BoostingOptions = {
  trees: 120,
  rate: 0.09,
  sample: 0.6,
  use: FIRST_FEATURES.flatMap((name, feature) => (name.endsWith('Rank') ? [] : [feature])), // ranks are for the second
};
const SECOND_FIT: BoostingOptions = { trees: 90, rate: 0.1, sample: 0.6 };

/** A folder with features and labels of its pairs. */
export interface LabelledRows extends FolderRows {
  readonly folder: TrainingFolder;
  /** 0, 1, or undefined where nobody knows. */
  readonly labels: readonly (0 | 1 | undefined)[];
  /** 0 or 1: pairs of a story are in one fold, those between stories of different folds in either. */
  readonly folds: Uint8Array;
}

/** The trees of both looks. */
export interface LearnedTrees {
  readonly first: Trees;
  readonly second: Trees;
}

/** The pairs of a training folder as rows of features, each with whether the labels call it one event. */
export function labelRows(folder: TrainingFolder, background: Background): LabelledRows {
  const found = rowsOf(folder.articles, background);
  const { pairs, ids } = found;
  const { set } = folder;
  const pairIds = Array.from(
    { length: pairs.size },
    (_, p) => [ids[pairs.a[p]!]!, ids[pairs.b[p]!]!].sort() as [string, string],
  );
  const fold = (id: string): number => hashOf(set.storyOf(id)) & 1;
  return {
    ...found,
    folder,
    labels: pairIds.map(([a, b]) => set.label(a, b)),
    folds: Uint8Array.from(pairIds, ([a, b]) => (fold(a) === fold(b) ? fold(a) : hashOf(a + b) & 1)),
  };
}

type Rows = readonly { readonly of: LabelledRows; readonly rows: Float32Array }[];

/** What each pair counts: every set and kind of folder by its share, not by its number of pairs. */
function scalesOf(all: Rows, keep: (of: LabelledRows, p: number) => boolean): Map<string, number> {
  const totals = new Map<string, { positives: number; share: number }>();
  for (const { of } of all) {
    const total = totals.get(keyOf(of)) ?? { positives: 0, share: 0 };
    totals.set(keyOf(of), total);
    total.share += of.folder.share;
    of.labels.forEach((label, p) => {
      if (label === 1 && keep(of, p)) total.positives++;
    });
  }
  return new Map(
    [...totals].map(([key, { positives, share }]) => [key, (PAIRS_PER_SHARE * share) / Math.max(1, positives)]),
  );
}

function keyOf({ folder }: LabelledRows): string {
  return `${folder.set.name} ${folder.kind}`;
}

function learn(
  all: Rows,
  width: number,
  options: BoostingOptions,
  keep: (of: LabelledRows, p: number) => boolean,
): Trees {
  const scales = scalesOf(all, keep);
  const chosen = all.flatMap(({ of, rows }) =>
    of.labels.flatMap((label, p) => (label !== undefined && keep(of, p) ? [{ of, rows, p, label }] : [])),
  );
  const examples = {
    rows: new Float32Array(chosen.length * width),
    width,
    labels: Uint8Array.from(chosen, ({ label }) => label),
    weights: Float32Array.from(chosen, ({ of, label }) => {
      const scale = scales.get(keyOf(of))!;
      return label === 1 ? scale * MISS_COST[of.folder.set.name]! : scale;
    }),
  };
  chosen.forEach(({ rows, p }, i) => examples.rows.set(rows.subarray(p * width, (p + 1) * width), i * width));
  return fitTrees(examples, options);
}

/** Scores every pair by trees learned from the other fold: as unsure as scores of new text are. */
function crossScores(all: Rows, width: number, options: BoostingOptions): Float32Array[] {
  const [trees0, trees1] = [0, 1].map((fold) => learn(all, width, options, (of, p) => of.folds[p] !== fold));
  return all.map(({ of, rows }) => {
    const scores0 = scoreRows(trees0!, rows, width);
    const scores1 = scoreRows(trees1!, rows, width);
    return scores0.map((score, p) => (of.folds[p] === 0 ? score : scores1[p]!));
  });
}

function secondLook(all: readonly LabelledRows[], scores: readonly Float32Array[]): Rows {
  return all.map((of, i) => ({ of, rows: finish(secondRows(of.ids.length, of.pairs, scores[i]!)) }));
}

function every(): boolean {
  return true;
}

/** Learns both looks from all folders, and the cross-fold scores of every pair: the figures to believe. */
export function learnAll(all: readonly LabelledRows[]): { trees: LearnedTrees; crossScores: Float32Array[] } {
  const firstLook: Rows = all.map((of) => ({ of, rows: of.rows }));
  const firstWidth = FIRST_FEATURES.length;
  const rows = secondLook(all, crossScores(firstLook, firstWidth, FIRST_FIT));
  return {
    trees: {
      first: learn(firstLook, firstWidth, FIRST_FIT, every),
      second: learn(rows, SECOND_FEATURES.length, SECOND_FIT, every),
    },
    crossScores: crossScores(rows, SECOND_FEATURES.length, SECOND_FIT),
  };
}
