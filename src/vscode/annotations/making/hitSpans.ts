import { type TextDocument, l10n, window } from 'vscode';
import type { ConcordanceLine } from '../../../core/concordance/concordanceLine.ts';
import { isStill } from '../../../core/concordance/context.ts';
import type { Span } from '../../../core/text/span.ts';
import { rangeOfLines } from '../../text/positions.ts';

/** Where lines of a concordance were found, but for those where other words stand by now: an article may have changed since. */
export function hitSpans(document: TextDocument, lines: readonly ConcordanceLine[]): readonly Span[] {
  const text = document.getText();
  return lines.flatMap((line) => {
    const { start, end } = rangeOfLines(line);
    const span = { start: document.offsetAt(start), end: document.offsetAt(end) };
    return isStill(text, span, line) ? [span] : [];
  });
}

/** Says that some of the lines were left out, if any were. */
export function tellLeftOut(count: number): void {
  if (count === 0) return;
  const { t } = l10n;
  void window.showWarningMessage(
    count === 1
      ? t('1 passage was not marked: the article has changed since it was found.')
      : t('{0} passages were not marked: their articles have changed since they were found.', count),
  );
}
