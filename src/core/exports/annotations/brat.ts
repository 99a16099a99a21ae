import { RELATIONS } from '../../annotations/annotationSchema.ts';
import type { Link } from '../../annotations/annotation.ts';
import type { TagScheme } from '../../annotations/tagScheme.ts';
import type { Span } from '../../text/span.ts';
import { archiveOf } from './archive.ts';
import { bratConfiguration } from './bratConfiguration.ts';
import { KEPT, RESOLVED, oneLine } from './bratNotes.ts';
import { type BratTypes, bratTypes, relationType } from './bratTypes.ts';
import { fileNames } from './fileNames.ts';
import type { Place, PlacedArticle, PlacedMark } from './placedArticle.ts';

/**
 * A collection for brat (standoff format, https://brat.nlplab.org/standoff.html): each text with `\n` for every line end
 * and beside it its marks, positions in code points; a passage over several lines is discontinuous, a passage with several
 * tags stands there once for each. The configuration has the tags as types, with their names and colours.
 */
export function bratCollection(articles: readonly PlacedArticle[], scheme: TagScheme): Uint8Array {
  const present = articles.filter(({ text }) => text !== '');
  const types = bratTypes(scheme, present);
  const names = fileNames(present.map(({ path }) => path));
  const files = present.flatMap((article, i) => {
    const name = names[i] ?? article.path;
    return [
      [`${name}.txt`, article.text],
      [`${name}.ann`, new Standoff(article, types).lines],
    ];
  });
  return archiveOf({ ...bratConfiguration(scheme, types, RELATIONS), ...Object.fromEntries(files) });
}

/** The lines of one `.ann` file. */
class Standoff {
  readonly #lines: string[] = [];
  readonly #counts = new Map<string, number>();
  readonly #text: string;
  /** The first line of each mark. */
  readonly #marks = new Map<string, string>();

  constructor({ text, marks, names }: PlacedArticle, types: BratTypes) {
    this.#text = text;
    for (const mark of marks) this.#mark(mark, types);
    for (const { place, type, name, wikidata } of names) {
      const line = this.#passage(types.ofName[type], place);
      if (line !== null) this.#note(KEPT, line, JSON.stringify({ name, wikidata }));
    }
    for (const { links } of marks) for (const link of links) this.#link(link);
  }

  get lines(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  #mark({ mark, place, isResolved }: PlacedMark, types: BratTypes): void {
    if (!place) return;
    const { id, creator, created, modified, tags, note } = mark;
    const each = tags.length > 0 ? tags : [null];
    for (const tag of each) {
      const line = this.#passage(types.ofTag(tag), place);
      if (line === null) return;
      this.#note(KEPT, line, JSON.stringify({ id, creator, created, modified, tag }));
      if (this.#marks.has(id)) continue;
      this.#marks.set(id, line);
      if (note !== undefined) this.#note('AnnotatorNotes', line, oneLine(note));
      if (isResolved) this.#add('A', `${RESOLVED} ${line}`);
    }
  }

  #link({ id, creator, created, modified, from, relation, to }: Link): void {
    const [origin, target] = [this.#marks.get(from), 'mark' in to && this.#marks.get(to.mark)];
    if (!origin || !target) return;
    const line = this.#add('R', `${relationType(relation)} Arg1:${origin} Arg2:${target}`);
    this.#note(KEPT, line, JSON.stringify({ id, creator, created, modified }));
  }

  /** Gives its name; null where there is nothing but line ends. */
  #passage(type: string, place: Place): string | null {
    const parts = partsOf(this.#text, place);
    if (parts.length === 0) return null;
    let first = place.first;
    let at = place.start;
    const offsets = parts.map(({ start, end }) => {
      first += countPoints(this.#text, at, start);
      const last = first + countPoints(this.#text, start, end);
      const written = `${first} ${last}`;
      first = last;
      at = end;
      return written;
    });
    const words = parts.map(({ start, end }) => this.#text.slice(start, end)).join(' ');
    return this.#add('T', `${type} ${offsets.join(';')}\t${words}`);
  }

  #note(kind: string, about: string, text: string): void {
    this.#add('#', `${kind} ${about}\t${text}`);
  }

  #add(letter: string, rest: string): string {
    const number = (this.#counts.get(letter) ?? 0) + 1;
    this.#counts.set(letter, number);
    this.#lines.push(`${letter}${number}\t${rest}`);
    return `${letter}${number}`;
  }
}

/** The parts of a passage between line ends. */
function partsOf(text: string, { start, end }: Span): readonly Span[] {
  return Array.from(text.slice(start, end).matchAll(/[^\n]+/gu), ({ index, 0: part }) => ({
    start: start + index,
    end: start + index + part.length,
  }));
}

function countPoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; count++) i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
  return count;
}
