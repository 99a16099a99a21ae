import { commands, window } from 'vscode';
import type { Command, Disposable } from 'vscode';
import { CancelledError } from '../analysis/protocol.ts';
import type { CommandId, CommandParameters } from './commands/commandMap.ts';
import { ReaderError } from './readerError.ts';

/**
 * Registers the handler of a command. Work that was given up ends in silence. What the reader can mend is told as a
 * message: the editor shows errors of commands in its palette as a failure of ours, and none of those in a view's menu.
 */
export function registerCommand<K extends CommandId>(
  id: K,
  handler: (...args: CommandParameters[K]) => Promise<void>,
): Disposable {
  return commands.registerCommand(id, async (...args: CommandParameters[K]): Promise<void> => {
    try {
      await handler(...args);
    } catch (error) {
      if (error instanceof CancelledError) return;
      if (!(error instanceof ReaderError)) throw error;
      void window.showErrorMessage(error.message);
    }
  });
}

/** A command as rows, CodeLenses and status items carry it. */
export function asCommand<K extends CommandId>(id: K, title: string, ...args: CommandParameters[K]): Command {
  return { command: id, title, arguments: args };
}

/** Runs a command of ours. */
export async function runCommand<K extends CommandId>(id: K, ...args: CommandParameters[K]): Promise<void> {
  await commands.executeCommand(id, ...args);
}
