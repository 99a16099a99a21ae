import { DiagnosticSeverity, workspace } from 'vscode';
import type { CodeAction, Command, Diagnostic, TextDocument, WorkspaceEdit } from 'vscode';
import type { BoilerplateBlock } from '../../core/boilerplate/block.ts';
import { cutsOf } from '../../core/boilerplate/cleanCuts.ts';
import { deletionOf } from '../cleaning/deletionOf.ts';
import { asCommand } from '../commands.ts';
import { groupText, kindName, lineCount } from '../text/blockText.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { rangeOf } from '../text/positions.ts';
import { count } from '../views/locale.ts';
import { type DiagnosticCode, codeOf } from './diagnosticCodes.ts';
import { Fix, type Fixable, commandFix } from './fix.ts';

/** Fixes for lines that are not the article: take them out, or say that they are. None for other diagnostics. */
export function blockFixes(of: Fixable, diagnostic: Diagnostic): CodeAction[] {
  const { document, inspection } = of;
  const block = inspection.boilerplate.find(
    (each) => codeOf(diagnostic) === blockCode(each) && rangeOf(document, each).isEqual(diagnostic.range),
  );
  if (!block) return [];
  const deletion = new Fix(deletionTitle(block), of, diagnostic, () => deletionOfBlocks(document, [block]));
  deletion.isPreferred = diagnostic.severity === DiagnosticSeverity.Warning;
  const commands = [...deleteElsewhere(of, block), ...keep(of, block), stop(block), ...show(of, block)];
  return [deletion, ...deleteAll(of, diagnostic, block), ...commands.map((one) => commandFix(one, diagnostic))];
}

function blockCode({ reason }: BoilerplateBlock): DiagnosticCode {
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
  return [new Fix(title, of, diagnostic, () => deletionOfBlocks(of.document, alike))];
}

function deletionOfBlocks(document: TextDocument, blocks: readonly BoilerplateBlock[]): WorkspaceEdit {
  return deletionOf(document, cutsOf(document.getText(), blocks));
}

function deleteElsewhere({ document, version }: Fixable, { elsewhere, start }: BoilerplateBlock): Command[] {
  if (!elsewhere) return [];
  const title = editorLocale.t('Delete this in all files of {0}…', groupText(elsewhere, editorLocale));
  return [asCommand('_dateline.deleteLikeThis', title, document.uri.toString(), version, start)];
}

/** Decisions are kept in the workspace folder of the file: outside of one none is offered. */
function keep({ document, version, inspection }: Fixable, { start }: BoilerplateBlock): Command[] {
  if (!workspace.getWorkspaceFolder(document.uri)) return [];
  const { t } = editorLocale;
  const { outlet } = inspection.facts;
  const keepIn = (scope: 'file' | 'outlet' | 'workspace', title: string) =>
    asCommand('_dateline.thisIsArticleText', title, document.uri.toString(), version, start, scope);
  return [
    keepIn('file', t('This is article text')),
    ...(outlet ? [keepIn('outlet', t('This is article text in all of {0}', outlet.name))] : []),
    keepIn('workspace', t('This is article text everywhere in this workspace')),
  ];
}

function stop({ reason }: BoilerplateBlock): Command {
  const title = editorLocale.t('Stop flagging {0}', kindName(reason, editorLocale).many);
  return asCommand('_dateline.stopReporting', title, reason);
}

function show({ document, version }: Fixable, { elsewhere, start }: BoilerplateBlock): Command[] {
  if (!elsewhere) return [];
  const { articles } = elsewhere;
  const title =
    articles === 1
      ? editorLocale.t('Show the other file')
      : editorLocale.t('Show the {0} other files', count(articles, editorLocale));
  return [asCommand('_dateline.showLikeThis', title, document.uri.toString(), version, start)];
}
