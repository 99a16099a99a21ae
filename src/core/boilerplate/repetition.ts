import { maskedKey } from './maskedKey.ts';

/** Lines of one article that are counted: enough for any article, and a bound for a file of line breaks. */
const MOST_LINES = 2000;

interface Counted {
  readonly group: string;
  readonly keys: Float64Array;
}

/**
 * Which lines stand in several articles of a group (an outlet or a folder), numbers masked. Grows and shrinks with the
 * folder: some 30 bytes for every different line, no text. The order in which articles come does not matter.
 */
export class Repetition {
  readonly #articles = new Map<string, Counted>();
  readonly #groups = new Map<string, Map<number, number>>();

  /** Counts the lines of an article, each once. An article added before under the same id is replaced. */
  add(group: string, id: string, text: string): void {
    this.remove(id);
    const keys = lineKeys(text);
    const counts = this.#groups.get(group) ?? new Map<number, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    this.#groups.set(group, counts);
    this.#articles.set(id, { group, keys });
  }

  /** Forgets an article; one that was never added is no error. */
  remove(id: string): void {
    const article = this.#articles.get(id);
    if (article === undefined) return;
    this.#articles.delete(id);
    const counts = this.#groups.get(article.group);
    if (counts === undefined) return;
    for (const key of article.keys) {
      const count = (counts.get(key) ?? 0) - 1;
      if (count > 0) counts.set(key, count);
      else counts.delete(key);
    }
    if (counts.size === 0) this.#groups.delete(article.group);
  }

  /** In how many articles of the group the line with this `maskedKey` stands; 0 for a group nobody added to. */
  count(group: string, key: number): number {
    return this.#groups.get(group)?.get(key) ?? 0;
  }

  /** The ids of the group's articles that have the line, in the order they were added. Looks at every article. */
  articlesWith(group: string, line: string): string[] {
    const key = maskedKey(line, 0, line.length);
    if (this.count(group, key) === 0) return [];
    const ids: string[] = [];
    for (const [id, article] of this.#articles) {
      if (article.group === group && article.keys.includes(key)) ids.push(id);
    }
    return ids;
  }
}

function lineKeys(text: string): Float64Array {
  const keys = new Set<number>();
  for (let start = 0; start <= text.length && keys.size < MOST_LINES;) {
    const end = lineEnd(text, start);
    const key = maskedKey(text, start, end);
    if (key !== 0) keys.add(key);
    start = end + 1;
  }
  return Float64Array.from(keys);
}

function lineEnd(text: string, start: number): number {
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return i;
  }
  return text.length;
}
