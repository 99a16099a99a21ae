import { DiagnosticSeverity, workspace } from 'vscode';
import type { CodeAction, Diagnostic } from 'vscode';
import type { BoilerplateBlock } from '../../core/boilerplate/block.ts';
import { asCommand } from '../commands.ts';
import { kindName, lineCount } from '../text/blockText.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { rangeOf } from '../text/positions.ts';
import { deletionOf } from './blockDeletion.ts';
import type { DiagnosticCode } from './diagnosticCodes.ts';
import { Fix, type Fixable, commandFix } from './fix.ts';

/** Fixes for lines that are not the article: take them out, or say that they are. None for other diagnostics. */
export function blockFixes(of: Fixable, diagnostic: Diagnostic): CodeAction[] {
  const { document, inspection } = of;
  const block = inspection.boilerplate.find(
    (each) => diagnostic.code === codeOf(each) && rangeOf(document, each).isEqual(diagnostic.range),
  );
  if (!block) return [];
  const deletion = new Fix(deletionTitle(block), of, diagnostic, () => deletionOf(document, [block]));
  deletion.isPreferred = diagnostic.severity === DiagnosticSeverity.Warning;
  return [deletion, ...deleteAll(of, diagnostic, block), ...keep(of, diagnostic, block)];
}

function codeOf({ reason }: BoilerplateBlock): DiagnosticCode {
  return `boilerplate.${reason}`;
}

function deletionTitle(block: BoilerplateBlock): string {
  const { t } = editorLocale;
  if (block.inline) return t('Delete these words');
  return lineCount(block) === 1 ? t('Delete this line') : t('Delete these {0} lines', lineCount(block));
}

function deleteAll(of: Fixable, diagnostic: Diagnostic, { reason }: BoilerplateBlock): CodeAction[] {
  const alike = of.inspection.boilerplate.filter((block) => block.reason === reason);
  if (alike.length < 2) return [];
  const title = editorLocale.t('Delete all {0} {1} in this file', alike.length, kindName(reason, editorLocale).many);
  return [new Fix(title, of, diagnostic, () => deletionOf(of.document, alike))];
}

function keep(
  { document, version }: Fixable,
  diagnostic: Diagnostic,
  { start, reason }: BoilerplateBlock,
): CodeAction[] {
  const { t } = editorLocale;
  const uri = document.uri.toString();
  const stop = t('Stop flagging {0}', kindName(reason, editorLocale).many);
  const commands = [asCommand('_dateline.stopReporting', stop, reason)];
  // Decisions are kept in the workspace folder of the file.
  if (workspace.getWorkspaceFolder(document.uri)) {
    const decide = '_dateline.thisIsArticleText';
    commands.unshift(
      asCommand(decide, t('This is article text'), uri, version, start, 'file'),
      asCommand(decide, t('This is article text in all files'), uri, version, start, 'folder'),
    );
  }
  return commands.map((command) => commandFix(command, diagnostic));
}
