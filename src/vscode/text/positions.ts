import { Range } from 'vscode';
import type { TextDocument } from 'vscode';
import type { LineRange } from '../../analysis/protocol.ts';
import type { Span } from '../../core/text/span.ts';

/** Where a span of the document's own text stands in it. Offsets of a file on disk do not fit: use `rangeOfLines`. */
export function rangeOf(document: TextDocument, span: Span): Range {
  return new Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** A range that crossed from the analysis as lines and characters. */
export function rangeOfLines(range: LineRange): Range {
  return new Range(range.startLine, range.startCharacter, range.endLine, range.endCharacter);
}

/** The span's words as the document has them, runs of white space made single. */
export function wordsOf(document: TextDocument, span: Span): string {
  return document.getText(rangeOf(document, span)).replace(/\s+/gu, ' ').trim();
}
