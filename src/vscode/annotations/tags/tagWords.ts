import type { Tag, TagBorder, TagColour, TagScheme } from '../../../core/annotations/tagScheme.ts';
import type { Locale } from '../../views/locale.ts';

/** A colour in words. */
export function colourName(colour: TagColour, { t }: Locale): string {
  const names: Readonly<Record<TagColour, string>> = {
    blue: t('blue'),
    green: t('green'),
    purple: t('purple'),
    red: t('red'),
    yellow: t('yellow'),
    foreground: t('as the text'),
  };
  return names[colour];
}

/** How a line is drawn, in words. */
export function borderName(border: TagBorder, { t }: Locale): string {
  const names: Readonly<Record<TagBorder, string>> = {
    solid: t('solid'),
    dashed: t('dashed'),
    dotted: t('dotted'),
    double: t('double'),
  };
  return names[border];
}

/** What is wrong with a name for a tag; undefined where nothing is. `own` is the name it has already. */
export function nameProblem(typed: string, { tags }: TagScheme, own: string, { t }: Locale): string | undefined {
  if (typed === '') return t('A tag needs a name.');
  const isTaken = tags.some(({ name }) => name !== own && name.toLowerCase() === typed.toLowerCase());
  return isTaken ? t('There is a tag of this name. “Merge into…” makes two one.') : undefined;
}

/** What is wrong with the letters of a tag; undefined where nothing is. */
export function letterProblem(typed: string, { t }: Locale): string | undefined {
  return /^[\p{L}\p{N}]{1,2}$/u.test(typed) ? undefined : t('One or two letters or digits.');
}

/** The tags that another can be below: all but itself and those below it. */
export function possibleParents({ tags }: TagScheme, name: string): readonly Tag[] {
  const below = new Set([name]);
  // Each round finds the tags one step further down; more rounds than tags there cannot be.
  for (let found = 0; found !== below.size;) {
    found = below.size;
    for (const tag of tags) if (tag.parent !== undefined && below.has(tag.parent)) below.add(tag.name);
  }
  return tags.filter((tag) => !below.has(tag.name));
}
