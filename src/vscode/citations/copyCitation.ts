import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/protocol.ts';
import { type CitationStyle, cite } from '../../core/citations/cite.ts';
import { missingParts } from '../../core/citations/missing.ts';
import { ReaderError } from '../readerError.ts';
import { tellBriefly } from '../statusBar.ts';
import { editorLocale } from '../text/editorLocale.ts';
import type { Cited } from './citeTargets.ts';
import { copiedText } from './missingText.ts';

/** "Copy citation": articles in the form that the setting asks for, and a word on what they do not say. */
export async function copyCitation(analysis: Analysis, cited: readonly Cited[]): Promise<void> {
  const { t } = vscode.l10n;
  const [first] = cited;
  if (!first) throw new ReaderError(t('Choose an article first.'));
  const articles = cited.map(({ id, path, text }) => ({ id, path, ...(text !== undefined && { text }) }));
  const read = await analysis.call('citationSources', { articles });
  const sources = read.flatMap((source, i) => {
    const quote = cited[i]?.quote;
    return source ? [quote === undefined ? source : { ...source, quote }] : [];
  });
  if (sources.length === 0) throw new ReaderError(t('This article cannot be read.'));
  const style = styleFor(vscode.Uri.parse(first.id));
  await vscode.env.clipboard.writeText(cite(sources, style));
  const copied = copiedText(sources, editorLocale);
  // What is missing stays until it was read; nobody waits for that.
  if (sources.some((source) => missingParts(source).length > 0)) void vscode.window.showInformationMessage(copied);
  else tellBriefly(copied);
}

function styleFor(place: vscode.Uri): CitationStyle {
  return vscode.workspace.getConfiguration('dateline', place).get<CitationStyle>('citation.style', 'wikipedia');
}
