import type { Match } from './match.ts';
import { type PassageReading, SEED, areTogether } from './passageReading.ts';
import { Places } from './places.ts';
import { trimEnds } from './runEnds.ts';

/** Words that may be put in, left out or changed between two seeds of a run. */
const GAP = 6;
/** A seed that returns more often in the other text is a stock phrase. */
const MAX_PLACES = 8;
/** Runs kept open before those that have ended are put away. */
const MAX_OPEN = 24;
/** Fewer words, or words that tell so little, agree by chance. */
const MIN_WORDS = 8;
const MIN_WEIGHT = 24;
/** So many words in the same order are copied even where they tell less: a quotation in plain words. */
const MANY_WORDS = 11;
const PLAIN_WEIGHT = 10;
/** More than so much of a run must agree. */
const MIN_SHARE = 0.5;
/** Beyond the ends of a run two words in a row that agree are enough, with at most so many words between in either text. */
const STEP = 2;
const REACH = 3;
/** Steps at either end: where every third word differs it is no copy. */
const MAX_STEPS = 4;

const places = new Places();

function agree(a: PassageReading, i: number, b: PassageReading, j: number, length: number): boolean {
  if (i < 0 || j < 0 || i + length > a.count || j + length > b.count) return false;
  if (!areTogether(a, i, i + length - 1) || !areTogether(b, j, j + length - 1)) return false;
  for (let k = 0; k < length; k++) if (a.words[i + k] !== b.words[j + k]) return false;
  return true;
}

/** Whether the words at i and j stand in the parts of both texts that the run stands in. */
function isBeside({ aFrom, bFrom }: Match, a: PassageReading, i: number, b: PassageReading, j: number): boolean {
  return areTogether(a, aFrom, i) && areTogether(b, bFrom, j);
}

/** The open run that a seed at i and j goes on with: the one with the least between. */
function runBefore(
  open: readonly Match[],
  a: PassageReading,
  i: number,
  b: PassageReading,
  j: number,
): Match | undefined {
  let best: Match | undefined;
  let least = GAP + 1;
  for (const run of open) {
    const inA = i - run.aTo; // negative where the seed overlaps the run's end
    const inB = j - run.bTo;
    if (inA <= -SEED || inB <= -SEED || inA > GAP || inB > GAP) continue;
    if (!isBeside(run, a, i, b, j)) continue;
    const cost = Math.abs(inA - inB) + Math.max(0, inA, inB);
    if (cost < least || (cost === least && best !== undefined && run.words > best.words)) {
      least = cost;
      best = run;
    }
  }
  return best;
}

function addWords(run: Match, { weights }: PassageReading, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    run.words++;
    run.weight += weights[i]!;
  }
}

/** Runs of seeds along a diagonal, which may shift where words were put in or left out. */
function chainSeeds(a: PassageReading, b: PassageReading): Match[] {
  places.fill(b.seeds);
  const ended: Match[] = [];
  let open: Match[] = [];
  for (let i = 0; i + SEED <= a.count; i++) {
    let found = 0;
    for (let j = places.first(a.seeds[i]!); j >= 0; j = places.after(j)) {
      if (!agree(a, i, b, j, SEED)) continue;
      if (++found > MAX_PLACES) break;
      let run = runBefore(open, a, i, b, j);
      if (run === undefined) {
        run = { aFrom: i, aTo: i, bFrom: j, bTo: j, words: 0, weight: 0 };
        open.push(run);
      }
      addWords(run, a, Math.max(i, run.aTo), i + SEED);
      run.aTo = i + SEED;
      run.bTo = j + SEED;
    }
    if (open.length > MAX_OPEN) {
      const still = open.filter((run) => i - run.aTo <= GAP);
      for (const run of open) if (i - run.aTo > GAP && run.words >= MIN_WORDS) ended.push(run);
      open = still;
    }
  }
  return [...ended, ...open];
}

/** The nearest two words in a row behind the run that agree, over at most `REACH` words of either text. */
function stepOver(run: Match, a: PassageReading, b: PassageReading, forward: boolean): [number, number] | undefined {
  for (let between = 1; between <= 2 * REACH; between++) {
    for (let inA = Math.max(0, between - REACH); inA <= Math.min(REACH, between); inA++) {
      const inB = between - inA;
      const i = forward ? run.aTo + inA : run.aFrom - inA - STEP;
      const j = forward ? run.bTo + inB : run.bFrom - inB - STEP;
      if (agree(a, i, b, j, STEP) && isBeside(run, a, i, b, j)) return [i, j];
    }
  }
  return undefined;
}

/** A change near the end of a copy leaves too few words behind it for a seed: two that agree are enough there. */
function extend(run: Match, a: PassageReading, b: PassageReading): void {
  for (const forward of [true, false]) {
    for (let steps = 0; steps < MAX_STEPS; steps++) {
      const next = stepOver(run, a, b, forward);
      if (next === undefined) break;
      addWords(run, a, next[0], next[0] + STEP);
      if (forward) [run.aTo, run.bTo] = [next[0] + STEP, next[1] + STEP];
      else [run.aFrom, run.bFrom] = next;
    }
  }
}

function isCopy({ words, weight }: Match): boolean {
  return (words >= MIN_WORDS && weight >= MIN_WEIGHT) || (words >= MANY_WORDS && weight >= PLAIN_WEIGHT);
}

/**
 * Finds the runs of words that were copied, with small changes or none, longest first; they may overlap. A run begins
 * and ends with words that truly agree, and goes over nothing that is masked.
 */
export function copiedRuns(a: PassageReading, b: PassageReading): Match[] {
  const runs = chainSeeds(a, b).filter(isCopy);
  for (const run of runs) {
    extend(run, a, b);
    trimEnds(run, a, b);
  }
  return runs
    .filter((run) => run.words > MIN_SHARE * Math.max(run.aTo - run.aFrom, run.bTo - run.bFrom))
    .sort((x, y) => y.words - x.words || x.aFrom - y.aFrom || x.bFrom - y.bFrom);
}
