import type { Tag, TagScheme } from '../../../core/annotations/tagScheme.ts';

/** There are so many number keys. */
const MOST = 9;

/** The tag on each number key, 1 to 9: by its shortcut, then the others in the order of the scheme where a key is free. */
export function tagNumbers({ tags }: TagScheme): ReadonlyMap<number, Tag> {
  const numbers = new Map<number, Tag>();
  for (const tag of tags) {
    if (tag.shortcut !== undefined && !numbers.has(tag.shortcut)) numbers.set(tag.shortcut, tag);
  }
  const others = tags.filter((tag) => numbers.get(tag.shortcut ?? 0) !== tag);
  for (let number = 1; number <= MOST; number++) {
    const next = numbers.has(number) ? undefined : others.shift();
    if (next) numbers.set(number, next);
  }
  return numbers;
}

/** The number key of a tag; undefined: none. */
export function numberOf(scheme: TagScheme, name: string): number | undefined {
  for (const [number, tag] of tagNumbers(scheme)) if (tag.name === name) return number;
  return undefined;
}
