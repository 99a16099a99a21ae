import { Hover, languages } from 'vscode';
import type { Disposable, Position, TextDocument } from 'vscode';
import type { Analysis, Cancellation, Inspection } from '../../analysis/protocol.ts';
import { CancelledError } from '../../analysis/protocol.ts';
import type { Inspections } from '../documents/inspections.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { markdownOf } from '../text/markdown.ts';
import type { MarkdownLine } from '../text/markdownLine.ts';
import { rangeOf, rangeOfLines, wordsOf } from '../text/positions.ts';
import { type DiagnosticCode, SOURCE, codeOf } from './diagnosticCodes.ts';
import { blockLines } from './hoverBlock.ts';
import { dayAt, dayLines, publicationAt, publicationLines } from './hoverDate.ts';
import { entityLines, unsettledLines } from './hoverEntity.ts';
import { quotationLines, statementAt } from './hoverQuotation.ts';
import { mentionAt } from './mentions.ts';
import { NEWS_SOURCE } from './newsSource.ts';
import { reportedBlocks } from './settings.ts';
import type { Span } from '../../core/text/span.ts';
import { spanAt } from '../../core/text/spanAt.ts';

/** One part of a hover, and the words it is about. */
interface Part {
  readonly span: Span;
  readonly lines: readonly MarkdownLine[];
}

/** What the words under the pointer are: a name or a date, then why they are not the article. */
export function registerHover(inspections: Inspections, analysis: Analysis): Disposable {
  return languages.registerHoverProvider(NEWS_SOURCE, {
    provideHover: async (document, position, token) => {
      const inspection = await inspections.of(document);
      if (!inspection) return undefined;
      const offset = document.offsetAt(position);
      const parts = [
        (await entityPart(analysis, document, inspection, offset, token)) ??
          unsettledPart(document, inspection, offset) ??
          datePart(document, inspection, offset),
        await quotationPart(analysis, document, position, token),
        blockPart(document, inspection, offset),
      ].filter((part) => part !== undefined);
      const [first] = parts;
      return (
        first &&
        new Hover(
          parts.map(({ lines }) => markdownOf(lines)),
          rangeOf(document, first.span),
        )
      );
    },
  });
}

async function entityPart(
  analysis: Analysis,
  document: TextDocument,
  inspection: Inspection,
  offset: number,
  token: Cancellation,
): Promise<Part | undefined> {
  const named = mentionAt(inspection.entities, offset);
  if (!named) return undefined;
  const detail = await detailOf(analysis, named.entity.id, document.uri.toString(), token);
  return { span: named.mention, lines: entityLines(named, detail, document.uri.toString(), editorLocale) };
}

/** Who says the words at a place, and who else has them. */
async function quotationPart(
  analysis: Analysis,
  document: TextDocument,
  position: Position,
  token: Cancellation,
): Promise<Part | undefined> {
  const found = await statementAt(analysis, document, position, token);
  if (!found) return undefined;
  const { start, end } = rangeOfLines(found.statement);
  const span = { start: document.offsetAt(start), end: document.offsetAt(end) };
  return { span, lines: quotationLines(found, editorLocale) };
}

function unsettledPart(document: TextDocument, { entities }: Inspection, offset: number): Part | undefined {
  const role = spanAt(entities.unsettled ?? [], offset);
  if (!role) return undefined;
  const candidates = role.couldBe.flatMap((index) => entities.entities[index] ?? []);
  return { span: role, lines: unsettledLines(wordsOf(document, role), candidates, editorLocale) };
}

/** What all articles know of an entity; without an answer the hover says what this article knows. */
async function detailOf(analysis: Analysis, id: string, article: string, token: Cancellation) {
  try {
    return await analysis.call('entity', { id, article }, { token });
  } catch (error) {
    if (error instanceof CancelledError) return null;
    throw error;
  }
}

function datePart(document: TextDocument, inspection: Inspection, offset: number): Part | undefined {
  const uri = document.uri.toString();
  const day = dayAt(inspection, offset);
  if (day) return { span: day, lines: dayLines(day, wordsFor(day, document, inspection), uri, editorLocale) };
  const telling = publicationAt(inspection, offset);
  return telling && { span: telling, lines: publicationLines(inspection, uri, editorLocale) };
}

/** A dateline is more than the day it names. */
function wordsFor(day: Span, document: TextDocument, { anatomy }: Inspection): string {
  return day.start === anatomy.dateline?.start ? editorLocale.t('Dateline') : wordsOf(document, day);
}

function blockPart(document: TextDocument, inspection: Inspection, offset: number): Part | undefined {
  const block = spanAt(reportedBlocks(document, inspection.boilerplate), offset);
  if (!block) return undefined;
  const isTold = tellsOf(document, `boilerplate.${block.reason}`, offset);
  return { span: block, lines: blockLines(block, isTold, document.uri.toString(), document.version, editorLocale) };
}

/** Whether a diagnostic says the same: the editor shows it in the hover too, above ours. */
function tellsOf(document: TextDocument, code: DiagnosticCode, offset: number): boolean {
  const at = document.positionAt(offset);
  return languages
    .getDiagnostics(document.uri)
    .some((each) => each.source === SOURCE && codeOf(each) === code && each.range.contains(at));
}
