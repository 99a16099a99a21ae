import * as vscode from 'vscode';

/** What one step of a choice ends with: what was chosen, the wish for the step before, or undefined when given up. */
export type Step<T> = T | 'back' | undefined;

interface StepOptions {
  readonly title: string;
  readonly placeholder: string;
  /** Whether there is a step before this one. */
  readonly back: boolean;
}

/** What a step can be made of: a list or an input box. */
interface StepInput extends vscode.QuickInput {
  buttons: readonly vscode.QuickInputButton[];
  readonly onDidTriggerButton: vscode.Event<vscode.QuickInputButton>;
  readonly onDidAccept: vscode.Event<void>;
}

/** An entry of a list of which one or more hold now; those are ticked. */
export function ticked<T extends vscode.QuickPickItem>(item: T, holds: boolean): T {
  return { ...item, iconPath: new vscode.ThemeIcon(holds ? 'check' : 'blank') };
}

/**
 * A choice in steps. Each stands until the next one does: between two the focus would fall back on the view, which takes
 * it again when it is redrawn, and that would close the second.
 */
export class QuickSteps implements vscode.Disposable {
  #shown: StepInput | undefined;

  /** Lets the reader choose one entry. `active` is the one that the cursor is on at first. */
  pick<T extends vscode.QuickPickItem>(
    items: readonly T[],
    options: StepOptions & { readonly active?: T | undefined },
  ): Promise<Step<T>> {
    const pick = vscode.window.createQuickPick<T>();
    pick.items = items;
    pick.matchOnDescription = true;
    pick.placeholder = options.placeholder;
    if (options.active) pick.activeItems = [options.active];
    return this.#show(pick, options, () => pick.selectedItems[0]);
  }

  /** Lets the reader type something. `problem` says what is wrong with it, undefined where nothing is. */
  type(
    value: string,
    options: StepOptions & { readonly prompt: string; readonly problem: (typed: string) => string | undefined },
  ): Promise<Step<string>> {
    const input = vscode.window.createInputBox();
    input.value = value;
    input.placeholder = options.placeholder;
    input.prompt = options.prompt;
    const check = (): string | undefined => (input.validationMessage = options.problem(input.value.trim()));
    input.onDidChangeValue(check);
    return this.#show(input, options, () => (check() === undefined ? input.value.trim() : undefined));
  }

  /** Ends the choice. */
  dispose(): void {
    this.#shown?.dispose();
  }

  /** Shows a step until it is accepted with something, left backwards, or given up. */
  #show<T>(step: StepInput, { title, back }: StepOptions, accepted: () => T | undefined): Promise<Step<T>> {
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
      this.#shown?.dispose();
      this.#shown = step;
    });
  }
}
