import { samePerson } from '../entities/sameName.ts';
import { type Wording, inCommon } from './wording.ts';

/** A statement as it is told from others. */
export interface Groupable {
  readonly article: string;
  readonly words: string;
  /** The speaker's id over all articles; null where nobody is named. */
  readonly speaker: string | null;
  /** The speaker's name; null where nobody is named. */
  readonly name: string | null;
  /** The article's day, in days since 1970-01-01; null where none is known. */
  readonly day: number | null;
}

/** A quotation is told again for so many days; the same words later are said again. */
const MOST_DAYS = 14;

/** What must agree, as a number of telling words and as a share of the lighter and of the heavier wording's weight. */
interface Terms {
  readonly words: number;
  readonly ofLighter: number;
  readonly ofHeavier: number;
}

/** By one speaker: translations choose other words, and papers cut. */
const RETOLD: Terms = { words: 4, ofLighter: 0.5, ofHeavier: 0.33 };
/** Nearly the same words, whoever is named: an outlet names nobody, or another. */
const COPIED: Terms = { words: 5, ofLighter: 0.85, ofHeavier: 0.6 };
const LEAST_WEIGHT = 14;
/** So many words in one order are no chance, however common they are. */
const LEAST_COPIED = 6;

/** Whether two articles have one statement, in the same words or in others. */
export function isSameStatement(a: Groupable, inA: Wording, b: Groupable, inB: Wording): boolean {
  if (a.day !== null && b.day !== null && Math.abs(a.day - b.day) > MOST_DAYS) return false;
  const isCopy = inA.key === inB.key && inA.count === inB.count && inA.count >= LEAST_COPIED;
  if (isCopy && (a.speaker === null || b.speaker === null || isSameSpeaker(a, b))) return true;
  const { words, weight } = inCommon(inA, inB);
  const agrees = (terms: Terms): boolean =>
    words >= terms.words &&
    weight >= LEAST_WEIGHT &&
    weight >= terms.ofLighter * Math.min(inA.weight, inB.weight) &&
    weight >= terms.ofHeavier * Math.max(inA.weight, inB.weight);
  // Within one article a speaker comes back to a matter: that is another statement, unless it is printed twice.
  if (agrees(COPIED)) return true;
  return a.article !== b.article && agrees(RETOLD) && isSameSpeaker(a, b);
}

function isSameSpeaker(a: Groupable, b: Groupable): boolean {
  if (a.speaker === null || b.speaker === null) return false;
  return a.speaker === b.speaker || (a.name !== null && b.name !== null && samePerson(a.name, b.name));
}
