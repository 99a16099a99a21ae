/**
 * Learns data/coverage/weights.json from labelled sets of news articles; only numbers learned from their features are
 * kept. The same sets give the same file.
 *
 *     node scripts/coverage/train.ts SETS            writes the file
 *     node scripts/coverage/train.ts SETS --check    prints figures, two-fold by story: every pair is scored by trees
 *                                                    that never saw its stories
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Background } from '../../src/core/coverage/background.ts';
import { FIRST_FEATURES, SECOND_FEATURES } from '../../src/core/coverage/featureNames.ts';
import { THRESHOLDS } from '../../src/core/coverage/presets.ts';
import { DEPTH, type Trees } from '../../src/core/coverage/trees.ts';
import { figures } from './figures.ts';
import { readLabelledSet, SET_NAMES } from './labelledSets.ts';
import { labelRows, learnAll, type LearnedTrees } from './learning.ts';
import { trainingFolders } from './trainingFolders.ts';

const DATA = new URL('../../data/coverage/', import.meta.url);

/** Four digits: as exact as the trees are sure. */
function short(values: Float32Array): number[] {
  return Array.from(values, (value) => Number(value.toPrecision(4)));
}

function treesAsJson({ bias, features, cuts, leaves }: Trees): string {
  return JSON.stringify({ bias, depth: DEPTH, features: [...features], cuts: short(cuts), leaves: short(leaves) });
}

function weightsFile({ first, second }: LearnedTrees): string {
  const names = `"firstFeatures":${JSON.stringify(FIRST_FEATURES)},\n"secondFeatures":${JSON.stringify(SECOND_FEATURES)}`;
  return `{${names},\n"first":${treesAsJson(first)},\n"second":${treesAsJson(second)}}\n`;
}

const [sets, flag] = process.argv.slice(2);
if (sets === undefined) throw new Error('usage: node scripts/coverage/train.ts SETS [--check]');
const background = new Background(readFileSync(new URL('background.bin', DATA)));
const folders = SET_NAMES.flatMap((name) => trainingFolders(readLabelledSet(sets, name), background));
const rows = folders.map((folder) => labelRows(folder, background));
const { trees, crossScores } = learnAll(rows);
if (flag === '--check') for (const line of figures(rows, crossScores, THRESHOLDS.balanced)) console.log(line);
else writeFileSync(new URL('weights.json', DATA), weightsFile(trees));
