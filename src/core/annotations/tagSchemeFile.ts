import * as v from 'valibot';
import { schemaProblem } from '../schemaProblem.ts';
import { type Json, isJson } from './annotationJson.ts';
import { readJson } from './recordLines.ts';
import { BORDERS, COLOURS } from './newTag.ts';
import type { Tag, TagScheme } from './tagScheme.ts';

/** Where a folder's tags stand, below the folder that keeps what readers made. */
export const TAGS_FILE = 'tags.json';

/** The version of the file that we write. */
const VERSION = 1;

/** What the file holds, and what of it counts for nothing. */
export interface ReadTagScheme {
  readonly scheme: TagScheme;
  /** Why, for the reader. */
  readonly refused: readonly string[];
  /** Whether it can be written again without losing what it says. */
  readonly isWritable: boolean;
}

const TAG = v.object({
  name: v.pipe(v.string(), v.regex(/\S/u, 'an empty name'), v.maxLength(100, 'too long for a name')),
  colour: v.picklist(COLOURS),
  border: v.picklist(BORDERS),
  letter: v.pipe(v.string(), v.regex(/^[\p{L}\p{N}]{1,2}$/u, 'not one or two letters')),
  description: v.exactOptional(v.string()),
  shortcut: v.exactOptional(
    v.pipe(v.number(), v.integer('not 1 to 9'), v.minValue(1, 'not 1 to 9'), v.maxValue(9, 'not 1 to 9')),
  ),
  parent: v.exactOptional(v.string()),
});

/**
 * Reads a scheme: `{"version":1,"tags":[{"name":"Claim","colour":"blue","border":"solid","letter":"C"}]}`. A bad tag
 * costs no other; a second one of a name, and a shortcut or parent that cannot be, count for nothing. No text: no tags.
 */
export function parseTagScheme(text: string): ReadTagScheme {
  if (text.trim() === '') return { scheme: { tags: [] }, refused: [], isWritable: true };
  const json = readJson(withoutMark(text));
  if ('reason' in json) return unreadable(json.reason);
  if (!isJson(json.value) || !Array.isArray(json.value['tags'])) return unreadable('tags: expected a list');
  const { version } = json.value;
  if (version !== VERSION) return unreadable('not a version that this Dateline knows');
  const refused: string[] = [];
  const read: Tag[] = [];
  for (const [index, item] of json.value['tags'].entries()) {
    const result = v.safeParse(TAG, item);
    if (result.success) read.push(result.output);
    else refused.push(`tags.${index}.${schemaProblem(result.issues[0])}`);
  }
  const { tags, problems } = consistent(read);
  return { scheme: { tags }, refused: [...refused, ...problems], isWritable: true };
}

/** The file's text; `before` is what it held: what there is not ours, or could not be read, stays. */
export function formatTagScheme({ tags }: TagScheme, before = ''): string {
  const old = readJson(withoutMark(before));
  const file = 'value' in old && isJson(old.value) ? old.value : {};
  const items: readonly unknown[] = Array.isArray(file['tags']) ? file['tags'] : [];
  const known = new Map<string, Json>();
  const strange: unknown[] = [];
  for (const item of items) {
    const name = v.is(TAG, item) ? item.name : null;
    if (name === null || known.has(name)) strange.push(item);
    else known.set(name, item as Json);
  }
  const written = [...tags.map((tag) => ({ ...keysOf(tag), ...others(known.get(tag.name)) })), ...strange];
  const { version: _version, tags: _tags, ...rest } = file;
  return `${JSON.stringify({ version: VERSION, tags: written, ...rest }, null, 2)}\n`;
}

/** Of a scheme that a reader or a program made: what is wrong with it, in words for the reader; none where it can be kept. */
export function problemsOfScheme({ tags }: TagScheme): readonly string[] {
  const wrong = tags.flatMap((tag) => {
    const result = v.safeParse(TAG, tag);
    return result.success ? [] : [`${tag.name}: ${schemaProblem(result.issues[0])}`];
  });
  return [...wrong, ...consistent(tags).problems];
}

/** The tags by the rules between them: each name and shortcut once, every parent there and none its own ancestor. */
function consistent(read: readonly Tag[]): { readonly tags: readonly Tag[]; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const byName = new Map<string, Tag>();
  const shortcuts = new Set<number>();
  for (const tag of read) {
    if (byName.has(tag.name)) {
      problems.push(`${tag.name}: there are two tags of this name`);
      continue;
    }
    const { shortcut, ...rest } = tag;
    const isTaken = shortcut !== undefined && shortcuts.has(shortcut);
    if (isTaken) problems.push(`${tag.name}: the shortcut ${shortcut} is another tag’s`);
    if (shortcut !== undefined) shortcuts.add(shortcut);
    byName.set(tag.name, isTaken ? rest : tag);
  }
  for (const tag of [...byName.values()]) {
    if (tag.parent === undefined || leadsToRoot(tag, byName)) continue;
    problems.push(`${tag.name}: its parent ${byName.has(tag.parent) ? 'is below it' : 'is not there'}`);
    const { parent: _parent, ...rest } = tag;
    byName.set(tag.name, rest);
  }
  return { tags: [...byName.values()], problems };
}

/** A text without its byte-order mark. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/u, '');
}

function leadsToRoot(tag: Tag, byName: ReadonlyMap<string, Tag>): boolean {
  const seen = new Set<string>();
  for (let at: Tag | undefined = tag; at; at = byName.get(at.parent)) {
    if (seen.has(at.name)) return at.name !== tag.name;
    seen.add(at.name);
    if (at.parent === undefined) return true;
  }
  return seen.size > 1;
}

function unreadable(reason: string): ReadTagScheme {
  return { scheme: { tags: [] }, refused: [reason], isWritable: false };
}

/** A tag's keys in the order of the file. */
function keysOf({ name, colour, border, letter, description, shortcut, parent }: Tag): Json {
  return { name, colour, border, letter, description, shortcut, parent };
}

function others(item: Json | undefined): Json {
  const ours = keysOf({} as Tag);
  return Object.fromEntries(Object.entries(item ?? {}).filter(([key]) => !Object.hasOwn(ours, key)));
}
