import type { FactChoice } from '../../analysis/choices.ts';
import { surenessText } from '../views/surenessText.ts';
import type { Locale } from '../views/locale.ts';

/** What a reader may choose: a value (null: undated, unknown), another one to be typed, or to take back what was decided. */
export type Choice = { readonly is: string | null } | 'other' | 'takeBack';

/** An entry of "Set date…" and "Set outlet…". */
export interface ChoiceItem {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly choice: Choice;
}

/** What may be chosen for each of several articles alike, in the order of the first. */
export function sharedChoices(ofEach: readonly (readonly FactChoice[])[]): readonly FactChoice[] {
  const [first = [], ...rest] = ofEach;
  return first.filter(({ value }) => rest.every((choices) => choices.some((one) => one.value === value)));
}

/** How sure a value is and why it is offered: what is long and may be cut off stands last. */
export function detailOf({ reason, confidence }: FactChoice, locale: Locale): string {
  return [surenessText(confidence, locale), reason].filter(Boolean).join(' · ');
}
