import type { SourceFilter } from '../../../analysis/protocol.ts';
import { printDates } from '../../text/dates.ts';
import { dateText } from '../dateText.ts';
import { count } from '../locale.ts';
import type { Locale } from '../locale.ts';

/** A filter of Sources, with the names of the outlet and the agency that it asks for by id. */
export interface NamedFilter {
  readonly filter: SourceFilter;
  readonly outletName?: string;
  readonly agencyName?: string;
}

/** The filter that lets everything through. */
export const noFilter: NamedFilter = { filter: {} };

/** Whether a filter asks for anything. */
export function isFiltered({ filter }: NamedFilter): boolean {
  return Object.keys(filter).length > 0;
}

/** A filter with some of its parts changed; those given as undefined are taken away. */
export function changed(
  { filter, ...names }: NamedFilter,
  parts: { readonly [Part in keyof SourceFilter]: SourceFilter[Part] | undefined },
  newNames: Omit<NamedFilter, 'filter'> = {},
): NamedFilter {
  const given = Object.entries({ ...filter, ...parts }).filter(([, value]) => value !== undefined);
  return { ...names, ...newNames, filter: Object.fromEntries(given) };
}

/** What the view says above its rows while filtered: `Filtered: outlet Lindholm Courier · 12 of 10,214`. */
export function filterMessage(named: NamedFilter, shown: number, total: number, locale: Locale): string {
  const parts = filterTexts(named, locale).join(', ');
  return locale.t('Filtered: {0} · {1} of {2}', parts, count(shown, locale), count(total, locale));
}

function filterTexts({ filter, outletName, agencyName }: NamedFilter, locale: Locale): string[] {
  const { t } = locale;
  const { text, outlet, agency, from, to, language } = filter;
  const texts: string[] = [];
  if (text !== undefined) texts.push(`“${text}”`);
  if (outlet !== undefined) texts.push(t('outlet {0}', outletName ?? outlet));
  if (agency !== undefined) texts.push(t('agency {0}', agencyName ?? agency));
  if (from !== undefined || to !== undefined) texts.push(rangeText(from, to, locale));
  if (language !== undefined) texts.push(t('in {0}', languageName(language, locale)));
  if (filter.undatedOnly) texts.push(t('without a date'));
  if (filter.inferredOnly) texts.push(t('date inferred'));
  if (filter.withBoilerplateOnly) texts.push(t('with lines that are not the article'));
  if (filter.inStoryOnly) texts.push(t('in a story with others'));
  return texts;
}

/** A range of dates that may be open at either end, `May – June 2023`, `from May 16, 2023`; empty where it is open at both. */
export function rangeText(from: string | undefined, to: string | undefined, locale: Locale): string {
  const { t, language } = locale;
  if (from !== undefined && to !== undefined) {
    if (from.length === to.length) return printDates(from, to, language);
    return `${dateText(from, 'full', locale)} – ${dateText(to, 'full', locale)}`;
  }
  if (from !== undefined) return t('from {0}', dateText(from, 'full', locale));
  return to === undefined ? '' : t('until {0}', dateText(to, 'full', locale));
}

/** The name of a language in the reader's: `Russian`. */
export function languageName(code: string, { t, language }: Locale): string {
  if (code === 'und') return t('an unknown language');
  return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
}
