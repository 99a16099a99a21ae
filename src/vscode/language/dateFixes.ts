import { Position, WorkspaceEdit, workspace } from 'vscode';
import type { CodeAction, Diagnostic } from 'vscode';
import type { DateContradiction } from '../../core/article/article.ts';
import { asCommand } from '../commands.ts';
import { printDate } from '../text/dates.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { rangeOf } from '../text/positions.ts';
import { dateHeader, dateInHeader } from './dateHeader.ts';
import { Fix, type Fixable, commandFix } from './fix.ts';

/**
 * Fixes for dates: use one of those in question or none, which is kept beside the text, or make the date header say one.
 * None for other diagnostics.
 */
export function dateFixes(of: Fixable, diagnostic: Diagnostic): CodeAction[] {
  if (diagnostic.code === 'date.missing') {
    return [...headerFixes(of, diagnostic), ...decisionFixes(of, [asking(of), undating(of)], diagnostic)];
  }
  const contradiction = of.inspection.facts.contradictions.find(
    ({ code, message }) => code === diagnostic.code && message === diagnostic.message,
  );
  return contradiction ? contradictionFixes(of, diagnostic, contradiction) : [];
}

/** Two statements leave the choice between them or none; where something is merely wrong, the reader may know the right date. */
function contradictionFixes(of: Fixable, diagnostic: Diagnostic, { code, choices }: DateContradiction): CodeAction[] {
  const { uri } = of.document;
  const why = asCommand('_dateline.why', editorLocale.t('Why?'), uri.toString(), { about: 'article' });
  return [
    ...decisionFixes(
      of,
      choices.map(({ value, reason }) => using(of, value, reason)),
      diagnostic,
    ),
    ...choices.flatMap(({ value }) => correction(of, diagnostic, value) ?? []),
    ...decisionFixes(of, [code === 'date.contradiction' ? undating(of) : asking(of)], diagnostic),
    commandFix(why, diagnostic),
  ];
}

function headerFixes(of: Fixable, diagnostic: Diagnostic): CodeAction[] {
  const { document, version, inspection } = of;
  const guess = inspection.facts.date ?? inspection.facts.estimate;
  if (guess) return [insertion(of, diagnostic, guess.value)];
  const ask = editorLocale.t('Insert date header…');
  return [commandFix(asCommand('_dateline.insertDateHeader', ask, document.uri.toString(), version), diagnostic)];
}

/** Decisions are kept in a folder: a file outside of all has only fixes of its text. */
function decisionFixes({ document }: Fixable, commands: ReturnType<typeof asCommand>[], diagnostic: Diagnostic) {
  if (!workspace.getWorkspaceFolder(document.uri)) return [];
  return commands.map((command) => commandFix(command, diagnostic));
}

function using({ document }: Fixable, iso: string, reason: string) {
  const title = editorLocale.t('Use {0} ({1})', printDate(iso, editorLocale.language), reason);
  return asCommand('_dateline.decideDate', title, document.uri.toString(), iso);
}

function asking({ document }: Fixable) {
  return asCommand('_dateline.setDate', editorLocale.t('Set date…'), document.uri.toString());
}

function undating({ document }: Fixable) {
  return asCommand('_dateline.decideDate', editorLocale.t('Mark as undated'), document.uri.toString(), null);
}

/** Makes the date header say a date that it does not say; undefined when there is none to correct. */
function correction(of: Fixable, diagnostic: Diagnostic, iso: string): CodeAction | undefined {
  const { document, inspection } = of;
  const header = inspection.anatomy.dateHeader;
  const printed = header && dateInHeader(header, document.getText());
  if (!header || !printed || iso === header.date.value) return undefined;
  return new Fix(editorLocale.t('Correct the date header to {0}', iso), of, diagnostic, () => {
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, rangeOf(document, printed), iso);
    return edit;
  });
}

function insertion(of: Fixable, diagnostic: Diagnostic, iso: string): CodeAction {
  return new Fix(editorLocale.t('Insert date header {0}', iso), of, diagnostic, () => {
    const edit = new WorkspaceEdit();
    edit.insert(of.document.uri, new Position(0, 0), dateHeader(iso));
    return edit;
  });
}
