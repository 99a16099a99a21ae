import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/protocol.ts';
import { type Cleaned, chosenBlocks, cleanText } from '../../core/boilerplate/clean.ts';
import { inspectDocument } from '../coverage/inspectDocument.ts';
import { ReaderError } from '../readerError.ts';
import { cleanChoice } from './choice.ts';

/** One version of a document with what cleaning takes from it. */
export interface CleanedDocument {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly cleaned: Cleaned;
}

/** What cleaning takes from a document as it is now. */
export async function cleanDocument(analysis: Analysis, document: vscode.TextDocument): Promise<CleanedDocument> {
  const { version } = document;
  const text = document.getText();
  const { boilerplate } = await inspectDocument(analysis, document);
  if (document.version !== version) return cleanDocument(analysis, document);
  return { document, version, cleaned: cleanText(text, chosenBlocks(boilerplate, cleanChoice(document.uri))) };
}

/** Throws `ReaderError` where a document has moved on since it was looked at. */
export function refuseMovedOn({ document, version }: Pick<CleanedDocument, 'document' | 'version'>): void {
  if (document.version === version) return;
  throw new ReaderError(vscode.l10n.t('The text has changed since. Choose the command again.'));
}
