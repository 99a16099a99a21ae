import { newTag } from './newTag.ts';
import type { Tag, TagScheme } from './tagScheme.ts';

/** The scheme with a tag that looks like none it has, behind the others; the same where it has one of this name. */
export function withNewTag(scheme: TagScheme, name: string): TagScheme {
  return scheme.tags.some((tag) => tag.name === name) ? scheme : { tags: [...scheme.tags, newTag(scheme, name)] };
}

/** The scheme with the tag of a name as `to` changes it; the same tags where it has none of this name. */
export function withTagChanged({ tags }: TagScheme, name: string, to: (tag: Tag) => Tag): TagScheme {
  return { tags: tags.map((tag) => (tag.name === name ? to(tag) : tag)) };
}

/** The tag with when to use it; without where that is empty. */
export function withDescription({ description: _description, ...tag }: Tag, description: string): Tag {
  return description === '' ? tag : { ...tag, description };
}

/** The tag with another number key; without one for undefined. */
export function withShortcut({ shortcut: _shortcut, ...tag }: Tag, shortcut: number | undefined): Tag {
  return shortcut === undefined ? tag : { ...tag, shortcut };
}

/** The tag as a kind of another; of none for undefined. */
export function withParent({ parent: _parent, ...tag }: Tag, parent: string | undefined): Tag {
  return parent === undefined ? tag : { ...tag, parent };
}

/** The scheme without a tag; those below it come to stand where it stood. */
export function withoutTag({ tags }: TagScheme, name: string): TagScheme {
  const gone = tags.find((tag) => tag.name === name);
  const rest = tags.filter((tag) => tag.name !== name);
  return { tags: rest.map((tag) => (tag.parent === name ? withParent(tag, gone?.parent) : tag)) };
}

/** The scheme with a tag of another name; where it has one of that name, the two become that one. */
export function withTagRenamed(scheme: TagScheme, from: string, to: string): TagScheme {
  if (from === to) return scheme;
  const gone = scheme.tags.find((tag) => tag.name === from);
  const isMerge = scheme.tags.some((tag) => tag.name === to);
  const rises = isMerge && isBelow(scheme, to, from);
  const tags = isMerge ? scheme.tags.filter((tag) => tag !== gone) : scheme.tags;
  return {
    tags: tags.map((tag) => {
      if (tag === gone) return { ...tag, name: to };
      if (tag.name === to && rises) return withParent(tag, gone?.parent);
      return tag.parent === from ? { ...tag, parent: to } : tag;
    }),
  };
}

/** The scheme with the tags of another that it lacks; shortcuts that are taken are left out. */
export function withTagsOf(scheme: TagScheme, other: TagScheme): TagScheme {
  const names = new Set(scheme.tags.map(({ name }) => name));
  const shortcuts = new Set(scheme.tags.map(({ shortcut }) => shortcut));
  const fresh = other.tags.filter(({ name }) => !names.has(name));
  return {
    tags: [
      ...scheme.tags,
      ...fresh.map(({ shortcut, ...tag }) =>
        shortcut === undefined || shortcuts.has(shortcut) ? tag : { ...tag, shortcut },
      ),
    ],
  };
}

function isBelow({ tags }: TagScheme, name: string, above: string): boolean {
  const parents = new Map(tags.map((tag) => [tag.name, tag.parent]));
  const seen = new Set<string>();
  for (let at = parents.get(name); at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === above) return true;
    seen.add(at);
  }
  return false;
}
