import * as vscode from 'vscode';

/** What a reader answers: the label of an entry in a quick pick, or what they type in an input box. */
type Answer = { readonly picks: RegExp } | { readonly types: string };

/** Every title, entry and objection the reader was shown, in order. */
export interface Shown {
  readonly titles: readonly string[];
  readonly labels: readonly string[];
  readonly objections: readonly string[];
}

/**
 * Runs a command for a reader who gives these answers, one a question, through the same functions of the editor that
 * the extension asks with. A quick pick that is filled as one types shows all of its entries a moment later.
 */
export async function answering(answers: readonly Answer[], command: () => Thenable<unknown>): Promise<Shown> {
  const left = [...answers];
  const titles: string[] = [];
  const labels: string[] = [];
  const objections: string[] = [];
  const { showQuickPick, showInputBox, createQuickPick } = vscode.window;
  const choose = <T extends vscode.QuickPickItem>(items: readonly T[]): T | undefined => {
    const answer = left[0];
    return answer && 'picks' in answer ? items.find(({ label }) => answer.picks.test(label)) : undefined;
  };
  const fakes = {
    showQuickPick: async (items: readonly vscode.QuickPickItem[], options?: vscode.QuickPickOptions) => {
      titles.push(options?.title ?? '');
      labels.push(...items.map(({ label }) => label));
      const chosen = choose(items);
      left.shift();
      return options?.canPickMany ? chosen && [chosen] : chosen;
    },
    showInputBox: async (options?: vscode.InputBoxOptions) => {
      titles.push(options?.title ?? '');
      const answer = left.shift();
      const typed = answer && 'types' in answer ? answer.types : '';
      const objection = await options?.validateInput?.(typed);
      if (objection) objections.push(typeof objection === 'string' ? objection : objection.message);
      return objection ? undefined : typed;
    },
    createQuickPick: () => {
      const pick = createQuickPick.call(vscode.window);
      const accepted = new vscode.EventEmitter<void>();
      return {
        set items(items: readonly vscode.QuickPickItem[]) {
          pick.items = items;
          const chosen = choose(items);
          if (!chosen) return;
          left.shift();
          titles.push(pick.title ?? '');
          labels.push(...items.map(({ label }) => label));
          this.selectedItems = [chosen];
          setTimeout(() => accepted.fire());
        },
        selectedItems: [] as readonly vscode.QuickPickItem[],
        value: '',
        onDidAccept: accepted.event,
        onDidTriggerButton: pick.onDidTriggerButton,
        onDidHide: pick.onDidHide,
        onDidChangeValue: pick.onDidChangeValue,
        set title(title: string) {
          pick.title = title;
        },
        show: () => pick.show(),
        hide: () => pick.hide(),
        dispose: () => pick.dispose(),
      };
    },
  };
  Object.assign(vscode.window, fakes);
  try {
    await command();
  } finally {
    Object.assign(vscode.window, { showQuickPick, showInputBox, createQuickPick });
  }
  return { titles, labels, objections };
}
