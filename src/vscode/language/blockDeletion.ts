import { Range, WorkspaceEdit } from 'vscode';
import type { TextDocument } from 'vscode';
import type { BoilerplateBlock } from '../../core/boilerplate/block.ts';
import { rangeOf } from '../text/positions.ts';
import { type LineRun, linesToDelete } from './deletion.ts';

/** An edit that takes blocks out of a document; of a paragraph that goes on, only the words between. */
export function deletionOf(document: TextDocument, blocks: readonly BoilerplateBlock[]): WorkspaceEdit {
  const whole = blocks
    .filter(({ inline }) => !inline)
    .map(({ startLine, endLine }) => ({ first: startLine - 1, last: endLine - 1 }));
  const runs = linesToDelete(whole, document.lineCount, (line) => document.lineAt(line).isEmptyOrWhitespace);
  const lines = runs.map((run) => rangeOfRun(document, run));
  const words = blocks
    .filter(({ inline }) => inline)
    .map((block) => withSpace(document, rangeOf(document, block)))
    .filter((range) => !lines.some((run) => run.intersection(range)));
  const edit = new WorkspaceEdit();
  for (const range of [...lines, ...words]) edit.delete(document.uri, range);
  return edit;
}

/** Whole lines with their line break: the one after them or, at the end of the text, the one before. */
function rangeOfRun(document: TextDocument, { first, last }: LineRun): Range {
  if (last + 1 < document.lineCount) return new Range(first, 0, last + 1, 0);
  const start = first === 0 ? document.lineAt(0).range.start : document.lineAt(first - 1).range.end;
  return new Range(start, document.lineAt(last).range.end);
}

/** The space behind goes with the words, where what stays has one before them or begins the line. */
function withSpace(document: TextDocument, range: Range): Range {
  const before =
    range.start.character === 0 ? ' ' : document.getText(new Range(range.start.translate(0, -1), range.start));
  const behind = document.getText(new Range(range.end, range.end.translate(0, 1)));
  return before === ' ' && behind === ' ' ? new Range(range.start, range.end.translate(0, 1)) : range;
}
