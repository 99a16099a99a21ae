import { SemanticTokensBuilder, SemanticTokensLegend, languages } from 'vscode';
import type { Disposable, Event, Range, TextDocument } from 'vscode';
import type { EntityType } from '../../core/entities/entity.ts';
import type { Inspections } from '../documents/inspections.ts';
import { rangeOf, wordsOf } from '../text/positions.ts';
import { isInferredMention } from './mentions.ts';
import { NEWS_SOURCE } from './newsSource.ts';

const TYPES: readonly EntityType[] = ['person', 'organisation', 'place'];
const LEGEND = new SemanticTokensLegend([...TYPES], ['inferred']);

/** Colours names by kind; `inferred` where it was worked out whom a part of a name means. */
export function registerSemanticTokens(inspections: Inspections, onDidInvalidate: Event<void>): Disposable {
  return languages.registerDocumentSemanticTokensProvider(
    NEWS_SOURCE,
    {
      onDidChangeSemanticTokens: onDidInvalidate,
      provideDocumentSemanticTokens: async (document) => {
        const inspection = await inspections.of(document);
        if (!inspection) return undefined;
        const builder = new SemanticTokensBuilder(LEGEND);
        for (const mention of inspection.entities.mentions) {
          // A role is read as the words it is made of.
          if (mention.byRole) continue;
          const entity = inspection.entities.entities[mention.entity];
          const inferred = entity !== undefined && isInferredMention(wordsOf(document, mention), entity);
          for (const range of linesOf(document, rangeOf(document, mention))) {
            builder.push(range, mention.type, inferred ? ['inferred'] : []);
          }
        }
        return builder.build();
      },
    },
    LEGEND,
  );
}

/** A name may go over a line break, a token may not. */
function linesOf(document: TextDocument, range: Range): Range[] {
  if (range.isSingleLine) return [range];
  const lines: Range[] = [];
  for (let line = range.start.line; line <= range.end.line; line++) {
    const part = document.lineAt(line).range.intersection(range);
    if (part && !part.isEmpty) lines.push(part);
  }
  return lines;
}
