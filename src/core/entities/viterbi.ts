import { BOUNDARY, LABEL_COUNT, mayFollow } from './labels.ts';

/** Worse than any path that is allowed; twice this still fits 32 bits. */
const FORBIDDEN = -1e9;
const WIDTH = LABEL_COUNT + 1;

/** 1 where the second label may follow the first. */
const ALLOWED = new Uint8Array(WIDTH * WIDTH);
for (let a = 0; a < WIDTH; a++) for (let b = 0; b < WIDTH; b++) ALLOWED[a * WIDTH + b] = mayFollow(a, b) ? 1 : 0;

/** For each label the labels that may come before it, and how many: other pairs need no look. */
const BEFORE = new Uint8Array(LABEL_COUNT * LABEL_COUNT);
const BEFORE_COUNT = new Uint8Array(LABEL_COUNT);
for (let y = 0; y < LABEL_COUNT; y++) {
  let count = 0;
  for (let a = 0; a < LABEL_COUNT; a++) if (ALLOWED[a * WIDTH + y]) BEFORE[y * LABEL_COUNT + count++] = a;
  BEFORE_COUNT[y] = count;
}

/** Working memory, kept from call to call: most stretches are short and there are many. */
let cameFrom = new Uint8Array(64 * LABEL_COUNT);
let best = new Int32Array(LABEL_COUNT);
let next = new Int32Array(LABEL_COUNT);

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
  if (cameFrom.length < count * LABEL_COUNT) cameFrom = new Uint8Array(count * LABEL_COUNT);
  for (let y = 0; y < LABEL_COUNT; y++) {
    best[y] = ALLOWED[BOUNDARY * WIDTH + y] ? (scores[firstRow * LABEL_COUNT + y] ?? 0) : FORBIDDEN;
  }
  for (let k = 1; k < count; k++) step(scores, (firstRow + k) * LABEL_COUNT, k * LABEL_COUNT, transitions);
  let label = 0;
  let most = 2 * FORBIDDEN;
  for (let y = 0; y < LABEL_COUNT; y++) {
    const score = best[y] ?? 0;
    if (!ALLOWED[y * WIDTH + BOUNDARY] || score <= most) continue;
    most = score;
    label = y;
  }
  for (let k = count - 1; k >= 0; k--) {
    labels[at + k] = label;
    label = cameFrom[k * LABEL_COUNT + label] ?? 0;
  }
}

/** From the best scores of one token to those of the next. */
function step(scores: Int32Array, row: number, from: number, transitions: Int8Array): void {
  for (let y = 0; y < LABEL_COUNT; y++) {
    let most = 2 * FORBIDDEN;
    let source = 0;
    const candidates = BEFORE_COUNT[y] ?? 0;
    for (let c = 0; c < candidates; c++) {
      const before = BEFORE[y * LABEL_COUNT + c] ?? 0;
      const score = (best[before] ?? 0) + (transitions[before * LABEL_COUNT + y] ?? 0);
      if (score <= most) continue;
      most = score;
      source = before;
    }
    next[y] = Math.max(most + (scores[row + y] ?? 0), FORBIDDEN);
    cameFrom[from + y] = source;
  }
  [best, next] = [next, best];
}
