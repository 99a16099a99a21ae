import * as vscode from 'vscode';
import type { Analysis } from '../../../analysis/protocol.ts';
import type { StatementKind } from '../../../core/quotations/statement.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { articles } from '../locale.ts';
import { QuickSteps, type Step, ticked } from '../quickSteps.ts';
import { type ShownQuotations, isFiltered, kindText, withShown } from './filter.ts';
import { statements } from './text.ts';

interface Choice extends vscode.QuickPickItem {
  readonly choose: () => Promise<Step<ShownQuotations>>;
}

interface NamedItem extends vscode.QuickPickItem {
  readonly named: ShownQuotations['speaker'] | undefined;
}

const KINDS: readonly StatementKind[] = ['direct', 'reported'];

/** Lets the reader say which quotations are shown: one part of the filter; undefined when they gave it up. */
export async function chooseFilter(
  analysis: Pick<Analysis, 'call'>,
  shown: ShownQuotations,
): Promise<ShownQuotations | undefined> {
  const { t } = vscode.l10n;
  const steps = new QuickSteps();
  try {
    for (;;) {
      const options = { title: t('Filter quotations'), placeholder: t('Show only quotations…'), back: false };
      const choice = await steps.pick([...parts(steps, analysis, shown), ...clearing(shown)], options);
      if (choice === undefined || choice === 'back') return undefined;
      const chosen = await choice.choose();
      if (chosen !== 'back') return chosen;
    }
  } finally {
    steps.dispose();
  }
}

function parts(steps: QuickSteps, analysis: Pick<Analysis, 'call'>, shown: ShownQuotations): Choice[] {
  const { t } = vscode.l10n;
  const { text, speaker, outlet, kind } = shown;
  const part = (label: string, holds: string | undefined, hint: string, choose: Choice['choose']): Choice =>
    ticked({ label, description: holds ?? hint, choose }, holds !== undefined);
  return [
    part(t('Speaker…'), speaker?.name, t('who said it'), () => pickSpeaker(steps, analysis, shown)),
    part(t('Words…'), text && `“${text}”`, t('part of what was said'), () => typeWords(steps, shown)),
    part(t('Outlet…'), outlet?.name, t('who published it'), () => pickOutlet(steps, analysis, shown)),
    part(t('Kind…'), kind && kindText(kind, editorLocale), t('in quotation marks or reported'), () =>
      pickKind(steps, shown),
    ),
  ];
}

function clearing(shown: ShownQuotations): Choice[] {
  if (!isFiltered(shown)) return [];
  const iconPath = new vscode.ThemeIcon('clear-all');
  return [{ label: vscode.l10n.t('Clear filter'), iconPath, choose: () => Promise.resolve({}) }];
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
  const title = t('Filter quotations by speaker');
  const picked = await steps.pick<NamedItem>([any, ...items], { title, placeholder: title, back: true });
  return picked === undefined || picked === 'back' ? picked : withShown(shown, 'speaker', picked.named);
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
  const title = t('Filter quotations by outlet');
  const picked = await steps.pick<NamedItem>([any, ...items], { title, placeholder: title, back: true });
  return picked === undefined || picked === 'back' ? picked : withShown(shown, 'outlet', picked.named);
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
