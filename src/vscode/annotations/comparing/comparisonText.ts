import type { AgreementResult, DisagreementPlace } from '../../../analysis/agreementMethods.ts';
import type { RecordsOf } from '../../../analysis/exporting.ts';
import type { TagAgreement } from '../../../core/annotations/agreement/agreement.ts';
import type { Coefficients } from '../../../core/annotations/agreement/coefficients.ts';
import { coefficientText } from '../../../core/exports/agreement/agreementRows.ts';
import { inQuotes } from '../../../core/text/inQuotes.ts';
import { type Locale, articles, count } from '../../views/locale.ts';
import type { Comparison } from '../../../core/annotations/agreement/comparison.ts';

/** An entry of the list that agreement is shown in. */
export interface ComparisonEntry {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
}

/** Longer than this a passage fills the row. */
const WORDS = 80;

/** Who is compared, and in how much: `Mira, Jon · 12 articles`. */
export function comparisonTitle({ coders, articles: compared }: Comparison<RecordsOf>, locale: Locale): string {
  return `${coders.join(', ')} · ${articles(compared.length, locale)}`;
}

/** What was left out of the comparison, a sentence each. */
export function leftOutText(
  { leftOut }: Comparison<RecordsOf>,
  { lost, unread }: AgreementResult,
  locale: Locale,
): string {
  const { t } = locale;
  return [
    ...(leftOut > 0 ? [t('{0} left out, not marked by all.', articles(leftOut, locale))] : []),
    ...(lost === 1 ? [t('1 mark left out, not found any more.')] : []),
    ...(lost > 1 ? [t('{0} marks left out, not found any more.', count(lost, locale))] : []),
    ...(unread.length > 0 ? [t('{0} could not be read.', articles(unread.length, locale))] : []),
  ].join(' ');
}

/** How far coders agree about a tag; kappa stands where two are compared. */
export function tagEntry(agreement: TagAgreement, locale: Locale): ComparisonEntry {
  const { tag, overUnits, overCharacters, overArticles, given } = agreement;
  const { t } = locale;
  return {
    label: tag,
    description: [
      given.units > 0 ? t('paragraphs {0}', figures(overUnits)) : '',
      given.characters > 0 ? t('characters {0}', figures(overCharacters)) : '',
      t('articles {0}', figures(overArticles)),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    detail: givenText(given, locale),
  };
}

/** In how much a tag was given; one of whole articles alone stands in no paragraph. */
function givenText({ articles: inArticles, units }: TagAgreement['given'], locale: Locale): string {
  const { t } = locale;
  const some = articles(inArticles, locale);
  if (units === 0) return t('Given in {0}', some);
  return units === 1
    ? t('Given in {0}, 1 paragraph', some)
    : t('Given in {0}, {1} paragraphs', some, count(units, locale));
}

/** What some gave and others did not. */
export function disagreementEntry(place: DisagreementPlace, { t }: Locale): ComparisonEntry {
  const { path, line, tag, words, given, notGiven } = place;
  return {
    label: line === null ? t('The whole article') : inQuotes(words, WORDS),
    description: `${tag} · ${path}${line === null ? '' : `:${line}`}`,
    detail: t('Given by {0}, not by {1}', given.join(', '), notGiven.join(', ')),
  };
}

function figures({ kappa, alpha }: Coefficients): string {
  return [...(kappa === null ? [] : [`κ ${coefficientText(kappa)}`]), `α ${coefficientText(alpha)}`].join(' ');
}
