import { Position, WorkspaceEdit } from 'vscode';
import type { CodeAction, Diagnostic } from 'vscode';
import type { DateContradiction } from '../../core/article/article.ts';
import { asCommand } from '../commands.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { rangeOf } from '../text/positions.ts';
import { dateHeader, dateInHeader } from './dateHeader.ts';
import { Fix, type Fixable, commandFix } from './fix.ts';

/** Fixes for dates: make the date header say one of the dates in question, or write one. None for other diagnostics. */
export function dateFixes(of: Fixable, diagnostic: Diagnostic): CodeAction[] {
  const { document, inspection } = of;
  const { contradictions, date } = inspection.facts;
  if (diagnostic.code === 'date.missing') return missingFixes(of, diagnostic, date?.value);
  const contradiction = contradictions.find(
    ({ code, message }) => code === diagnostic.code && message === diagnostic.message,
  );
  const why = asCommand('_dateline.why', editorLocale.t('Why?'), document.uri.toString(), { about: 'article' });
  return contradiction ? [...choiceFixes(of, diagnostic, contradiction), commandFix(why, diagnostic)] : [];
}

function missingFixes(of: Fixable, diagnostic: Diagnostic, guess: string | undefined): CodeAction[] {
  const { document, version } = of;
  const ask = editorLocale.t('Insert date header…');
  const asking = commandFix(asCommand('_dateline.insertDateHeader', ask, document.uri.toString(), version), diagnostic);
  return guess === undefined ? [asking] : [insertion(of, diagnostic, guess), asking];
}

function choiceFixes(of: Fixable, diagnostic: Diagnostic, { choices }: DateContradiction): CodeAction[] {
  const { document, inspection } = of;
  const header = inspection.anatomy.dateHeader;
  const printed = header && dateInHeader(header, document.getText());
  if (!header || !printed) return choices.map(({ value }) => insertion(of, diagnostic, value));
  return choices
    .filter(({ value }) => value !== header.date.value)
    .map(({ value, reason }) => {
      const title = editorLocale.t('Correct the date header to {0} ({1})', value, reason);
      return new Fix(title, of, diagnostic, () => {
        const edit = new WorkspaceEdit();
        edit.replace(document.uri, rangeOf(document, printed), value);
        return edit;
      });
    });
}

function insertion(of: Fixable, diagnostic: Diagnostic, iso: string): CodeAction {
  return new Fix(editorLocale.t('Insert date header {0}', iso), of, diagnostic, () => {
    const edit = new WorkspaceEdit();
    edit.insert(of.document.uri, new Position(0, 0), dateHeader(iso));
    return edit;
  });
}
