import { samePerson } from '../entities/sameName.ts';
import { type Wording, holds, inCommon } from './wording.ts';

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
/** By one speaker in two articles that share another quotation of theirs: they tell of one speech. */
const OF_ONE_SPEECH: Terms = { words: 3, ofLighter: 0.5, ofHeavier: 0.28 };
const LEAST_WEIGHT_OF_SPEECH = 8;
/** So many words in one order are no chance, however common they are. */
const LEAST_COPIED = 6;

/** Whether two articles have one statement, in the same words or in others. */
export function isSameStatement(a: Groupable, inA: Wording, b: Groupable, inB: Wording): boolean {
  if (a.day !== null && b.day !== null && Math.abs(a.day - b.day) > MOST_DAYS) return false;
  const isCopy = inA.key === inB.key && inA.count === inB.count && inA.count >= LEAST_COPIED;
  if (isCopy && (a.speaker === null || b.speaker === null || isSameSpeaker(a, b))) return true;
  const agrees = (terms: Terms) => likeness(inA, inB, terms, LEAST_WEIGHT) > 0;
  // Within one article a speaker comes back to a matter: that is another statement, unless it is printed twice.
  if (agrees(COPIED)) return true;
  if (a.article === b.article || !isSameSpeaker(a, b)) return false;
  return agrees(RETOLD) || isCutFrom(inA, inB);
}

/** How much two statements of one speech agree, as a share of the heavier wording; 0 where they are two. */
export function likenessInSpeech(a: Wording, b: Wording): number {
  return likeness(a, b, OF_ONE_SPEECH, LEAST_WEIGHT_OF_SPEECH);
}

function likeness(a: Wording, b: Wording, { words, ofLighter, ofHeavier }: Terms, leastWeight: number): number {
  const common = inCommon(a, b);
  const share = common.weight / Math.max(a.weight, b.weight, 1);
  const agrees =
    common.words >= words &&
    common.weight >= leastWeight &&
    common.weight >= ofLighter * Math.min(a.weight, b.weight) &&
    share >= ofHeavier;
  return agrees ? share : 0;
}

/** So many words in one order are no chance, wherever they end. */
const LEAST_CUT = 10;

/** Whether one paper prints only a part of what another does. */
function isCutFrom(a: Wording, b: Wording): boolean {
  const [short, long] = a.count < b.count ? [a, b] : [b, a];
  return short.count >= LEAST_CUT && holds(long, short);
}

/** Whether both are the words of one named speaker. */
export function isSameSpeaker(a: Groupable, b: Groupable): boolean {
  if (a.speaker === null || b.speaker === null) return false;
  return a.speaker === b.speaker || (a.name !== null && b.name !== null && samePerson(a.name, b.name));
}
