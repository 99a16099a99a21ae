import { InlayHint, languages } from 'vscode';
import type { Disposable, Event } from 'vscode';
import type { Inspections } from '../documents/inspections.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { hintOf, isHinted } from './namedDay.ts';
import { NEWS_SOURCE } from './newsSource.ts';
import { onePerSentence } from './sentences.ts';
import { showsInlayHints } from './settings.ts';

/** Prints the date behind the days that the text names, at most one a sentence; off unless the reader wants it. */
export function registerInlayHints(inspections: Inspections, onDidInvalidate: Event<void>): Disposable {
  return languages.registerInlayHintsProvider(NEWS_SOURCE, {
    onDidChangeInlayHints: onDidInvalidate,
    provideInlayHints: async (document, range) => {
      if (!showsInlayHints(document)) return undefined;
      const inspection = await inspections.of(document);
      if (!inspection) return undefined;
      const from = document.offsetAt(range.start);
      const to = document.offsetAt(range.end);
      return onePerSentence(document.getText(), inspection.days.filter(isHinted))
        .filter(({ start, end }) => from <= end && start <= to)
        .map((day) => {
          const hint = new InlayHint(document.positionAt(day.end), hintOf(day, editorLocale.language));
          hint.tooltip = day.reason;
          return hint;
        });
    },
  });
}
