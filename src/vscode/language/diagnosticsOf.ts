import { Diagnostic, DiagnosticRelatedInformation, Location, Uri, l10n } from 'vscode';
import type { TextDocument } from 'vscode';
import type { LinePlace } from '../../analysis/boilerplateRows.ts';
import type { Inspection } from '../../analysis/protocol.ts';
import type { DateContradiction } from '../../core/article/article.ts';
import type { BoilerplateBlock, Severity } from '../../core/boilerplate/block.ts';
import { CONTRADICTION_SEVERITY } from '../../core/diagnostics.ts';
import { shorten } from '../../core/text/shorten.ts';
import type { Span } from '../../core/text/span.ts';
import { blockMessage } from '../text/blockText.ts';
import { printDate } from '../text/dates.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { commandAddress, commandLink } from '../text/markdownLine.ts';
import { rangeOf, rangeOfLines } from '../text/positions.ts';
import { articleDate } from '../views/dateText.ts';
import { isDateless, openingOf } from './dateHeader.ts';
import { type DiagnosticCode, SEVERITIES, SOURCE } from './diagnosticCodes.ts';
import { reportedBlocks } from './settings.ts';

/** What a reader wants reported. */
export interface Wanted {
  readonly dates: boolean;
}

/** Where the blocks of a document stand in other files too, by the offset at which they begin here. */
export type PlacesElsewhere = ReadonlyMap<number, readonly LinePlace[]>;

/** So much of another file's line stands beside its name, in UTF-16 units. */
const QUOTED = 80;

/** The diagnostics of a document: one a block that is not the article, one a contradiction of dates, one for no date. */
export function diagnosticsOf(
  document: TextDocument,
  inspection: Inspection,
  wanted: Wanted,
  elsewhere: PlacesElsewhere,
): Diagnostic[] {
  const blocks = reportedBlocks(document, inspection.boilerplate).map((block) =>
    blockDiagnostic(document, block, elsewhere.get(block.start) ?? []),
  );
  if (!wanted.dates || !inspection.summary.isArticle) return blocks;
  const contradictions = inspection.facts.contradictions.map((each) => contradictionDiagnostic(document, each));
  const missing = isDateless(inspection.facts) ? [missingDiagnostic(document, inspection)] : [];
  return [...blocks, ...contradictions, ...missing];
}

function blockDiagnostic(document: TextDocument, block: BoilerplateBlock, places: readonly LinePlace[]): Diagnostic {
  const code = `boilerplate.${block.reason}` as const;
  const made = diagnostic(document, block, code, blockMessage(block, editorLocale), block.severity);
  made.code = { value: code, target: whyAddress(document, block) };
  const evidence = new DiagnosticRelatedInformation(new Location(document.uri, made.range), block.evidence);
  const others = places.map(
    (place) =>
      new DiagnosticRelatedInformation(
        new Location(Uri.parse(place.article), rangeOfLines(place)),
        shorten(place.text, QUOTED),
      ),
  );
  made.relatedInformation = [evidence, ...others];
  return made;
}

/** The link behind the code: the evidence, as "Why?" shows it. */
function whyAddress(document: TextDocument, { start }: BoilerplateBlock): Uri {
  const link = commandLink(l10n.t('Why?'), '_dateline.why', document.uri.toString(), { about: 'block', start });
  return Uri.parse(commandAddress(link));
}

function contradictionDiagnostic(document: TextDocument, { code, message, spans }: DateContradiction): Diagnostic {
  const [at, ...others] = spans;
  const made = diagnostic(document, at ?? { start: 0, end: 0 }, code, message, CONTRADICTION_SEVERITY[code]);
  made.relatedInformation = others.map((span) => {
    const range = rangeOf(document, span);
    return new DiagnosticRelatedInformation(new Location(document.uri, range), document.getText(range));
  });
  return made;
}

function missingDiagnostic(document: TextDocument, { anatomy, facts, summary }: Inspection): Diagnostic {
  const message = facts.date
    ? l10n.t('No year printed. Best guess: {0}.', articleDate(summary, 'full', editorLocale))
    : facts.estimate
      ? l10n.t('No date printed. Best guess: {0}.', `≈ ${printDate(facts.estimate.value, editorLocale.language)}`)
      : l10n.t('No date printed.');
  return diagnostic(document, openingOf(anatomy), 'date.missing', message, 'hint');
}

function diagnostic(
  document: TextDocument,
  span: Span,
  code: DiagnosticCode,
  message: string,
  severity: Severity,
): Diagnostic {
  const made = new Diagnostic(rangeOf(document, span), message, SEVERITIES[severity]);
  made.code = code;
  made.source = SOURCE;
  return made;
}
