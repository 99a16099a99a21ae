import { byCodeUnits } from '../../../core/text/byCodeUnits.ts';
import { capitalised } from '../../text/blockText.ts';
import type { Locale } from '../locale.ts';
import { type MarkTrait, type ShownMarks, passing, traitText } from './filter.ts';
import type { MarkState } from './markIndex.ts';
import { groupLabel } from './text.ts';
import { byGrouping } from './groups.ts';

/** A value that marks have, and how many do. */
export interface FilterChoice<Value> {
  readonly label: string;
  readonly value: Value;
  readonly count: number;
}

const TRAITS: readonly MarkTrait[] = ['open', 'resolved', 'noted', 'linked', 'lost'];

/** The tags that marks have, and that of those without one. */
export function tagsIn(state: MarkState, { t }: Locale): readonly FilterChoice<string>[] {
  const names = [...state.tags.map(({ name }) => name), ...state.entries.flatMap(({ mark }) => mark.tags), ''];
  return filled(state, [...new Set(names)], (tag) => ({ label: tag || t('No tag'), shown: { tag } }));
}

export function authorsIn(state: MarkState): readonly FilterChoice<string>[] {
  const names = [...new Set(state.entries.map(({ mark }) => mark.creator))].sort(byCodeUnits);
  return filled(state, names, (author) => ({ label: author, shown: { author } }));
}

/** The outlets of articles with marks, by name. */
export function outletsIn(state: MarkState): readonly FilterChoice<NonNullable<ShownMarks['outlet']>>[] {
  const outlets = new Map<string, { readonly id: string; readonly name: string; count: number }>();
  for (const { article } of state.entries) {
    const outlet = state.about(article)?.outlet;
    if (!outlet) continue;
    const known = outlets.get(outlet.value) ?? { id: outlet.value, name: outlet.name, count: 0 };
    known.count++;
    outlets.set(outlet.value, known);
  }
  return [...outlets.values()]
    .sort((a, b) => byCodeUnits(a.name, b.name))
    .map(({ id, name, count }) => ({ label: name, value: { id, name }, count }));
}

/** The articles with marks, the newest first. */
export function articlesIn(
  state: MarkState,
  locale: Locale,
): readonly FilterChoice<NonNullable<ShownMarks['article']>>[] {
  return byGrouping(state.entries, 'article', state).map((group) => {
    const name = groupLabel(group, state.about(group.value), locale);
    return { label: name, value: { id: group.value, name }, count: group.marks.size };
  });
}

export function traitsIn(state: MarkState, locale: Locale): readonly FilterChoice<MarkTrait>[] {
  return filled(state, TRAITS, (trait) => ({ label: capitalised(traitText(trait, locale), locale), shown: { trait } }));
}

/** The values with how many marks have each; those that none has are left out. */
function filled<Value>(
  state: MarkState,
  values: readonly Value[],
  choiceOf: (value: Value) => { readonly label: string; readonly shown: ShownMarks },
): readonly FilterChoice<Value>[] {
  return values
    .map((value) => {
      const { label, shown } = choiceOf(value);
      return { label, value, count: passing(shown, state).length };
    })
    .filter(({ count }) => count > 0);
}
