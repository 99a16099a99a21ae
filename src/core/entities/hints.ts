import { type FeatureKeys, placeInRun } from './features.ts';
import { LABEL_COUNT, OUTSIDE, TYPES, typeOfLabel } from './labels.ts';
import { Flag, type Page, wordAt } from './page.ts';
import { Lexicon, Shape } from './vocabulary.ts';

/** How often each label fell to a word (by its small letters) in a first reading; the last number is the sum. */
export type LabelCounts = ReadonlyMap<string, Uint16Array>;

const NAME_BITS = Lexicon.givenName | Lexicon.surname | Lexicon.city | Lexicon.country | Lexicon.region;

/** "The", "According" opening a sentence: capital and outside say nothing about the word. */
function saysNothing(page: Page, labels: Uint8Array, i: number): boolean {
  const opens = (page.flags[i] ?? 0) & Flag.sentenceStart;
  return opens > 0 && labels[i] === OUTSIDE && (wordAt(page, i).lexicon & Lexicon.smallWord) > 0;
}

/** Counts the labels of a first reading. */
export function countLabels(page: Page, labels: Uint8Array): LabelCounts {
  const counts = new Map<string, Uint16Array>();
  for (const [i, word] of page.words.entries()) {
    if (!word.capital || saysNothing(page, labels, i)) continue;
    let row = counts.get(word.lower);
    if (!row) counts.set(word.lower, (row = new Uint16Array(LABEL_COUNT + 1)));
    const label = labels[i] ?? OUTSIDE;
    row[label] = (row[label] ?? 0) + 1;
    row[LABEL_COUNT] = (row[LABEL_COUNT] ?? 0) + 1;
  }
  return counts;
}

/** What the first reading found for a word elsewhere in the text. */
interface Elsewhere {
  /** The prevailing kind, 0 outside or 1 + index into `TYPES`. */
  readonly kind: number;
  /** The prevailing label. */
  readonly label: number;
  /** 0 seen once elsewhere, 1 twice, 2 more often. */
  readonly often: number;
  /** 1 when more than four in five agree. */
  readonly agreed: number;
}

function elsewhere(page: Page, counts: LabelCounts, labels: Uint8Array, i: number): Elsewhere | null {
  const word = wordAt(page, i);
  const row = word.capital ? counts.get(word.lower) : undefined;
  if (!row) return null;
  const here = saysNothing(page, labels, i) ? -1 : (labels[i] ?? OUTSIDE);
  const total = (row[LABEL_COUNT] ?? 0) - (here < 0 ? 0 : 1);
  if (total < 1) return null;
  const kinds = Array.from<number>({ length: TYPES.length + 1 }).fill(0);
  let label = OUTSIDE;
  let most = -1;
  for (let y = 0; y < LABEL_COUNT; y++) {
    const count = (row[y] ?? 0) - (y === here ? 1 : 0);
    const kind = typeOfLabel(y) + 1;
    kinds[kind] = (kinds[kind] ?? 0) + count;
    if (count > most) {
      most = count;
      label = y;
    }
  }
  const kind = kinds.indexOf(Math.max(...kinds));
  return { kind, label, often: Math.min(total - 1, 2), agreed: (kinds[kind] ?? 0) * 5 > total * 4 ? 1 : 0 };
}

/** Adds the features of the second reading: what the first one said of the same words elsewhere. */
export function addHintFeatures(
  page: Page,
  counts: LabelCounts,
  labels: Uint8Array,
  i: number,
  out: FeatureKeys,
): void {
  const word = wordAt(page, i);
  const here = elsewhere(page, counts, labels, i);
  if (here) {
    const sure = here.kind | (here.often << 2) | (here.agreed << 4);
    out.add(130, sure);
    out.add(131, here.label, here.agreed);
    out.add(132, here.kind, word.lexicon & NAME_BITS);
    out.add(133, here.kind | (here.agreed << 2), placeInRun(page, i));
    out.add(134, sure, word.shape * 2 + ((page.flags[i] ?? 0) & Flag.sentenceStart));
  }
  if (wordAt(page, i - 1).text === '(' && word.capital && word.shape !== Shape.capitalised) {
    const kind = typeOfLabel(labels[i - 2] ?? OUTSIDE) + 1;
    out.add(135, kind, initialsAgree(page, labels, i));
  }
  const own = here ? here.label + 1 : 0;
  const before = elsewhere(page, counts, labels, i - 1);
  const after = elsewhere(page, counts, labels, i + 1);
  if (before) out.add(136, before.label, own);
  if (after) out.add(137, after.label, own);
}

/** How far the initials of the name before a bracket spell the abbreviation in it: 0 hardly, 1 half, 2 wholly. */
function initialsAgree(page: Page, labels: Uint8Array, i: number): number {
  const letters = wordAt(page, i).text.replaceAll('.', '');
  let left = letters.length;
  for (let k = i - 2; k >= 0 && left > 0 && labels[k] !== OUTSIDE; k--) {
    const word = wordAt(page, k);
    if (word.capital && word.text[0] === letters[left - 1]) left--;
  }
  return left === 0 ? 2 : left * 2 < letters.length ? 1 : 0;
}
