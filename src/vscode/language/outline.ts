import { DocumentSymbol, SymbolKind, languages } from 'vscode';
import type { Disposable, TextDocument } from 'vscode';
import type { Inspection } from '../../analysis/protocol.ts';
import type { BoilerplateBlock } from '../../core/boilerplate/block.ts';
import type { Quotation } from '../../core/article/article.ts';
import type { ArticleEntities } from '../../core/entities/entity.ts';
import { type Span, contains } from '../../core/text/span.ts';
import { shorten } from '../../core/text/shorten.ts';
import type { Inspections } from '../documents/inspections.ts';
import { blockTitle } from '../text/blockText.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { rangeOf } from '../text/positions.ts';
import { mentionAt } from './mentions.ts';
import { NEWS_SOURCE } from './newsSource.ts';
import { reportedBlocks } from './settings.ts';
import { spansOutside } from './spansOutside.ts';

/** More paragraphs than this make an outline that nobody reads; the rest is counted. */
const MOST_PARAGRAPHS = 200;

/** Room for some eight words, as the outline is a narrow column. */
const TITLE_LENGTH = 60;

/** The outline: headline, datelines, paragraphs by their opening with the quotations in them, and what is not the article. */
export function registerOutline(inspections: Inspections): Disposable {
  return languages.registerDocumentSymbolProvider(
    NEWS_SOURCE,
    {
      provideDocumentSymbols: async (document) => {
        const inspection = await inspections.of(document);
        return inspection && outlineOf(document, inspection);
      },
    },
    { label: 'Dateline' },
  );
}

function outlineOf(document: TextDocument, inspection: Inspection): DocumentSymbol[] {
  const { headline, dateline, laterDatelines, paragraphs, quotations } = inspection.anatomy;
  const blocks = reportedBlocks(document, inspection.boilerplate).filter(({ inline }) => !inline);
  const own = spansOutside(paragraphs, blocks);
  const datelines = dateline ? [dateline, ...spansOutside(laterDatelines, blocks)] : [];
  const symbols: (DocumentSymbol | null | undefined)[] = [
    headline && symbolOf(document, headline, SymbolKind.File),
    ...datelines.map((each) => symbolOf(document, each, SymbolKind.Key)),
    ...own.slice(0, MOST_PARAGRAPHS).map((paragraph) => {
      const symbol = symbolOf(document, paragraph, SymbolKind.String);
      const said = quotations.filter((quotation) => contains(paragraph, quotation));
      symbol?.children.push(...said.flatMap((quotation) => quotationSymbol(document, inspection, quotation) ?? []));
      return symbol;
    }),
    ...blocks.map((block) => blockSymbol(document, block)),
    restSymbol(document, own.slice(MOST_PARAGRAPHS)),
  ];
  return symbols
    .filter((symbol) => symbol !== undefined && symbol !== null)
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

function symbolOf(document: TextDocument, span: Span, kind: SymbolKind): DocumentSymbol | undefined {
  const range = rangeOf(document, span);
  const name = shorten(document.getText(range), TITLE_LENGTH);
  return name === '' ? undefined : new DocumentSymbol(name, '', kind, range, range);
}

function quotationSymbol(
  document: TextDocument,
  { entities }: Inspection,
  quotation: Quotation,
): DocumentSymbol | undefined {
  const symbol = symbolOf(document, quotation, SymbolKind.Event);
  if (!symbol) return undefined;
  const { speaker } = quotation;
  const said = `“${symbol.name}”`;
  symbol.name = speaker ? `${speakerName(document, entities, speaker)}: ${said}` : said;
  return symbol;
}

/** Who speaks: the full name where it is a person's, else the words as they stand. */
function speakerName(document: TextDocument, entities: ArticleEntities, speaker: Span): string {
  const named = mentionAt(entities, speaker.start);
  return named?.mention.type === 'person'
    ? named.entity.canonical
    : shorten(document.getText(rangeOf(document, speaker)), TITLE_LENGTH);
}

function blockSymbol(document: TextDocument, block: BoilerplateBlock): DocumentSymbol {
  const range = rangeOf(document, block);
  return new DocumentSymbol(blockTitle(block, editorLocale), '', SymbolKind.Null, range, range);
}

function restSymbol(document: TextDocument, rest: readonly Span[]): DocumentSymbol | undefined {
  const [first] = rest;
  const last = rest.at(-1);
  if (!first || !last) return undefined;
  const range = rangeOf(document, { start: first.start, end: last.end });
  return new DocumentSymbol(editorLocale.t('… {0} more', rest.length), '', SymbolKind.String, range, range);
}
