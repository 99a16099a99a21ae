import { commands } from 'vscode';
import type { Command, Disposable } from 'vscode';
import { CancelledError } from '../analysis/protocol.ts';
import type { CommandId, CommandParameters } from './commands/commandMap.ts';

/**
 * Registers the handler of a command. Work that was given up ends in silence; any other error is shown by the editor.
 */
export function registerCommand<K extends CommandId>(
  id: K,
  handler: (...args: CommandParameters[K]) => Promise<void>,
): Disposable {
  return commands.registerCommand(id, async (...args: CommandParameters[K]): Promise<void> => {
    try {
      await handler(...args);
    } catch (error) {
      if (!(error instanceof CancelledError)) throw error;
    }
  });
}

/** A command as rows, CodeLenses and status items carry it. */
export function asCommand<K extends CommandId>(id: K, title: string, ...args: CommandParameters[K]): Command {
  return { command: id, title, arguments: args };
}
