import { languages } from 'vscode';
import type { Disposable } from 'vscode';
import type { Inspections } from '../documents/inspections.ts';
import { rangeOf, wordsOf } from '../text/positions.ts';
import { firstFullMention, mentionAt } from './mentions.ts';
import { NEWS_SOURCE } from './newsSource.ts';

/** Definition of a name: where the article first gives it in full. */
export function registerDefinition(inspections: Inspections): Disposable {
  return languages.registerDefinitionProvider(NEWS_SOURCE, {
    provideDefinition: async (document, position) => {
      const inspection = await inspections.of(document);
      const named = inspection && mentionAt(inspection.entities, document.offsetAt(position));
      if (!named) return undefined;
      const full = firstFullMention(inspection.entities, named, (span) => wordsOf(document, span));
      return [
        {
          originSelectionRange: rangeOf(document, named.mention),
          targetUri: document.uri,
          targetRange: rangeOf(document, full),
        },
      ];
    },
  });
}
