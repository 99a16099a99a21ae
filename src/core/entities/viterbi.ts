import { BOUNDARY, LABEL_COUNT, mayFollow } from './labels.ts';

const FORBIDDEN = -1e9;
const WIDTH = LABEL_COUNT + 1;

/** 1 where the second label may follow the first. */
const ALLOWED = new Uint8Array(WIDTH * WIDTH);
for (let a = 0; a < WIDTH; a++) for (let b = 0; b < WIDTH; b++) ALLOWED[a * WIDTH + b] = mayFollow(a, b) ? 1 : 0;

/** The labels that may follow others, by label: pairs not in the list need no look. */
const PREDECESSORS = Array.from({ length: LABEL_COUNT }, (_, label) =>
  Array.from({ length: LABEL_COUNT }, (__, before) => before).filter((before) => ALLOWED[before * WIDTH + label]),
);

/**
 * The best path through a stretch of candidates (Viterbi 1967): `scores` has `LABEL_COUNT` numbers a token from row
 * `firstRow`; the labels are written from `at`. Linear in `count`.
 */
export function bestLabels(
  scores: Int32Array,
  firstRow: number,
  count: number,
  transitions: Int8Array,
  labels: Uint8Array,
  at: number,
): void {
  const cameFrom = new Uint8Array(count * LABEL_COUNT);
  let best = new Float64Array(LABEL_COUNT);
  let next = new Float64Array(LABEL_COUNT);
  for (let y = 0; y < LABEL_COUNT; y++) {
    best[y] = ALLOWED[BOUNDARY * WIDTH + y] ? (scores[firstRow * LABEL_COUNT + y] ?? 0) : FORBIDDEN;
  }
  for (let k = 1; k < count; k++) {
    const row = (firstRow + k) * LABEL_COUNT;
    for (let y = 0; y < LABEL_COUNT; y++) {
      let most = FORBIDDEN * 2;
      let from = 0;
      for (const before of PREDECESSORS[y] ?? []) {
        const score = (best[before] ?? 0) + (transitions[before * LABEL_COUNT + y] ?? 0);
        if (score > most) {
          most = score;
          from = before;
        }
      }
      next[y] = most + (scores[row + y] ?? 0);
      cameFrom[k * LABEL_COUNT + y] = from;
    }
    [best, next] = [next, best];
  }
  let label = 0;
  let most = FORBIDDEN * 4;
  for (let y = 0; y < LABEL_COUNT; y++) {
    if (!ALLOWED[y * WIDTH + BOUNDARY] || (best[y] ?? 0) <= most) continue;
    most = best[y] ?? 0;
    label = y;
  }
  for (let k = count - 1; k >= 0; k--) {
    labels[at + k] = label;
    label = cameFrom[k * LABEL_COUNT + label] ?? 0;
  }
}
