import * as vscode from 'vscode';
import type { Span } from '../../../core/text/span.ts';
import type { Inspections } from '../../documents/inspections.ts';
import { NEWS_SOURCE } from '../../language/newsSource.ts';
import { ReaderError } from '../../readerError.ts';
import { type Anatomy, type PassageKind, passageAt, trimmed } from './passages.ts';

/** The anatomy of a text that was not analysed, since it is too large or was changed meanwhile. */
const NOTHING_KNOWN: Anatomy = { paragraphs: [], quotations: [] };

/** The editor with an article that the reader works in. Throws an error for the reader where there is none. */
export function articleEditor(): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== NEWS_SOURCE) throw new ReaderError(vscode.l10n.t('Open an article first.'));
  return editor;
}

/**
 * The passages to annotate: what is selected and, for each cursor without a selection, what stands there. A selection
 * counts as it is unless `kind` is given. Throws an error for the reader where there are none.
 */
export async function passagesIn(
  { document, selections }: vscode.TextEditor,
  inspections: Inspections,
  kind?: PassageKind,
): Promise<readonly Span[]> {
  const text = document.getText();
  const needsAnatomy = kind !== undefined || selections.some(({ isEmpty }) => isEmpty);
  const anatomy = (needsAnatomy && (await inspections.of(document))?.anatomy) || NOTHING_KNOWN;
  const found = selections.flatMap((selection) => {
    const [start, end] = [document.offsetAt(selection.start), document.offsetAt(selection.end)];
    const selected = kind === undefined ? trimmed(text, { start, end }) : undefined;
    return selected ?? passageAt(kind ?? 'sentence', text, anatomy, document.offsetAt(selection.active)) ?? [];
  });
  if (found.length === 0) throw nothingThere(kind);
  return found.filter(
    (span, index) => found.findIndex(({ start, end }) => start === span.start && end === span.end) === index,
  );
}

function nothingThere(kind: PassageKind | undefined): ReaderError {
  const { t } = vscode.l10n;
  return new ReaderError(
    kind === 'quotation' ? t('Put the cursor in a quotation first.') : t('There are no words here.'),
  );
}
