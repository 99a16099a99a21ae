import * as vscode from 'vscode';
import type { Preset } from '../../core/coverage/story.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { presetText } from '../views/duplicates/text.ts';

const SETTING = 'duplicates.preset';

/** How alike articles must be to count as one story, by the reader's settings. */
export function chosenPreset(): Preset {
  return vscode.workspace.getConfiguration('dateline').get<Preset>(SETTING, 'balanced');
}

/** Asks for a preset and keeps it in the workspace's settings; undefined when the reader gave it up. */
export async function choosePreset(): Promise<Preset | undefined> {
  const { t } = vscode.l10n;
  const details: Readonly<Record<Preset, string>> = {
    strict: t('Only reports that share most of their words, or are surely of one event'),
    balanced: t('Copies, shared passages and quotations, and reports of one event'),
    broad: t('Also loosely alike reports; more of them will not belong together'),
  };
  const current = chosenPreset();
  const presets: readonly Preset[] = ['strict', 'balanced', 'broad'];
  const choices = presets.map((preset) => ({
    preset,
    label: presetText(preset, editorLocale),
    detail: details[preset],
    description: preset === current ? t('current') : '',
  }));
  const choice = await vscode.window.showQuickPick(choices, {
    title: t('Choose preset'),
    placeHolder: t('How alike must two articles be to count as one story?'),
  });
  if (!choice) return undefined;
  const target = vscode.workspace.workspaceFolders
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  await vscode.workspace.getConfiguration('dateline').update(SETTING, choice.preset, target);
  return choice.preset;
}
