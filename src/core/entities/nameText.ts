import type { TokenName } from './findNames.ts';
import type { Page } from './page.ts';

/** The words of a name in small letters, one space between: what repeats of it are known by. */
export function smallText(page: Page, { first, last }: TokenName): string {
  return page.words
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ');
}
