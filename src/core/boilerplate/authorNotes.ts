import type { Page } from './page.ts';

/** How many of the last lines may tell who the author is. */
const LAST_LINES = 4;
const FEWEST_WORDS = 6;
const MOST_WORDS = 90;

const POST = [
  'reporter|journalist|editor|correspondent|columnist|writer|author|contributor|producer|host|fellow|professor',
  'lecturer|researcher|analyst|scholar|director|founder|co-founder|photographer',
]
  .join('|')
  .replace(/(^|\|)(\w)/g, (_, before: string, first: string) => `${before}[${first.toUpperCase()}${first}]`);

const AUTHOR_NOTE = new RegExp(
  `^\\W{0,4}(?:\\p{Lu}[\\p{L}.’'-]{0,20} ){2,5}(?:is|are|was|has been|works|covers|writes)\\b[^"“”]{0,80}\\b(?:${POST})\\b`,
  'u',
);

/** Whether line `index` is one of the last and says who the author is: "Mira Solberg is a reporter in Lindholm." */
export function isAuthorNote(page: Page, index: number): boolean {
  const line = page.lines[index]!;
  if (index < 3 || index < page.lines.length - LAST_LINES || index <= page.firstProse) return false;
  if (line.words < FEWEST_WORDS || line.words > MOST_WORDS || line.speech > 0 || line.quoted > line.words / 4)
    return false;
  return AUTHOR_NOTE.test(page.text.slice(line.start, line.end));
}
