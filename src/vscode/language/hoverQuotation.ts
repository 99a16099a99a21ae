import type { TextDocument } from 'vscode';
import { type Analysis, type AnalysisMethods, type Cancellation, CancelledError } from '../../analysis/protocol.ts';
import type { QuotationView } from '../../analysis/quotationResult.ts';
import type { SpeechManner } from '../../core/quotations/statement.ts';
import { type MarkdownLine, commandLink, linkLine } from '../text/markdownLine.ts';
import { articleDate } from '../views/dateText.ts';
import type { Locale } from '../views/locale.ts';
import { outletText } from '../views/outletText.ts';
import { saidBy, wordsText } from '../views/quotations/text.ts';

/** What the analysis knows of the words under the pointer. */
type StatementAt = NonNullable<AnalysisMethods['quotationAt']['result']>;

/** A hover waits so long for the other articles, in milliseconds; the first question reads them all. */
const PATIENCE_MS = 400;
/** A hover has eight lines. */
const MOST_OTHERS = 5;
const WORDS_LIMIT = 90;

/** The statement at a place of a document; without the others where these take long. Null where none stands. */
export async function statementAt(
  analysis: Pick<Analysis, 'call'>,
  { uri }: TextDocument,
  { line, character }: { readonly line: number; readonly character: number },
  token: Cancellation,
): Promise<StatementAt | null> {
  const place = { id: uri.toString(), line, character };
  try {
    const alone = await analysis.call('quotationAt', { ...place, alone: true }, { token });
    if (!alone) return null;
    // It is not given up with the hover: the next one finds what was read.
    const all = analysis.call('quotationAt', place).catch(() => null);
    return (await Promise.race([all, later()])) ?? alone;
  } catch (error) {
    if (error instanceof CancelledError) return null;
    throw error;
  }
}

/** Who says the words, and who else has them. */
export function quotationLines({ statement, others }: StatementAt, locale: Locale): readonly MarkdownLine[] {
  const shown = others.slice(0, MOST_OTHERS);
  const more = others.length - shown.length;
  return [
    speakerLine(statement, locale),
    ...shown.map((other) => otherLine(other, locale)),
    ...(more > 0 ? [[locale.t('and {0} more', more)]] : []),
    ...(statement.speaker
      ? [
          linkLine(
            commandLink(
              locale.t('Show quotations'),
              '_dateline.showQuotationsOf',
              statement.speaker.id,
              statement.speaker.name,
            ),
          ),
        ]
      : []),
  ];
}

function speakerLine(statement: QuotationView, locale: Locale): MarkdownLine {
  const { t } = locale;
  const who = saidBy(statement) || t('Speaker not named');
  const how = statement.kind === 'direct' ? t('quotation') : t('reported');
  const verb = statement.verb ? ` · ${verbText(statement.verb, statement.manner, locale)}` : '';
  const inferred = statement.inferred ? ` · ${t('speaker inferred')}` : '';
  return [{ bold: who }, ` · ${how}${verb}${inferred}`];
}

function otherLine(other: QuotationView, locale: Locale): MarkdownLine {
  const label = `${outletText(other.article, locale)}, ${articleDate(other.article, 'full', locale)}`;
  const link = commandLink(label, '_dateline.goToLine', other.article.id, other.startLine);
  return [locale.t('Also in'), ' ', link, `: ${wordsText(other, WORDS_LIMIT)}`];
}

/** The verb as written and, where it is more than saying, what it makes of the words: `“claimed”, a claim`. */
function verbText(verb: string, manner: SpeechManner, { t }: Locale): string {
  const manners: Partial<Record<SpeechManner, string>> = {
    claim: t('a claim'),
    denial: t('a denial'),
    belief: t('a belief'),
    warning: t('a warning'),
  };
  const made = manners[manner];
  return made === undefined ? `“${verb}”` : `“${verb}”, ${made}`;
}

function later(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
}
