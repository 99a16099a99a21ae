import * as vscode from 'vscode';

/** What one step of a choice ends with: what was chosen, the wish for the step before, or undefined when given up. */
export type Step<T> = T | 'back' | undefined;

interface StepOptions {
  readonly title: string;
  readonly placeholder: string;
  /** Whether there is a step before this one. */
  readonly back: boolean;
}

/** An entry of a list of which one or more hold now; those are ticked. */
export function ticked<T extends vscode.QuickPickItem>(item: T, holds: boolean): T {
  return { ...item, iconPath: new vscode.ThemeIcon(holds ? 'check' : 'blank') };
}

/** Lets the reader choose one entry. `active` is the one that the cursor is on at first. */
export function pickStep<T extends vscode.QuickPickItem>(
  items: readonly T[],
  options: StepOptions & { readonly active?: T | undefined },
): Promise<Step<T>> {
  const pick = vscode.window.createQuickPick<T>();
  pick.items = items;
  pick.matchOnDescription = true;
  pick.placeholder = options.placeholder;
  if (options.active) pick.activeItems = [options.active];
  return shown(pick, options, () => pick.selectedItems[0]);
}

/** Lets the reader type something. `problem` says what is wrong with it, undefined where nothing is. */
export function typeStep(
  value: string,
  options: StepOptions & { readonly prompt: string; readonly problem: (typed: string) => string | undefined },
): Promise<Step<string>> {
  const input = vscode.window.createInputBox();
  input.value = value;
  input.placeholder = options.placeholder;
  input.prompt = options.prompt;
  const check = (): string | undefined => (input.validationMessage = options.problem(input.value.trim()));
  input.onDidChangeValue(check);
  return shown(input, options, () => (check() === undefined ? input.value.trim() : undefined));
}

/** Shows a step until it is accepted with something, left backwards, or given up. */
function shown<T>(
  step: vscode.QuickInput & {
    buttons: readonly vscode.QuickInputButton[];
    readonly onDidTriggerButton: vscode.Event<vscode.QuickInputButton>;
    readonly onDidAccept: vscode.Event<void>;
  },
  { title, back }: StepOptions,
  accepted: () => T | undefined,
): Promise<Step<T>> {
  step.title = title;
  if (back) step.buttons = [vscode.QuickInputButtons.Back];
  return new Promise<Step<T>>((resolve) => {
    step.onDidTriggerButton(() => resolve('back'));
    step.onDidAccept(() => {
      const value = accepted();
      if (value !== undefined) resolve(value);
    });
    step.onDidHide(() => resolve(undefined));
    step.show();
  }).finally(() => step.dispose());
}
