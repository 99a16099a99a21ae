import { Location, Uri, languages } from 'vscode';
import type { Disposable } from 'vscode';
import type { Analysis, Cancellation } from '../../analysis/protocol.ts';
import type { Inspections } from '../documents/inspections.ts';
import { rangeOfLines } from '../text/positions.ts';
import { mentionAt } from './mentions.ts';
import { NEWS_SOURCE } from './newsSource.ts';

/** References of a name: everywhere that any article mentions who or what it names. */
export function registerReferences(inspections: Inspections, analysis: Analysis): Disposable {
  return languages.registerReferenceProvider(NEWS_SOURCE, {
    provideReferences: async (document, position, _context, token) => {
      const inspection = await inspections.of(document);
      const named = inspection && mentionAt(inspection.entities, document.offsetAt(position));
      return named && mentionLocations(analysis, named.entity.id, token);
    },
  });
}

/** Where all articles name an entity. */
export async function mentionLocations(analysis: Analysis, entity: string, token?: Cancellation): Promise<Location[]> {
  const occurrences = await analysis.call('occurrences', { entity }, token ? { token } : {});
  return occurrences.map((occurrence) => new Location(Uri.parse(occurrence.article), rangeOfLines(occurrence)));
}
