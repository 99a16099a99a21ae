import * as vscode from 'vscode';
import type { SourceFacet, SourceFacets } from '../../../analysis/protocol.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { articles } from '../locale.ts';
import { ticked } from '../quickSteps.ts';
import type { QuickSteps, Step } from '../quickSteps.ts';
import { lastDays } from './dateRange.ts';
import type { DateRange } from './dateRange.ts';
import { changed, languageName, rangeText } from './filter.ts';
import type { NamedFilter } from './filter.ts';
import { typeRange } from './typeRange.ts';

/** Asks for words; nothing typed takes them away. */
export async function chooseWords(steps: QuickSteps, named: NamedFilter): Promise<Step<NamedFilter>> {
  const { t } = vscode.l10n;
  const text = await steps.type(named.filter.text ?? '', {
    title: t('Filter sources by words'),
    placeholder: t('Words in the title, the path or the outlet'),
    prompt: t('Enter to filter'),
    problem: () => undefined,
    back: true,
  });
  return text === undefined || text === 'back' ? text : changed(named, { text: text || undefined });
}

/** Asks for an outlet. */
export async function chooseOutlet(
  steps: QuickSteps,
  named: NamedFilter,
  { outlets }: SourceFacets,
): Promise<Step<NamedFilter>> {
  const { t } = vscode.l10n;
  const outlet = await chooseFacet(steps, t('Filter sources by outlet'), t('Any outlet'), outlets, named.filter.outlet);
  if (outlet === undefined || outlet === 'back') return outlet;
  return changed(named, { outlet: outlet?.value }, { ...(outlet && { outletName: outlet.name }) });
}

/** Asks for an agency. */
export async function chooseAgency(
  steps: QuickSteps,
  named: NamedFilter,
  { agencies }: SourceFacets,
): Promise<Step<NamedFilter>> {
  const { t } = vscode.l10n;
  const agency = await chooseFacet(
    steps,
    t('Filter sources by agency'),
    t('Any agency'),
    agencies,
    named.filter.agency,
  );
  if (agency === undefined || agency === 'back') return agency;
  return changed(named, { agency: agency?.value }, { ...(agency && { agencyName: agency.name }) });
}

/** Asks for a language. */
export async function chooseLanguage(
  steps: QuickSteps,
  named: NamedFilter,
  { languages }: SourceFacets,
): Promise<Step<NamedFilter>> {
  const { t } = vscode.l10n;
  const facets = languages.map((facet) => ({ ...facet, name: languageName(facet.value, editorLocale) }));
  const language = await chooseFacet(
    steps,
    t('Filter sources by language'),
    t('Any language'),
    facets,
    named.filter.language,
  );
  if (language === undefined || language === 'back') return language;
  return changed(named, { language: language?.value });
}

/** Asks for a range of dates: one of those that lie near, or one that is typed. What has no date is in none of them. */
export async function chooseDates(
  steps: QuickSteps,
  named: NamedFilter,
  facets: SourceFacets,
): Promise<Step<NamedFilter>> {
  const { t } = vscode.l10n;
  for (;;) {
    const options = { title: t('Filter sources by date'), placeholder: t('Dates'), back: true };
    const choice = await steps.pick(rangeChoices(named, facets), options);
    if (choice === undefined || choice === 'back') return choice;
    const range = choice.range ?? (await typeRange(steps, t('Filter sources by date'), named.filter));
    if (range === undefined) return undefined;
    if (range !== 'back') return changed(named, { undatedOnly: undefined, from: range.from, to: range.to });
  }
}

function rangeChoices({ filter }: NamedFilter, { years, lastDay }: SourceFacets) {
  const { t } = vscode.l10n;
  const { from, to } = filter;
  const choice = (label: string, range: DateRange, description: string) =>
    ticked({ label, description, range }, from === range.from && to === range.to);
  const ofYear = (year: string): string =>
    articles(years.find(({ value }) => value === year)?.count ?? 0, editorLocale);
  const thisYear = String(new Date().getFullYear());
  const last = lastDay === null ? null : lastDays(lastDay);
  return [
    choice(t('Any date'), {}, ''),
    ticked({ label: t('From … to …'), description: rangeText(from, to, editorLocale), range: null }, false),
    choice(t('This year'), { from: thisYear, to: thisYear }, `${thisYear} · ${ofYear(thisYear)}`),
    ...(last
      ? [choice(t('The last 30 days of the collection'), last, rangeText(last.from, last.to, editorLocale))]
      : []),
    ...years
      .filter(({ value }) => value !== thisYear)
      .map(({ value }) => choice(value, { from: value, to: value }, ofYear(value))),
  ];
}

/** Asks for one of the values that articles have; null for any. */
async function chooseFacet(
  steps: QuickSteps,
  title: string,
  anyLabel: string,
  facets: readonly SourceFacet[],
  current: string | undefined,
): Promise<Step<SourceFacet | null>> {
  const items = facets.map((facet) =>
    ticked({ label: facet.name, description: articles(facet.count, editorLocale), facet }, facet.value === current),
  );
  const all = ticked({ label: anyLabel, description: '', facet: null }, current === undefined);
  const active = items.find(({ facet }) => facet.value === current);
  const chosen = await steps.pick([all, ...items], { title, placeholder: title, back: true, active });
  return chosen === undefined || chosen === 'back' ? chosen : chosen.facet;
}
