import { finish } from '../../src/core/finish.ts';
import { groupStories } from '../../src/core/coverage/stories.ts';
import type { LabelledRows } from './learning.ts';

/** What was found in all folders of one set and kind. */
interface Tally {
  readonly scored: [number, number][];
  gold: number;
  inStories: number;
  rightInStories: number;
  /** B-cubed without singletons: of the articles in found stories, and of those in gold ones. */
  readonly precision: number[];
  readonly recall: number[];
}

function goldWithin({ folder, ids }: LabelledRows): number {
  const inside = new Set(ids);
  return folder.set.gold.filter(({ a, b }) => inside.has(a) && inside.has(b)).length;
}

function storyNumbers({ ids, pairs }: LabelledRows, scores: Float32Array, threshold: number): Int32Array {
  const numbers = new Int32Array(ids.length).fill(-1);
  finish(groupStories(ids.length, pairs, scores, threshold)).forEach((members, story) => {
    for (const member of members) numbers[member] = story;
  });
  return numbers;
}

function add(tally: Tally, of: LabelledRows, scores: Float32Array, threshold: number): void {
  tally.gold += goldWithin(of);
  const stories = storyNumbers(of, scores, threshold);
  addBCubed(tally, of, stories);
  of.labels.forEach((label, p) => {
    if (label === undefined) return;
    tally.scored.push([scores[p]!, label]);
    const story = stories[of.pairs.a[p]!]!;
    if (story < 0 || story !== stories[of.pairs.b[p]!]) return;
    tally.inStories++;
    tally.rightInStories += label;
  });
}

function put<K>(map: Map<K, number[]>, key: K, article: number): void {
  const members = map.get(key);
  if (members) members.push(article);
  else map.set(key, [article]);
}

/** Of each article's found story how much is gold, and of its gold story how much was found; unjudged pairs count as neither. */
function addBCubed(tally: Tally, { ids, folder: { set } }: LabelledRows, stories: Int32Array): void {
  const found = new Map<number, number[]>();
  const gold = new Map<string, number[]>();
  const foundOf = (article: number) => (stories[article]! < 0 ? -1 - article : stories[article]!);
  const goldOf = (article: number) => set.storyOf(ids[article]!);
  ids.forEach((_, article) => {
    put(found, foundOf(article), article);
    put(gold, goldOf(article), article);
  });
  ids.forEach((id, article) => {
    const judged = found
      .get(foundOf(article))!
      .filter((other) => other === article || set.label(id, ids[other]!) !== undefined);
    const whole = gold.get(goldOf(article))!;
    const right = judged.filter((other) => goldOf(other) === goldOf(article)).length;
    if (stories[article]! >= 0) tally.precision.push(right / judged.length);
    if (whole.length > 1) tally.recall.push(right / whole.length);
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function describe(name: string, tally: Tally, threshold: number): string {
  const { scored, gold, inStories, rightInStories } = tally;
  scored.sort((x, y) => y[0] - x[0]);
  let right = 0;
  let atThreshold = { f1: 0, precision: 1, recall: 0 };
  let best = { f1: 0, cut: 0 };
  scored.forEach(([score, label], i) => {
    right += label;
    const f1 = (2 * right) / (i + 1 + gold);
    if (f1 > best.f1) best = { f1, cut: score };
    if (score >= threshold) atThreshold = { f1, precision: right / (i + 1), recall: right / gold };
  });
  const { f1, precision, recall } = atThreshold;
  const stories = (2 * rightInStories) / (inStories + gold);
  const [pure, whole] = [mean(tally.precision), mean(tally.recall)];
  const bCubed = (2 * pure * whole) / (pure + whole);
  return (
    `${name.padEnd(20)} F1 ${f1.toFixed(3)} (P ${precision.toFixed(3)} R ${recall.toFixed(3)})` +
    `  best ${best.f1.toFixed(3)} at ${best.cut.toFixed(2)}  stories ${stories.toFixed(3)}  B-cubed ${bCubed.toFixed(3)}`
  );
}

/** Pair F1 at the threshold and at the best cut, and pair F1 and B-cubed F1 of stories, by set and kind of folder; a line each. */
export function figures(all: readonly LabelledRows[], scores: readonly Float32Array[], threshold: number): string[] {
  const tallies = new Map<string, Tally>();
  all.forEach((of, i) => {
    const name = `${of.folder.kind} ${of.folder.set.name}`;
    const tally = tallies.get(name) ?? {
      scored: [],
      gold: 0,
      inStories: 0,
      rightInStories: 0,
      precision: [],
      recall: [],
    };
    tallies.set(name, tally);
    add(tally, of, scores[i]!, threshold);
  });
  return [...tallies].map(([name, tally]) => describe(name, tally, threshold));
}
