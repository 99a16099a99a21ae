import * as v from 'valibot';
import type { TextSelector } from '../annotations/anchors/anchor.ts';
import { TextPositions } from '../annotations/anchors/positions.ts';
import type { Annotation, Mark } from '../annotations/annotation.ts';
import { RELATIONS } from '../annotations/annotationSchema.ts';
import { KEPT, RESOLVED, fromOneLine } from '../exports/annotations/bratNotes.ts';
import { UNTAGGED, relationType } from '../exports/annotations/bratTypes.ts';
import { uuidOf } from '../exports/annotations/uuidOf.ts';
import { type BratLines, type BratPassage, readBratLines } from './bratLines.ts';
import { type BratLooks, readBratLooks } from './bratLooks.ts';
import type { ImportProblem, ImportedArticle, ImportedFile, Importer } from './importedFile.ts';
import { NO_PASSAGE, PassageReader } from './passageReader.ts';
import { plainName, timesOf, uuidIn } from './recordFields.ts';

/** What we wrote beside a line that brat has no place for. */
const OURS = v.object({
  id: v.optional(v.string()),
  creator: v.optional(v.string()),
  created: v.optional(v.string()),
  modified: v.optional(v.string()),
  tag: v.optional(v.nullable(v.string())),
});

type Ours = v.InferOutput<typeof OURS>;

/** A name that Dateline recognised, which no reader made. */
const RECOGNISED = v.object({ name: v.string(), wikidata: v.nullable(v.string()) });

/** Whether a file of an archive is one that we read. */
export function isOfBrat(path: string): boolean {
  return /\.(?:ann|txt)$/iu.test(path) || /(?:^|\/)(?:annotation|visual)\.conf$/iu.test(path);
}

/** Reads a collection of brat: texts, their annotations beside them, and the configuration for the names of types. */
export function readBrat(files: ReadonlyMap<string, string>, importer: Importer): ImportedFile {
  const looks = readBratLooks(files);
  const read = [...files].flatMap(([path, text]) => {
    if (!/\.ann$/iu.test(path)) return [];
    const name = path.replace(/\.ann$/iu, '.txt');
    return [
      new Reading(readBratLines(text, path), looks, importer, { name, file: path, text: files.get(name) ?? null }),
    ];
  });
  return {
    articles: read.map(({ article }) => article),
    tags: looks.tags,
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** One file of annotations as it is read. */
class Reading {
  readonly problems: ImportProblem[];
  readonly article: ImportedArticle;
  readonly #lines: BratLines;
  readonly #looks: BratLooks;
  readonly #importer: Importer;
  readonly #file: string;
  /** The id of the mark that a line is about. */
  readonly #ids = new Map<string, string>();

  constructor(
    lines: BratLines,
    looks: BratLooks,
    importer: Importer,
    { name, file, text }: { readonly name: string; readonly file: string; readonly text: string | null },
  ) {
    this.#lines = lines;
    this.#looks = looks;
    this.#importer = importer;
    this.#file = file;
    this.problems = [...lines.problems];
    const records = [...this.#marks(text), ...this.#settlings(), ...this.#links(name)];
    this.article = { name, text: text === null ? null : new TextPositions(text).neutral, records };
  }

  /** A passage with several tags stands there several times; what we wrote beside it tells that it is one mark. */
  #marks(text: string | null): readonly Mark[] {
    const passages = text === null ? null : new PassageReader(text);
    const marks = new Map<string, Mark>();
    for (const line of this.#lines.passages) {
      const kept = this.#kept(line.id);
      if (kept.some((one) => v.is(RECOGNISED, one))) continue;
      const ours = kept.find((one) => v.is(OURS, one)) ?? {};
      const selector = this.#selectorOf(line, passages);
      if (!selector) {
        this.problems.push({ where: `${this.#file}, ${line.id}`, reason: NO_PASSAGE });
        continue;
      }
      const mark = this.#mark(line, ours, selector);
      const before = marks.get(mark.id);
      marks.set(mark.id, before ? { ...before, tags: [...new Set([...before.tags, ...mark.tags])] } : mark);
      this.#ids.set(line.id, mark.id);
    }
    return [...marks.values()];
  }

  #mark({ id, type }: BratPassage, ours: Ours, selector: TextSelector): Mark {
    const notes = (this.#lines.notes.get(id) ?? []).filter(({ kind }) => kind !== KEPT);
    const tag = type === UNTAGGED ? null : (plainName(ours.tag) ?? this.#looks.tagOf(type));
    return {
      kind: 'mark',
      ...this.#madeBy(ours, id),
      tags: tag === null ? [] : [tag],
      ...(notes.length > 0 && { note: notes.map(({ text }) => fromOneLine(text)).join('\n') }),
      selector,
    };
  }

  /** From the first of its parts to the last; without the text, what the line says of it, which may have to be completed. */
  #selectorOf({ id, parts, words }: BratPassage, passages: PassageReader | null): TextSelector | null {
    const start = parts.reduce((least, [first]) => Math.min(least, first), Infinity);
    const end = parts.reduce((most, [, last]) => Math.max(most, last), 0);
    if (!passages) {
      return start < end ? { exact: parts.length === 1 ? words : '', prefix: '', suffix: '', start, end } : null;
    }
    const isWhole = parts.every(([first], i) => i === 0 || passages.isBlank(parts[i - 1]?.[1] ?? 0, first));
    const selector = passages.passage(start, end);
    if (selector && !isWhole) {
      this.problems.push({ where: `${this.#file}, ${id}`, reason: 'its parts are taken as one passage' });
    }
    return selector;
  }

  #settlings(): readonly Annotation[] {
    const { creator, now } = this.#importer;
    return [...this.#lines.attributes].flatMap(([about, names]): Annotation[] => {
      const to = this.#ids.get(about);
      if (to === undefined || !names.includes(RESOLVED)) return [];
      return [{ kind: 'settling', id: uuidOf('settling', to), creator, created: now, to, is: 'resolved' }];
    });
  }

  #links(path: string): readonly Annotation[] {
    return this.#lines.relations.flatMap(({ id, type, from, to }): Annotation[] => {
      const [origin, mark] = [this.#ids.get(from), this.#ids.get(to)];
      const relation = RELATIONS.find((one) => relationType(one) === type);
      if (origin === undefined || mark === undefined || !relation) {
        const reason = relation
          ? 'not between two marks'
          : `its type is none of ${RELATIONS.map(relationType).join(', ')}`;
        this.problems.push({ where: `${this.#file}, ${id}`, reason });
        return [];
      }
      const ours = this.#kept(id).find((one) => v.is(OURS, one)) ?? {};
      return [{ kind: 'link', ...this.#madeBy(ours, id), from: origin, relation, to: { mark, path } }];
    });
  }

  #madeBy({ id, creator, created, modified }: Ours, line: string) {
    return {
      id: uuidIn(id ?? '') ?? uuidOf('brat', this.#file, line),
      creator: plainName(creator) ?? this.#importer.creator,
      ...timesOf(created, modified, this.#importer.now),
    };
  }

  /** What our notes about a line say. */
  #kept(id: string): readonly unknown[] {
    return (this.#lines.notes.get(id) ?? []).flatMap(({ kind, text }) => {
      if (kind !== KEPT) return [];
      try {
        return [JSON.parse(text) as unknown];
      } catch {
        return [];
      }
    });
  }
}
