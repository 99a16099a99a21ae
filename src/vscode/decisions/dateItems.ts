import type { FactChoice, FactChoices } from '../../analysis/choices.ts';
import type { Locale } from '../views/locale.ts';
import { printDate } from '../text/dates.ts';
import { type ChoiceItem, detailOf, sharedChoices } from './choiceItem.ts';

/** What "Set date…" offers for some articles: what they say themselves, another date, none, and the decision taken back. */
export function dateItems(articles: readonly FactChoices[], locale: Locale): readonly ChoiceItem[] {
  const { t } = locale;
  const shared = sharedChoices(articles.map(({ dates }) => dates));
  const items: ChoiceItem[] = shared.map((choice) => ({
    label: signed(choice, printDate(choice.value, locale.language)),
    detail: detailOf(choice, locale),
    choice: { is: choice.value },
  }));
  items.push({ label: t('Enter a date…'), description: '2023-05-16, 2023-05, 2023', choice: 'other' });
  items.push({ label: t('Undated'), detail: t('The article has no date, and none is guessed.'), choice: { is: null } });
  if (articles.some(({ decided }) => decided?.date !== undefined)) {
    items.push({ label: t('Take back what was decided'), choice: 'takeBack' });
  }
  return items;
}

function signed({ inferred }: FactChoice, printed: string): string {
  return inferred ? `≈ ${printed}` : printed;
}
