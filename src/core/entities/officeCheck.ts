import type { CountryNames } from './offices.ts';
import { type OfficeTerm, heldOn } from './offices.ts';
import { type OfficeWords, isSameOffice, readOffice } from './officeWords.ts';

/** What a text says of an office beside what is known of it on the article's date. */
export interface OfficeCheck {
  /**
   * `fits`: held on that date; `ended`, `notYet`: the text says it is held, and it was no longer, or not yet;
   * `stillHeld`: the text says it was, and it was still.
   */
  readonly result: 'fits' | 'ended' | 'notYet' | 'stillHeld';
  /** The term that tells so. */
  readonly term: OfficeTerm;
}

/** A role may name several offices: "foreign minister and deputy prime minister". */
const BETWEEN = /,|;|\band\b/iu;

/** Checks a role as stated against the offices somebody held; null where none of them is that office. */
export function checkOffice(
  stated: string,
  held: readonly OfficeTerm[],
  date: string,
  countries: CountryNames,
): OfficeCheck | null {
  const readings = [readOffice(stated, countries), ...stated.split(BETWEEN).map((part) => readOffice(part, countries))];
  for (const said of readings) {
    const terms = held.filter(({ words }) => isSameOffice(said, words));
    if (terms.length > 0) return checkTerms(said, terms, date);
  }
  return null;
}

function checkTerms({ standing }: OfficeWords, terms: readonly OfficeTerm[], date: string): OfficeCheck | null {
  const times = terms.map((term) => ({ term, when: heldOn(term, date) }));
  const now = times.find(({ when }) => when === 'surely');
  const perhaps = now ?? times.find(({ when }) => when === 'perhaps');
  const ended = times.find(({ when }) => when === 'after');
  if (standing !== 'held') {
    if (now) return { result: 'stillHeld', term: now.term };
    return ended ? { result: 'fits', term: ended.term } : null;
  }
  if (perhaps) return { result: 'fits', term: perhaps.term };
  // The newest terms come first: the one that ended last, and the one that begins first.
  if (ended) return { result: 'ended', term: ended.term };
  const next = times.at(-1);
  return next ? { result: 'notYet', term: next.term } : null;
}
