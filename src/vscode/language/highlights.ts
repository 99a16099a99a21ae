import { DocumentHighlight, languages } from 'vscode';
import type { Disposable } from 'vscode';
import type { Inspections } from '../documents/inspections.ts';
import { rangeOf } from '../text/positions.ts';
import { mentionAt, mentionsOfSame } from './mentions.ts';
import { NEWS_SOURCE } from './newsSource.ts';

/** Highlights of a name: all mentions in this article of who or what it names, however they are written. */
export function registerHighlights(inspections: Inspections): Disposable {
  return languages.registerDocumentHighlightProvider(NEWS_SOURCE, {
    provideDocumentHighlights: async (document, position) => {
      const inspection = await inspections.of(document);
      const named = inspection && mentionAt(inspection.entities, document.offsetAt(position));
      return (
        named &&
        mentionsOfSame(inspection.entities, named).map((mention) => new DocumentHighlight(rangeOf(document, mention)))
      );
    },
  });
}
