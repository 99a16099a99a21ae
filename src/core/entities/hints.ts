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
  for (const i of page.capitals) {
    if (saysNothing(page, labels, i)) continue;
    const word = wordAt(page, i);
    let row = counts.get(word.lower);
    if (!row) counts.set(word.lower, (row = new Uint16Array(LABEL_COUNT + 1)));
    const label = labels[i] ?? OUTSIDE;
    row[label] = (row[label] ?? 0) + 1;
    row[LABEL_COUNT] = (row[LABEL_COUNT] ?? 0) + 1;
  }
  return counts;
}

/** What the first reading found for a word elsewhere in the text, in one number; 0 where it is not known. */
const KNOWN = 1 << 9;
const KIND_MASK = 0b11;
const AGREED = 1 << 4;

/** The prevailing kind (0 outside, 1 + index into `TYPES`), and how sure: seen how often, and whether nearly all agree. */
function surenessOf(elsewhere: number): number {
  return elsewhere & 0b11111;
}

function agreedOf(elsewhere: number): number {
  return elsewhere & AGREED ? 1 : 0;
}

function labelElsewhere(elsewhere: number): number {
  return (elsewhere >> 5) & 0b1111;
}

/** What the first reading found elsewhere for each token's word. */
export function readElsewhere(page: Page, counts: LabelCounts, labels: Uint8Array): Int32Array {
  const found = new Int32Array(page.words.length);
  for (const i of page.capitals) {
    const row = counts.get(wordAt(page, i).lower);
    if (row) found[i] = summarise(row, saysNothing(page, labels, i) ? -1 : (labels[i] ?? OUTSIDE));
  }
  return found;
}

const kinds = new Int32Array(TYPES.length + 1);

/** The counts of a word without the token's own label (`here`; -1 when it was not counted). */
function summarise(row: Uint16Array, here: number): number {
  const total = (row[LABEL_COUNT] ?? 0) - (here < 0 ? 0 : 1);
  if (total < 1) return 0;
  kinds.fill(0);
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
  let kind = 0;
  for (let k = 1; k < kinds.length; k++) if ((kinds[k] ?? 0) > (kinds[kind] ?? 0)) kind = k;
  const agreed = (kinds[kind] ?? 0) * 5 > total * 4 ? AGREED : 0;
  return kind | (Math.min(total - 1, 2) << 2) | agreed | (label << 5) | KNOWN;
}

/** Adds the features of the second reading: what the first one said of the same words elsewhere. */
export function addHintFeatures(
  page: Page,
  elsewhere: Int32Array,
  labels: Uint8Array,
  i: number,
  out: FeatureKeys,
): void {
  const word = wordAt(page, i);
  const here = elsewhere[i] ?? 0;
  if (here) {
    const kind = here & KIND_MASK;
    out.add(130, surenessOf(here));
    out.add(131, labelElsewhere(here), agreedOf(here));
    out.add(132, kind, word.lexicon & NAME_BITS);
    out.add(133, kind | (agreedOf(here) << 2), placeInRun(page, i));
    out.add(134, surenessOf(here), word.shape * 2 + ((page.flags[i] ?? 0) & Flag.sentenceStart));
  }
  if (wordAt(page, i - 1).text === '(' && word.capital && word.shape !== Shape.capitalised) {
    const kind = typeOfLabel(labels[i - 2] ?? OUTSIDE) + 1;
    out.add(135, kind, initialsAgree(page, labels, i));
  }
  const own = here ? labelElsewhere(here) + 1 : 0;
  const before = elsewhere[i - 1] ?? 0;
  const after = elsewhere[i + 1] ?? 0;
  if (before) out.add(136, labelElsewhere(before), own);
  if (after) out.add(137, labelElsewhere(after), own);
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
