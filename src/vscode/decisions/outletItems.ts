import type { FactChoices, KnownOutlet } from '../../analysis/choices.ts';
import type { ReaderOutlet } from '../../core/article/outlets/readerOutlets.ts';
import type { Locale } from '../views/locale.ts';
import { type ChoiceItem, detailOf, sharedChoices } from './choiceItem.ts';

/** What "Set outlet…" offers for some articles before anything is typed, the likely ones. */
export function likelyOutlets(articles: readonly FactChoices[], locale: Locale): readonly ChoiceItem[] {
  return sharedChoices(articles.map(({ outlets }) => outlets)).map((choice) => ({
    label: choice.inferred ? `${choice.value}?` : choice.value,
    detail: detailOf(choice, locale),
    choice: { is: choice.value },
  }));
}

/** Known outlets, but for those that are among the likely ones. */
export function knownOutlets(
  outlets: readonly KnownOutlet[],
  likely: readonly ChoiceItem[],
  { t }: Locale,
): readonly ChoiceItem[] {
  const offered = new Set(likely.map(({ choice }) => (typeof choice === 'object' ? choice.is : null)));
  return outlets
    .filter(({ name }) => !offered.has(name))
    .map(({ name, agency, country, domains }) => ({
      label: name,
      description: [agency ? t('agency') : '', country ?? '', domains[0] ?? ''].filter(Boolean).join(' · '),
      choice: { is: name },
    }));
}

/** What always stands at the end; `typed` is what may be the name of a new outlet. */
export function otherOutlets(articles: readonly FactChoices[], typed: string, { t }: Locale): readonly ChoiceItem[] {
  const items: ChoiceItem[] = [
    // The pick puts what matches in its label first, and Enter must not make a new outlet of half a name.
    { label: t('New outlet…'), ...(typed !== '' && { description: `“${typed}”` }), choice: 'other' },
    { label: t('Unknown outlet'), choice: { is: null } },
  ];
  if (articles.some(({ decided }) => decided?.outlet !== undefined)) {
    items.push({ label: t('Take back what was decided'), choice: 'takeBack' });
  }
  return items;
}

/** A new outlet by its name and what the reader typed that it is known by: domains have a dot, slugs have none. */
export function newOutlet(name: string, knownBy: string): ReaderOutlet {
  const parts = knownBy.split(',').map((part) => part.trim());
  const domains = parts.filter((part) => isDomain(part));
  const slugs = parts.filter((part) => part !== '' && !isDomain(part));
  return { name: name.trim(), ...(slugs.length > 0 && { slugs }), ...(domains.length > 0 && { domains }) };
}

function isDomain(part: string): boolean {
  return /^[^\s/]+\.[^\s./]{2,}$/u.test(part);
}
