import type { QuotationGroup, QuotationSpeaker, QuotationView } from '../../../analysis/quotationResult.ts';
import type { EntityType } from '../../../core/entities/entity.ts';
import { shorten } from '../../../core/text/shorten.ts';
import { articleDate } from '../dateText.ts';
import { type Locale, articles, count } from '../locale.ts';
import { outletText } from '../outletText.ts';
import type { QuotationNode } from './model.ts';

/** What a row shows and how it reads aloud. `icon` is the name of a theme icon. */
export interface QuotationText {
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
  readonly icon: string;
}

/** Words are cut to so many characters in a row. */
const ROW_LIMIT = 80;

/** What one row of Quotations says. */
export function quotationText(node: QuotationNode, locale: Locale): QuotationText {
  switch (node.kind) {
    case 'speaker':
      return speakerText(node.speaker, locale);
    case 'range': {
      const label = locale.t('{0}–{1}', node.from + 1, node.from + node.rows.length);
      return { label, description: '', spoken: label, icon: 'list-flat' };
    }
    case 'quotation':
      return groupText(node.quotation, locale);
    default: {
      // Below a quotation the outlets are what tells its wordings apart.
      const text = statementText(node.statement, locale);
      return { ...text, label: text.description, description: text.label };
    }
  }
}

/** Who says the words, `≈` before a speaker that was worked out: `≈ Ingrid Halvorsen`, `the ministry`; empty for nobody. */
export function saidBy({ speaker, said, inferred }: QuotationView): string {
  return speaker ? `${inferred ? '≈ ' : ''}${speaker.name}` : (said ?? '');
}

/** The words as a reader sees them: direct ones in quotation marks. */
export function wordsText({ kind, words }: QuotationView, limit: number): string {
  const cut = shorten(words, limit);
  return kind === 'direct' ? `“${cut}”` : cut;
}

/** `1 statement`, `12 statements`. */
export function statements(value: number, locale: Locale): string {
  return value === 1 ? locale.t('1 statement') : locale.t('{0} statements', count(value, locale));
}

const ICONS: Readonly<Record<EntityType, string>> = {
  person: 'person',
  organisation: 'organization',
  place: 'location',
};

function speakerText(
  { id, name, type, statements: made, articles: inArticles }: QuotationSpeaker,
  locale: Locale,
): QuotationText {
  const label = id === null ? locale.t('Speaker not named') : name;
  const parts = [statements(made, locale), articles(inArticles, locale)];
  return {
    label,
    description: parts.join(' · '),
    spoken: [label, ...parts].join(', '),
    icon: type === null ? 'question' : ICONS[type],
  };
}

function groupText(quotation: QuotationGroup, locale: Locale): QuotationText {
  const [first] = quotation.statements;
  const text = statementText(first!, locale);
  const { length } = quotation.statements;
  if (length < 2) return text;
  const many = quotation.outlets > 1 ? locale.t('{0} outlets', quotation.outlets) : locale.t('{0} times', length);
  return { ...text, description: `${many} · ${text.description}`, spoken: `${text.spoken}, ${many}` };
}

function statementText(statement: QuotationView, locale: Locale): QuotationText {
  const { kind, article, speaker, said, inferred } = statement;
  const where = [outletText(article, locale), articleDate(article, 'full', locale)];
  // Under a named speaker their name says nothing new; what stands under nobody's is told apart by it.
  const who = speaker ? [] : said ? [said] : [];
  return {
    label: wordsText(statement, ROW_LIMIT),
    description: [...who, ...where, ...(inferred && speaker ? [`≈ ${speaker.name}`] : [])].join(' · '),
    spoken: [
      kind === 'direct' ? locale.t('quotation') : locale.t('reported'),
      shorten(statement.words, ROW_LIMIT),
      ...who,
      ...(inferred ? [locale.t('speaker inferred')] : []),
      ...where,
    ].join(', '),
    icon: kind === 'direct' ? 'quote' : 'comment',
  };
}
