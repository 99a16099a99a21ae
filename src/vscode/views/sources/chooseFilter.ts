import * as vscode from 'vscode';
import type { Analysis, SourceFacet, SourceFacets } from '../../../analysis/protocol.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { articles, count } from '../locale.ts';
import { QuickSteps, ticked } from '../quickSteps.ts';
import type { Step } from '../quickSteps.ts';
import { changed, isFiltered, languageName, noFilter, rangeText } from './filter.ts';
import type { NamedFilter } from './filter.ts';
import { chooseAgency, chooseDates, chooseLanguage, chooseOutlet, chooseWords } from './filterSteps.ts';

/** An entry of the first step: what choosing it makes of the filter, perhaps after another step; separators make nothing. */
interface Choice extends vscode.QuickPickItem {
  readonly choose?: (steps: QuickSteps) => Promise<Step<NamedFilter>>;
}

/** A part of a filter that is either asked for or not. */
type Flag = 'undatedOnly' | 'inferredOnly' | 'withBoilerplateOnly' | 'inStoryOnly';

/**
 * Lets the reader say what Sources is to show, part after part: each is applied at once, and the first step comes again
 * until it is left.
 */
export async function chooseFilter(
  analysis: Analysis,
  current: NamedFilter,
  apply: (named: NamedFilter) => Promise<void>,
): Promise<void> {
  const steps = new QuickSteps();
  let named = current;
  try {
    for (;;) {
      const chosen = await choosePart(analysis, named, steps);
      if (chosen === undefined) return;
      if (chosen === 'back') continue;
      named = chosen;
      await apply(named);
    }
  } finally {
    steps.dispose();
  }
}

/** One way through the steps; undefined when the choice has come to its end. */
async function choosePart(analysis: Analysis, named: NamedFilter, steps: QuickSteps): Promise<Step<NamedFilter>> {
  const { t } = vscode.l10n;
  const facets = await analysis.call('sourceFacets', { filter: named.filter });
  const options = { title: t('Filter sources'), placeholder: t('Show only articles…'), back: false };
  const choices = [...ending(named, facets), ...parts(named, facets), ...flags(named, facets)];
  const choice = await steps.pick(choices, options);
  return choice === 'back' ? undefined : choice?.choose?.(steps);
}

/** What ends the choice: offered first as soon as anything is filtered, so that Enter does. */
function ending(named: NamedFilter, { shown, total }: SourceFacets): Choice[] {
  if (!isFiltered(named)) return [];
  const { t } = vscode.l10n;
  const label = t('Show {0} of {1}', count(shown, editorLocale), articles(total, editorLocale));
  return [
    { label, iconPath: new vscode.ThemeIcon('arrow-right') },
    {
      label: t('Clear filter'),
      iconPath: new vscode.ThemeIcon('clear-all'),
      choose: () => Promise.resolve(noFilter),
    },
    separator(''),
  ];
}

/** What has a step of its own. */
function parts(named: NamedFilter, facets: SourceFacets): Choice[] {
  const { t } = vscode.l10n;
  const { text, outlet, agency, from, to, language } = named.filter;
  const outletName = named.outletName ?? outlet;
  const agencyName = named.agencyName ?? agency;
  const dates = rangeText(from, to, editorLocale) || undefined;
  const languageText = language === undefined ? undefined : languageName(language, editorLocale);
  const part = (label: string, holds: string | undefined, hint: string, choose: Choice['choose'] & object): Choice =>
    ticked({ label, description: holds ?? hint, choose }, holds !== undefined);
  const among = (values: readonly SourceFacet[]): string => t('{0} to choose from', count(values.length, editorLocale));
  return [
    part(t('Words…'), text, t('in the title, the path or the outlet'), (steps) => chooseWords(steps, named)),
    part(t('Outlet…'), outletName, among(facets.outlets), (steps) => chooseOutlet(steps, named, facets)),
    part(t('Agency…'), agencyName, among(facets.agencies), (steps) => chooseAgency(steps, named, facets)),
    part(t('Dates…'), dates, t('from and to, or a year'), (steps) => chooseDates(steps, named, facets)),
    part(t('Language…'), languageText, among(facets.languages), (steps) => chooseLanguage(steps, named, facets)),
  ];
}

/** What is asked for or not. Without a date there is no range of dates, and none that was inferred. */
function flags(named: NamedFilter, { undated, inferred, withBoilerplate, inStory }: SourceFacets): Choice[] {
  const { t } = vscode.l10n;
  const noDates = { from: undefined, to: undefined, inferredOnly: undefined };
  const flag = (label: string, hits: number, key: Flag, excludes: Parameters<typeof changed>[1] = {}): Choice => {
    const holds = named.filter[key] === true;
    const choose = () => Promise.resolve(changed(named, holds ? { [key]: undefined } : { ...excludes, [key]: true }));
    return ticked({ label, description: articles(hits, editorLocale), choose }, holds);
  };
  return [
    separator(t('only articles')),
    flag(t('Without a date'), undated, 'undatedOnly', noDates),
    flag(t('With an inferred date'), inferred, 'inferredOnly', { undatedOnly: undefined }),
    flag(t('With lines that are not the article'), withBoilerplate, 'withBoilerplateOnly'),
    flag(t('In a story with others'), inStory, 'inStoryOnly'),
  ];
}

function separator(label: string): Choice {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
