import type { Match } from './match.ts';
import { type PassageReading, areTogether } from './passageReading.ts';

/** So few words of a sentence that goes on otherwise, which together tell less than a rare word, agree by chance: `The`, `he said`. */
const DANGLING = 2;
const MAX_WEIGHT = 5;

/** Words of the run's last sentence; 0 where the run begins or the sentence ends with them. */
function tail({ sentenceOf, sentences }: PassageReading, from: number, to: number): number {
  const last = sentences[sentenceOf[to - 1]!]!;
  return last.from > from && to < last.to ? to - last.from : 0;
}

/** Words of the run's first sentence; 0 where the run ends or the sentence begins with them. */
function head({ sentenceOf, sentences }: PassageReading, from: number, to: number): number {
  const first = sentences[sentenceOf[from]!]!;
  return first.to < to && from > first.from ? first.to - from : 0;
}

function weightOf({ weights }: PassageReading, from: number, to: number): number {
  let weight = 0;
  for (let i = from; i < to; i++) weight += weights[i]!;
  return weight;
}

/** How many words to leave away of those that stand beyond the border of a sentence in both texts. */
function dangling(inA: number, inB: number, weight: number): number {
  return inA === inB && inA <= DANGLING && weight < MAX_WEIGHT ? inA : 0;
}

/**
 * Takes from either end of a copied run the one or two common words that stand beyond the border of a sentence in both
 * texts, where both sentences go on. As many words at its ends must truly agree.
 */
export function trimEnds(run: Match, a: PassageReading, b: PassageReading): void {
  const inTail = tail(a, run.aFrom, run.aTo);
  const after = dangling(inTail, tail(b, run.bFrom, run.bTo), weightOf(a, run.aTo - inTail, run.aTo));
  const inHead = head(a, run.aFrom, run.aTo);
  const before = dangling(inHead, head(b, run.bFrom, run.bTo), weightOf(a, run.aFrom, run.aFrom + inHead));
  run.aFrom += before;
  run.bFrom += before;
  run.aTo -= after;
  run.bTo -= after;
  run.words -= before + after;
}

/** Words that may stand between two runs of one passage, in either text: `he told the harbour board on Monday`. */
const BETWEEN = 8;

function follows(run: Match, next: Match, a: PassageReading, b: PassageReading): boolean {
  if (!areTogether(a, run.aFrom, next.aFrom) || !areTogether(b, run.bFrom, next.bFrom)) return false;
  const inA = next.aFrom - run.aTo;
  const inB = next.bFrom - run.bTo;
  const overlap = Math.min(run.aTo - run.aFrom, next.aTo - next.aFrom, run.bTo - run.bFrom, next.bTo - next.bFrom) / 2;
  return inA <= BETWEEN && inB <= BETWEEN && inA > -overlap && inB > -overlap;
}

/**
 * Joins runs that follow one another in both texts, with a few words between or none, and nothing masked. What is given
 * is in the order of a.
 */
export function joinRuns(runs: readonly Match[], a: PassageReading, b: PassageReading): Match[] {
  const joined: Match[] = [];
  for (const run of [...runs].sort((x, y) => x.aFrom - y.aFrom || x.bFrom - y.bFrom)) {
    const last = joined.at(-1);
    if (last === undefined || !follows(last, run, a, b)) joined.push({ ...run });
    else {
      last.aTo = Math.max(last.aTo, run.aTo);
      last.bTo = Math.max(last.bTo, run.bTo);
      last.words += run.words;
      last.weight += run.weight;
    }
  }
  return joined;
}
