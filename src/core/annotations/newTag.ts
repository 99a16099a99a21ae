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

const LOOKS = BORDERS.flatMap((border) => COLOURS.map((colour) => ({ colour, border })));

type Look = Pick<Tag, 'colour' | 'border'>;

/** A tag of this name for a scheme, that looks and reads like none it has, as long as there are looks and letters left. */
export function newTag({ tags }: TagScheme, name: string): Tag {
  return new TagMaker(tags).make(name);
}

/** The scheme, with a tag for each of these names that it lacks. */
export function completed(scheme: TagScheme, names: Iterable<string>): TagScheme {
  const known = new Set(scheme.tags.map((tag) => tag.name));
  const lacking = [...new Set(names)].filter((name) => !known.has(name));
  if (lacking.length === 0) return scheme;
  const maker = new TagMaker(scheme.tags);
  return { tags: [...scheme.tags, ...lacking.map((name) => maker.make(name))] };
}

/** Makes tags beside others. What they look like is counted, since a file may use thousands. */
class TagMaker {
  readonly #uses = new Map<string, number>();
  readonly #letters = new Set<string>();

  constructor(tags: readonly Tag[]) {
    for (const tag of tags) this.#count(tag);
  }

  make(name: string): Tag {
    const { colour, border } = LOOKS.reduce((best, look) => (this.#usesOf(look) < this.#usesOf(best) ? look : best));
    const tag: Tag = { name, colour, border, letter: newLetter(this.#letters, name) };
    this.#count(tag);
    return tag;
  }

  #count(tag: Tag): void {
    this.#uses.set(keyOf(tag), this.#usesOf(tag) + 1);
    this.#letters.add(tag.letter);
  }

  #usesOf(look: Look): number {
    return this.#uses.get(keyOf(look)) ?? 0;
  }
}

function keyOf({ colour, border }: Look): string {
  return `${colour} ${border}`;
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
