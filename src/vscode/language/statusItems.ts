import * as vscode from 'vscode';
import type { Inspection } from '../../analysis/protocol.ts';
import { asCommand } from '../commands.ts';
import type { Inspections } from '../documents/inspections.ts';
import type { Settling } from '../documents/settling.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { articleDate } from '../views/dateText.ts';
import { outletText } from '../views/outletText.ts';
import { NEWS_SOURCE } from './newsSource.ts';

/** The article in `{}` of the status bar: outlet and date, and how they are known. */
export function registerStatusItem(inspections: Inspections, settling: Settling): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('dateline.article', NEWS_SOURCE);
  item.name = vscode.l10n.t('News Source');
  item.text = item.name;
  const show = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== NEWS_SOURCE) return;
    const inspection = await inspections.of(document);
    if (document !== vscode.window.activeTextEditor?.document) return;
    if (inspection) describe(item, inspection, document.uri);
    else if (inspections.isTooLarge(document)) describeTooLarge(item);
  };
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(() => void show()),
    settling.onDidSettle((document) => {
      if (document === vscode.window.activeTextEditor?.document) void show();
    }),
  );
}

function describe(item: vscode.LanguageStatusItem, { summary, facts }: Inspection, uri: vscode.Uri): void {
  const [contradiction] = facts.contradictions;
  item.text = `${outletText(summary, editorLocale)} · ${articleDate(summary, 'full', editorLocale)}`;
  item.detail = contradiction?.message ?? (facts.date ?? facts.estimate)?.reasons[0]?.text ?? '';
  item.severity = contradiction ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
  item.command = asCommand('dateline.why', vscode.l10n.t('Why?'), uri);
}

function describeTooLarge(item: vscode.LanguageStatusItem): void {
  item.text = vscode.l10n.t('Too large to be read as an article');
  item.detail = vscode.l10n.t('See the setting dateline.files.maxSize');
  item.severity = vscode.LanguageStatusSeverity.Warning;
  item.command = undefined;
}
