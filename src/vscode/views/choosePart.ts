import * as vscode from 'vscode';
import { QuickSteps, type Step, ticked } from './quickSteps.ts';

/** A part of what a view shows, as an entry of a list; choosing it asks what the part is to be. */
export interface Part<T> extends vscode.QuickPickItem {
  readonly choose: () => Promise<Step<T>>;
}

/** An entry for a part: ticked, with what it is now, where it is asked for; else with a hint at what it is about. */
export function part<T>(label: string, holds: string | undefined, hint: string, choose: Part<T>['choose']): Part<T> {
  return ticked({ label, description: holds ?? hint, choose }, holds !== undefined);
}

/** The entry that makes an end of all parts. */
export function clearing<T>(cleared: T): Part<T> {
  const iconPath = new vscode.ThemeIcon('clear-all');
  return { label: vscode.l10n.t('Clear filter'), iconPath, choose: () => Promise.resolve(cleared) };
}

/** Lets the reader choose a part and say what it is to be; undefined when they gave it up. */
export async function choosePart<T>(
  { title, placeholder }: { readonly title: string; readonly placeholder: string },
  partsBy: (steps: QuickSteps) => readonly Part<T>[],
): Promise<T | undefined> {
  const steps = new QuickSteps();
  try {
    for (;;) {
      const choice = await steps.pick(partsBy(steps), { title, placeholder, back: false });
      if (choice === undefined || choice === 'back') return undefined;
      const chosen = await choice.choose();
      if (chosen !== 'back') return chosen;
    }
  } finally {
    steps.dispose();
  }
}
