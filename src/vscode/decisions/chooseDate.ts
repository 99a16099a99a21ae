import { l10n, window } from 'vscode';
import type { FactChoices } from '../../analysis/choices.ts';
import { localDay } from '../../analysis/localDay.ts';
import { editorLocale } from '../text/editorLocale.ts';
import type { Choice } from './choiceItem.ts';
import { dateItems } from './dateItems.ts';
import { type TypedDate, readTypedDate } from './typedDate.ts';

/** Asks for the date of some articles; undefined when the reader gave it up. */
export async function chooseDate(
  articles: readonly FactChoices[],
  count: number,
): Promise<Exclude<Choice, 'other'> | undefined> {
  const title = count === 1 ? l10n.t('Set date') : l10n.t('Set date of {0} articles', count);
  const items = [...dateItems(articles, editorLocale)];
  const placeHolder = l10n.t('When was it published?');
  const picked = await window.showQuickPick(items, { title, placeHolder, matchOnDetail: true });
  if (picked?.choice !== 'other') return picked?.choice;
  const iso = await typeDate(title);
  return iso === undefined ? undefined : { is: iso };
}

function read(typed: string): TypedDate {
  return readTypedDate(typed, localDay(new Date()), editorLocale);
}

/** Asks for a date to be typed; undefined when the reader gave it up. */
export async function typeDate(title: string): Promise<string | undefined> {
  const typed = await window.showInputBox({
    title,
    prompt: l10n.t('When was it published?'),
    placeHolder: '2023-05-16, 2023-05, 2023',
    validateInput: (value) => {
      const date = read(value);
      return 'problem' in date ? date.problem : undefined;
    },
  });
  const date = read(typed ?? '');
  return 'iso' in date ? date.iso : undefined;
}
