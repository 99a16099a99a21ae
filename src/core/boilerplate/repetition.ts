import { mostOf } from './likeLines.ts';
import { maskedKey } from './maskedKey.ts';
import { edgeOf, nearKey } from './nearKey.ts';

/** Lines of one article that are counted: enough for any article, and a bound for a file of line breaks. */
const MOST_LINES = 2000;

/** A headline is among so many first different lines with words, and about so long, in UTF-16 units. */
export const TITLE_LINES = 3;
const SHORTEST_TITLE = 20;
const LONGEST_TITLE = 160;

/** In how many articles of a group a line stands. */
export interface RepeatedLines {
  /** In how many articles of the group the line with this `maskedKey`, or one with this `nearKey`, stands; 0 for a group nobody added to. */
  count(group: string, key: number): number;
  /** In how many of them it may be the headline, or just 1 where there is any: it stands among their first lines. */
  titleCount(group: string, key: number): number;
}

/** The different lines of an article, as `maskedKey` gives them, and those at its ends as `nearKey` does. */
export interface CountedLines {
  readonly keys: Float64Array;
  /** The keys of the lines that may be the headline. */
  readonly titles: readonly number[];
}

interface Counted extends CountedLines {
  readonly group: string;
}

/**
 * Which lines stand in several articles of a group (an outlet or a folder), numbers masked. Grows and shrinks with the
 * folder: some 30 bytes for every different line, no text. The order in which articles come does not matter.
 */
export class Repetition implements RepeatedLines {
  readonly #articles = new Map<string, Counted>();
  readonly #groups = new Map<string, Map<number, number>>();
  readonly #titles = new Map<string, Map<number, number>>();

  /** Counts the lines of an article, each once. An article added before under the same id is replaced. */
  add(group: string, id: string, text: string): void {
    this.remove(id);
    const counted = { group, ...countLines(text) };
    change(this.#groups, group, counted.keys, 1);
    change(this.#titles, group, counted.titles, 1);
    this.#articles.set(id, counted);
  }

  /** Forgets an article; one that was never added is no error. */
  remove(id: string): void {
    const article = this.#articles.get(id);
    if (article === undefined) return;
    this.#articles.delete(id);
    change(this.#groups, article.group, article.keys, -1);
    change(this.#titles, article.group, article.titles, -1);
  }

  count(group: string, key: number): number {
    return this.#groups.get(group)?.get(key) ?? 0;
  }

  titleCount(group: string, key: number): number {
    return this.#titles.get(group)?.get(key) ?? 0;
  }

  /** The ids of the articles that have the line, of one group or (null) of all, in the order they were added. Looks at every article. */
  articlesWith(group: string | null, line: string): string[] {
    const key = maskedKey(line, 0, line.length);
    const ids: string[] = [];
    for (const [id, article] of this.#articles) {
      if ((group === null || article.group === group) && article.keys.includes(key)) ids.push(id);
    }
    return ids;
  }

  /**
   * For each of some sets of keys the ids of the articles, of all groups, that have most of its lines, in the order they
   * were added. Looks at every article once.
   */
  articlesWithMost(sets: readonly ReadonlySet<number>[]): string[][] {
    const setsOf = new Map<number, number[]>();
    sets.forEach((keys, i) => {
      for (const key of keys) setsOf.set(key, [...(setsOf.get(key) ?? []), i]);
    });
    const found = sets.map((): string[] => []);
    const met = new Int32Array(sets.length);
    for (const [id, { keys }] of this.#articles) {
      met.fill(0);
      for (const key of keys) for (const i of setsOf.get(key) ?? []) met[i]!++;
      met.forEach((lines, i) => {
        if (lines > 0 && lines >= mostOf(sets[i]!.size)) found[i]!.push(id);
      });
    }
    return found;
  }
}

/** Adds `by` to the count of each key; what comes to nothing is forgotten. */
function change(groups: Map<string, Map<number, number>>, group: string, keys: Iterable<number>, by: 1 | -1): void {
  const counts = groups.get(group) ?? new Map<number, number>();
  for (const key of keys) {
    const count = (counts.get(key) ?? 0) + by;
    if (count > 0) counts.set(key, count);
    else counts.delete(key);
  }
  if (counts.size > 0) groups.set(group, counts);
  else groups.delete(group);
}

/** Reads the lines of an article that count, each once. */
export function countLines(text: string): CountedLines {
  const keys = new Set<number>();
  const titles: number[] = [];
  const lines: number[] = [];
  const breaks = new LineBreaks(text);
  for (let start = 0; start <= text.length && keys.size < MOST_LINES;) {
    const end = breaks.next(start);
    const key = maskedKey(text, start, end);
    const isNew = key !== 0 && !keys.has(key);
    if (isNew && keys.size < TITLE_LINES && isTitleLong(end - start)) titles.push(key);
    if (isNew) keys.add(key);
    if (key !== 0) lines.push(start, end);
    start = end + 1;
  }
  for (const key of edgeKeys(text, lines)) keys.add(key);
  return { keys: Float64Array.from(keys), titles };
}

/** The near keys of the lines with words, given as start and end by turns. */
function* edgeKeys(text: string, lines: readonly number[]): Generator<number> {
  const count = lines.length / 2;
  for (let i = 0; i < count; i++) {
    const edge = edgeOf(i, count);
    const key = edge === null ? 0 : nearKey(text, lines[2 * i]!, lines[2 * i + 1]!, edge);
    if (key !== 0) yield key;
  }
}

/** Whether a line of that many UTF-16 units may be a headline. */
export function isTitleLong(length: number): boolean {
  return length >= SHORTEST_TITLE && length <= LONGEST_TITLE;
}

/** Where lines end, by the engine's own search: several times as fast as code unit by code unit. */
class LineBreaks {
  readonly #text: string;
  #feed = -1;
  #return = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** The first line break at or after `start`, which may not go back; the text's end where there is none. */
  next(start: number): number {
    if (this.#feed < start) this.#feed = this.#find('\n', start);
    if (this.#return < start) this.#return = this.#find('\r', start);
    return Math.min(this.#feed, this.#return);
  }

  #find(sign: string, start: number): number {
    const at = this.#text.indexOf(sign, start);
    return at < 0 ? this.#text.length : at;
  }
}
