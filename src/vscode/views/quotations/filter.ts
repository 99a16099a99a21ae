import type { QuotationFilter } from '../../../analysis/quotationResult.ts';
import type { StatementKind } from '../../../core/quotations/statement.ts';
import { type Locale, count } from '../locale.ts';

/** Something with an id and the name to tell it by. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a reader wants to see of the quotations, with the words to tell it by. */
export interface ShownQuotations {
  readonly text?: string;
  readonly speaker?: Named;
  readonly outlet?: Named;
  readonly kind?: StatementKind;
}

/** How many statements the filter leaves, of how many. */
export interface QuotationCounts {
  readonly shown: number;
  readonly total: number;
}

/** Whether anything is filtered. */
export function isFiltered(shown: ShownQuotations): boolean {
  return Object.keys(shown).length > 0;
}

/** The filter as the analysis takes it. */
export function filterOf({ text, speaker, outlet, kind }: ShownQuotations): QuotationFilter {
  return {
    ...(text !== undefined && { text }),
    ...(speaker && { speaker: speaker.id }),
    ...(outlet && { outlet: outlet.id }),
    ...(kind && { kind }),
  };
}

/** A filter with one part of it changed, or taken away. */
export function withShown<Part extends keyof ShownQuotations>(
  shown: ShownQuotations,
  part: Part,
  value: ShownQuotations[Part] | undefined,
): ShownQuotations {
  const { [part]: _, ...others } = shown;
  return value === undefined ? others : { ...others, [part]: value };
}

/** What is filtered, and what that leaves: `Filtered: Ingrid Halvorsen · “bridge” · 4 of 95 statements`. Empty where nothing is. */
export function filterMessage(shown: ShownQuotations, counts: QuotationCounts, locale: Locale): string {
  if (!isFiltered(shown)) return '';
  const parts = [
    ...(shown.speaker ? [shown.speaker.name] : []),
    ...(shown.text === undefined ? [] : [`“${shown.text}”`]),
    ...(shown.outlet ? [shown.outlet.name] : []),
    ...(shown.kind ? [kindText(shown.kind, locale)] : []),
    locale.t('{0} of {1} statements', count(counts.shown, locale), count(counts.total, locale)),
  ];
  return locale.t('Filtered: {0}', parts.join(' · '));
}

/** A kind of statement in words. */
export function kindText(kind: StatementKind, { t }: Locale): string {
  return kind === 'direct' ? t('in quotation marks') : t('reported');
}
