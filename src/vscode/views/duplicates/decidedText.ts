import type { DecidedRows } from '../../../analysis/coverageResult.ts';
import { shorten } from '../../../core/text/shorten.ts';
import { count } from '../locale.ts';
import type { Locale } from '../locale.ts';
import { outletText } from '../outletText.ts';
import type { DecidedPairRow } from './model.ts';
import type { CoverageText } from './rowText.ts';

/** Characters of an ignored passage that a row has room for. */
const LONGEST_WORDS = 60;

/** The row above what the reader decided: how much of what there is. */
export function decisionsText({ pairs, ignored }: DecidedRows, locale: Locale): CoverageText {
  const { t } = locale;
  const parts: string[] = [];
  if (pairs.length > 0) parts.push(pairs.length === 1 ? t('1 pair') : t('{0} pairs', count(pairs.length, locale)));
  if (ignored.length > 0) {
    parts.push(ignored.length === 1 ? t('1 passage') : t('{0} passages', count(ignored.length, locale)));
  }
  const label = t('Decided by you');
  return { label, description: parts.join(' · '), spoken: [label, ...parts].join(', '), icon: 'account' };
}

/** A pair that was kept apart, or joined and in no common story all the same. */
export function decidedPairText({ a, b, is }: DecidedPairRow, locale: Locale): CoverageText {
  const { t } = locale;
  const [left, right] = [outletText(a, locale), outletText(b, locale)];
  const description = is === 'apart' ? t('kept apart by you') : t('joined by you');
  return {
    label: `${left} ↔ ${right}`,
    description,
    spoken: [t('Pair, {0} and {1}', left, right), description].join(', '),
    icon: is === 'apart' ? 'circle-slash' : 'link',
  };
}

/** What was decided about a pair, in a sentence. */
export function decidedSentence(is: DecidedPairRow['is'], { t }: Locale): string {
  return is === 'apart'
    ? t('You said that these are not the same story.')
    : t('You said that these are one story, but other decisions keep them apart.');
}

/** A passage that counts for nothing. */
export function ignoredText(words: string, { t }: Locale): CoverageText {
  const label = `“${shorten(words, LONGEST_WORDS)}”`;
  const description = t('ignored by you');
  return { label, description, spoken: [t('Passage, {0}', label), description].join(', '), icon: 'eye-closed' };
}
