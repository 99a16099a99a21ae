import type { Tag, TagBorder, TagColour, TagScheme } from './tagScheme.ts';

/** All colours, those that differ most first. */
export const COLOURS = [
  'blue',
  'green',
  'purple',
  'red',
  'yellow',
  'foreground',
] as const satisfies readonly TagColour[];

/** All borders, the plainest first. */
export const BORDERS = ['solid', 'dashed', 'dotted', 'double'] as const satisfies readonly TagBorder[];

/** A tag of this name for a scheme, that looks and reads like none it has, as long as there are looks and letters left. */
export function newTag({ tags }: TagScheme, name: string): Tag {
  const uses = (border: TagBorder, colour: TagColour) =>
    tags.filter((tag) => tag.border === border && tag.colour === colour).length;
  const looks = BORDERS.flatMap((border) => COLOURS.map((colour) => ({ colour, border, uses: uses(border, colour) })));
  const { colour, border } = looks.reduce((best, look) => (look.uses < best.uses ? look : best));
  return { name, colour, border, letter: newLetter(new Set(tags.map(({ letter }) => letter)), name) };
}

/** The scheme, with a tag for each of these names that it lacks. */
export function completed(scheme: TagScheme, names: Iterable<string>): TagScheme {
  let all = scheme;
  const known = new Set(scheme.tags.map((tag) => tag.name));
  for (const name of names) {
    if (known.has(name)) continue;
    known.add(name);
    all = { tags: [...all.tags, newTag(all, name)] };
  }
  return all;
}

/** Its first letter, else that with one of the next, the first pair that is free; where none is, the first. */
function newLetter(taken: ReadonlySet<string>, name: string): string {
  const [first = '', ...rest] = name.match(/[\p{L}\p{N}]/gu) ?? ['T'];
  const single = upper(first);
  return [single, ...rest.map((letter) => single + letter.toLowerCase())].find((one) => !taken.has(one)) ?? single;
}

/** In upper case where that is one letter too, which the `ß` is not. */
function upper(letter: string): string {
  const large = letter.toUpperCase();
  return /^.$/su.test(large) ? large : letter;
}
