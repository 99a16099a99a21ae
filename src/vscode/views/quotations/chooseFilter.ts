import * as vscode from 'vscode';
import type { Analysis } from '../../../analysis/protocol.ts';
import type { StatementKind } from '../../../core/quotations/statement.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { articles } from '../locale.ts';
import { type Part, choosePart, clearing, part } from '../choosePart.ts';
import { type QuickSteps, type Step, ticked } from '../quickSteps.ts';
import { type ShownQuotations, isFiltered, kindText, withShown } from './filter.ts';
import { statements } from './text.ts';

interface NamedItem extends vscode.QuickPickItem {
  readonly named: ShownQuotations['speaker'] | undefined;
}

const KINDS: readonly StatementKind[] = ['direct', 'reported'];

/** Lets the reader say which quotations are shown: one part of the filter; undefined when they gave it up. */
export function chooseFilter(
  analysis: Pick<Analysis, 'call'>,
  shown: ShownQuotations,
): Promise<ShownQuotations | undefined> {
  const { t } = vscode.l10n;
  return choosePart({ title: t('Filter quotations'), placeholder: t('Show only quotations…') }, (steps) => [
    ...parts(steps, analysis, shown),
    ...(isFiltered(shown) ? [clearing<ShownQuotations>({})] : []),
  ]);
}

function parts(steps: QuickSteps, analysis: Pick<Analysis, 'call'>, shown: ShownQuotations): Part<ShownQuotations>[] {
  const { t } = vscode.l10n;
  const { text, speaker, outlet, kind } = shown;
  return [
    part(t('Speaker…'), speaker?.name, t('who said it'), () => pickSpeaker(steps, analysis, shown)),
    part(t('Words…'), text && `“${text}”`, t('part of what was said'), () => typeWords(steps, shown)),
    part(t('Outlet…'), outlet?.name, t('who published it'), () => pickOutlet(steps, analysis, shown)),
    part(t('Kind…'), kind && kindText(kind, editorLocale), t('in quotation marks or reported'), () =>
      pickKind(steps, shown),
    ),
  ];
}

async function typeWords(steps: QuickSteps, shown: ShownQuotations): Promise<Step<ShownQuotations>> {
  const { t } = vscode.l10n;
  const typed = await steps.type(shown.text ?? '', {
    title: t('Filter quotations by words'),
    placeholder: t('Part of the words or of the speaker’s name'),
    prompt: t('Empty for all.'),
    back: true,
    problem: () => undefined,
  });
  return typed === undefined || typed === 'back' ? typed : withShown(shown, 'text', typed || undefined);
}

async function pickSpeaker(
  steps: QuickSteps,
  analysis: Pick<Analysis, 'call'>,
  shown: ShownQuotations,
): Promise<Step<ShownQuotations>> {
  const { t } = vscode.l10n;
  const { rows } = await analysis.call('quotationSpeakers', { filter: {} });
  const items = rows.flatMap(({ id, name, statements: made }): NamedItem[] =>
    id === null
      ? []
      : [
          ticked(
            { label: name, description: statements(made, editorLocale), named: { id, name } },
            shown.speaker?.id === id,
          ),
        ],
  );
  const any = ticked({ label: t('Any speaker'), description: '', named: undefined }, !shown.speaker);
  return pickNamed(steps, shown, 'speaker', [any, ...items], t('Filter quotations by speaker'));
}

async function pickOutlet(
  steps: QuickSteps,
  analysis: Pick<Analysis, 'call'>,
  shown: ShownQuotations,
): Promise<Step<ShownQuotations>> {
  const { t } = vscode.l10n;
  const { outlets } = await analysis.call('sourceFacets', { filter: {} });
  const items = outlets.map(({ value, name, count }) =>
    ticked(
      { label: name, description: articles(count, editorLocale), named: { id: value, name } },
      shown.outlet?.id === value,
    ),
  );
  const any = ticked({ label: t('Any outlet'), description: '', named: undefined }, !shown.outlet);
  return pickNamed(steps, shown, 'outlet', [any, ...items], t('Filter quotations by outlet'));
}

async function pickNamed(
  steps: QuickSteps,
  shown: ShownQuotations,
  by: 'speaker' | 'outlet',
  items: readonly NamedItem[],
  title: string,
): Promise<Step<ShownQuotations>> {
  const picked = await steps.pick<NamedItem>(items, { title, placeholder: title, back: true });
  return picked === undefined || picked === 'back' ? picked : withShown(shown, by, picked.named);
}

async function pickKind(steps: QuickSteps, shown: ShownQuotations): Promise<Step<ShownQuotations>> {
  const { t } = vscode.l10n;
  const items = [undefined, ...KINDS].map((value) =>
    ticked({ label: value ? kindText(value, editorLocale) : t('Any kind'), value }, value === shown.kind),
  );
  const title = t('Filter quotations by kind');
  const picked = await steps.pick(items, { title, placeholder: title, back: true });
  return picked === undefined || picked === 'back' ? picked : withShown(shown, 'kind', picked.value);
}
