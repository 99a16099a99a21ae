import type { BoilerplateFilter } from '../../../analysis/boilerplateRows.ts';
import type { Severity } from '../../../core/boilerplate/block.ts';
import { type Locale, count } from '../locale.ts';
import type { BoilerplateCounts } from './provider.ts';
import { severityText } from './text.ts';

/** What a reader wants to see of boilerplate, with the words to tell it by. */
export interface ShownBoilerplate {
  readonly text?: string;
  readonly outlet?: { readonly id: string; readonly name: string };
  readonly severity?: Severity;
}

/** Whether anything is filtered. */
export function isFiltered(shown: ShownBoilerplate): boolean {
  return Object.keys(shown).length > 0;
}

/** The filter as the analysis takes it. */
export function filterOf(
  { text, outlet, severity }: ShownBoilerplate,
  without: BoilerplateFilter['without'] = [],
): BoilerplateFilter {
  return {
    without,
    ...(text !== undefined && { text }),
    ...(outlet && { outlet: outlet.id }),
    ...(severity && { severity }),
  };
}

/** A filter with one part of it changed, or taken away. */
export function withShown<Part extends keyof ShownBoilerplate>(
  shown: ShownBoilerplate,
  part: Part,
  value: ShownBoilerplate[Part] | undefined,
): ShownBoilerplate {
  const { [part]: _, ...others } = shown;
  return value === undefined ? others : { ...others, [part]: value };
}

/** What is filtered, and what that leaves: `Filtered: “photos” · Lindholm Courier · 12 of 340 places`. Empty where nothing is. */
export function filterMessage(shown: ShownBoilerplate, counts: BoilerplateCounts, locale: Locale): string {
  if (!isFiltered(shown)) return '';
  const parts = [
    ...(shown.text === undefined ? [] : [`“${shown.text}”`]),
    ...(shown.outlet ? [shown.outlet.name] : []),
    ...(shown.severity ? [severityText(shown.severity, locale)] : []),
    locale.t('{0} of {1} places', count(counts.shown, locale), count(counts.total, locale)),
  ];
  return locale.t('Filtered: {0}', parts.join(' · '));
}
