import * as vscode from 'vscode';
import type { StoryRow } from '../../../analysis/coverageResult.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { count } from '../locale.ts';
import { QuickSteps, ticked } from '../quickSteps.ts';
import type { Step } from '../quickSteps.ts';
import { rangeText } from '../sources/filter.ts';
import { typeRange } from '../sources/typeRange.ts';
import { filterStories, isStoryFilter, kindFacets, outletFacets, sizeFacets, withPart } from './storyFilter.ts';
import type { StoryFacet, StoryFilter } from './storyFilter.ts';
import { kindText } from './text.ts';

/** An entry of the first step: what choosing it makes of the filter, perhaps after another step. */
interface Choice extends vscode.QuickPickItem {
  readonly choose?: () => Promise<Step<StoryFilter>>;
}

/**
 * Lets the reader say which of the stories are shown, part after part: each is applied at once, and the first step comes
 * again until it is left.
 */
export async function chooseStoryFilter(
  stories: readonly StoryRow[],
  current: StoryFilter,
  apply: (filter: StoryFilter) => Promise<void>,
): Promise<void> {
  const { t } = vscode.l10n;
  const steps = new QuickSteps();
  let filter = current;
  try {
    for (;;) {
      const options = { title: t('Filter stories'), placeholder: t('Show only stories…'), back: false };
      const choice = await steps.pick([...ending(stories, filter), ...parts(steps, stories, filter)], options);
      if (choice === undefined || choice === 'back') return;
      const chosen = await choice.choose?.();
      if (chosen === undefined) return;
      if (chosen === 'back') continue;
      filter = chosen;
      await apply(filter);
    }
  } finally {
    steps.dispose();
  }
}

/** What ends the choice: offered first as soon as anything is filtered, so that Enter does. */
function ending(stories: readonly StoryRow[], filter: StoryFilter): Choice[] {
  if (!isStoryFilter(filter)) return [];
  const { t } = vscode.l10n;
  const shown = count(filterStories(stories, filter).length, editorLocale);
  return [
    { label: t('Show {0} of {1}', shown, storiesText(stories.length)), iconPath: new vscode.ThemeIcon('arrow-right') },
    {
      label: t('Clear filter'),
      iconPath: new vscode.ThemeIcon('clear-all'),
      choose: () => Promise.resolve({}),
    },
    { label: '', kind: vscode.QuickPickItemKind.Separator },
  ];
}

function parts(steps: QuickSteps, stories: readonly StoryRow[], filter: StoryFilter): Choice[] {
  const { t } = vscode.l10n;
  const { kind, outlet, from, to, least } = filter;
  const part = (label: string, holds: string | undefined, hint: string, choose: Choice['choose'] & object): Choice =>
    ticked({ label, description: holds ?? hint, choose }, holds !== undefined);
  const outlets = outletFacets(stories, filter);
  const sizeText = (size: number): string => t('{0} articles or more', count(size, editorLocale));
  return [
    part(t('Kind…'), kind && kindText(kind, editorLocale), t('how much they share'), async () =>
      chosenPart(
        filter,
        'kind',
        await chooseFacet(steps, t('Filter stories by kind'), t('Any kind'), kindFacets(stories, filter), kind, (one) =>
          kindText(one, editorLocale),
        ),
      ),
    ),
    part(t('Outlet…'), outlet?.name, t('{0} to choose from', count(outlets.length, editorLocale)), async () => {
      const current = outlets.find(({ value }) => value.id === outlet?.id)?.value;
      const title = t('Filter stories by outlet');
      const chosen = await chooseFacet(steps, title, t('Any outlet'), outlets, current, ({ name }) => name);
      return chosenPart(filter, 'outlet', chosen);
    }),
    part(t('Dates…'), rangeText(from, to, editorLocale) || undefined, t('from and to'), async () => {
      const range = await typeRange(steps, t('Filter stories by date'), filter);
      if (range === undefined || range === 'back') return range;
      return withPart(withPart(filter, 'from', range.from), 'to', range.to);
    }),
    part(t('Size…'), least === undefined ? undefined : sizeText(least), t('how many articles'), async () => {
      const sizes = sizeFacets(stories, filter);
      const chosen = await chooseFacet(steps, t('Filter stories by size'), t('Any size'), sizes, least, sizeText);
      return chosenPart(filter, 'least', chosen);
    }),
  ];
}

function chosenPart<Part extends keyof StoryFilter>(
  filter: StoryFilter,
  part: Part,
  chosen: Step<StoryFilter[Part] | null>,
): Step<StoryFilter> {
  return chosen === undefined || chosen === 'back' ? chosen : withPart(filter, part, chosen ?? undefined);
}

/** Asks for one of some values; null for any. */
async function chooseFacet<T>(
  steps: QuickSteps,
  title: string,
  anyLabel: string,
  facets: readonly StoryFacet<T>[],
  current: T | undefined,
  nameOf: (value: T) => string,
): Promise<Step<T | null>> {
  const items = facets.map(({ value, count: stories }) =>
    ticked({ label: nameOf(value), description: storiesText(stories), value }, value === current),
  );
  const all = ticked({ label: anyLabel, description: '', value: null }, current === undefined);
  const active = items.find(({ value }) => value === current);
  const chosen = await steps.pick<vscode.QuickPickItem & { value: T | null }>([all, ...items], {
    title,
    placeholder: title,
    back: true,
    active,
  });
  return chosen === undefined || chosen === 'back' ? chosen : chosen.value;
}

function storiesText(stories: number): string {
  const { t } = vscode.l10n;
  return stories === 1 ? t('1 story') : t('{0} stories', count(stories, editorLocale));
}
