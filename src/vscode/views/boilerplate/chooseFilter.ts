import * as vscode from 'vscode';
import type { Analysis } from '../../../analysis/protocol.ts';
import type { Severity } from '../../../core/boilerplate/block.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { articles } from '../locale.ts';
import { type Part, choosePart, clearing, part } from '../choosePart.ts';
import { type QuickSteps, type Step, ticked } from '../quickSteps.ts';
import { type ShownBoilerplate, isFiltered, withShown } from './filter.ts';
import { severityText } from './text.ts';

interface OutletItem extends vscode.QuickPickItem {
  readonly outlet: ShownBoilerplate['outlet'] | undefined;
}

const SEVERITIES: readonly Severity[] = ['warning', 'information', 'hint'];

/** Lets the reader say what of Boilerplate is shown: one part of the filter; undefined when they gave it up. */
export function chooseFilter(
  analysis: Pick<Analysis, 'call'>,
  shown: ShownBoilerplate,
): Promise<ShownBoilerplate | undefined> {
  const { t } = vscode.l10n;
  return choosePart({ title: t('Filter boilerplate'), placeholder: t('Show only lines…') }, (steps) => [
    ...parts(steps, analysis, shown),
    ...(isFiltered(shown) ? [clearing<ShownBoilerplate>({})] : []),
  ]);
}

function parts(steps: QuickSteps, analysis: Pick<Analysis, 'call'>, shown: ShownBoilerplate): Part<ShownBoilerplate>[] {
  const { t } = vscode.l10n;
  const { text, outlet, severity } = shown;
  return [
    part(t('Text…'), text && `“${text}”`, t('opening words'), () => typeText(steps, shown)),
    part(t('Outlet…'), outlet?.name, t('who published it'), () => pickOutlet(steps, analysis, shown)),
    part(t('Severity…'), severity && severityText(severity, editorLocale), t('how sure it is'), () =>
      pickSeverity(steps, shown),
    ),
  ];
}

async function typeText(steps: QuickSteps, shown: ShownBoilerplate): Promise<Step<ShownBoilerplate>> {
  const { t } = vscode.l10n;
  const typed = await steps.type(shown.text ?? '', {
    title: t('Filter boilerplate by text'),
    placeholder: t('Part of the opening words'),
    prompt: t('Empty for all.'),
    back: true,
    problem: () => undefined,
  });
  return typed === undefined || typed === 'back' ? typed : withShown(shown, 'text', typed || undefined);
}

async function pickOutlet(
  steps: QuickSteps,
  analysis: Pick<Analysis, 'call'>,
  shown: ShownBoilerplate,
): Promise<Step<ShownBoilerplate>> {
  const { t } = vscode.l10n;
  const { outlets } = await analysis.call('sourceFacets', { filter: { withBoilerplateOnly: true } });
  const items = outlets.map(({ value, name, count }) =>
    ticked(
      { label: name, description: articles(count, editorLocale), outlet: { id: value, name } },
      shown.outlet?.id === value,
    ),
  );
  const any = ticked({ label: t('Any outlet'), description: '', outlet: undefined }, !shown.outlet);
  const title = t('Filter boilerplate by outlet');
  const picked = await steps.pick<OutletItem>([any, ...items], { title, placeholder: title, back: true });
  return picked === undefined || picked === 'back' ? picked : withShown(shown, 'outlet', picked.outlet);
}

async function pickSeverity(steps: QuickSteps, shown: ShownBoilerplate): Promise<Step<ShownBoilerplate>> {
  const { t } = vscode.l10n;
  const items = [undefined, ...SEVERITIES].map((severity) =>
    ticked(
      { label: severity ? severityText(severity, editorLocale) : t('Any severity'), severity },
      severity === shown.severity,
    ),
  );
  const title = t('Filter boilerplate by severity');
  const picked = await steps.pick(items, { title, placeholder: title, back: true });
  return picked === undefined || picked === 'back' ? picked : withShown(shown, 'severity', picked.severity);
}
