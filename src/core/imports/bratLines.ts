import { addTo } from '../text/addTo.ts';
import type { ImportProblem } from './importedFile.ts';

/** A passage: the type of what it is, where its parts stand in code points, end exclusive, and its words. */
export interface BratPassage {
  readonly id: string;
  readonly type: string;
  readonly parts: readonly (readonly [first: number, last: number])[];
  readonly words: string;
}

/** A relation between two things. */
export interface BratRelation {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** A note. */
export interface BratNote {
  readonly kind: string;
  readonly text: string;
}

/** What one `.ann` file says (https://brat.nlplab.org/standoff.html). */
export interface BratLines {
  readonly passages: readonly BratPassage[];
  readonly relations: readonly BratRelation[];
  /** By what they are about. */
  readonly notes: ReadonlyMap<string, readonly BratNote[]>;
  /** The names of attributes, by what they are about. */
  readonly attributes: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly ImportProblem[];
}

const PASSAGE = /^(T\d+)\t(\S+) (\d{1,15} \d{1,15}(?:;\d{1,15} \d{1,15})*)(?:\t(.*))?$/u;
const RELATION = /^(R\d+)\t(\S+) \S+:(T\d+) \S+:(T\d+)\s*$/u;
const NOTE = /^#\d*\t(\S+) (\S+)(?:\t(.*))?$/u;
const ATTRIBUTE = /^[AM]\d+\t(\S+) (\S+)(?: \S+)?\s*$/u;

/** What we know of and have no record for. */
const OTHERS: Readonly<Record<string, string>> = {
  E: 'an event',
  N: 'a normalisation',
  '*': 'an equivalence',
};

/** Reads the lines of a file; what cannot be taken is told, and costs no other. */
export function readBratLines(text: string, file: string): BratLines {
  const passages: BratPassage[] = [];
  const relations: BratRelation[] = [];
  const notes = new Map<string, BratNote[]>();
  const attributes = new Map<string, string[]>();
  const problems: ImportProblem[] = [];
  const known = new Set<string>();
  const isNew = (id: string, line: number) => {
    if (known.size < known.add(id).size) return true;
    problems.push({ where: `${file}, line ${line}`, reason: `${id} stands there twice` });
    return false;
  };
  for (const [index, line] of text.split(/\r\n|\r|\n/u).entries()) {
    if (line.trim() === '') continue;
    const passage = PASSAGE.exec(line);
    const relation = RELATION.exec(line);
    const note = NOTE.exec(line);
    const attribute = ATTRIBUTE.exec(line);
    if (passage) {
      const [, id = '', type = '', offsets = '', words = ''] = passage;
      if (isNew(id, index + 1)) passages.push({ id, type, parts: offsets.split(';').map(partOf), words });
    } else if (relation) {
      const [, id = '', type = '', from = '', to = ''] = relation;
      if (isNew(id, index + 1)) relations.push({ id, type, from, to });
    } else if (note) {
      const [, kind = '', about = '', said = ''] = note;
      addTo(notes, about, { kind, text: said });
    } else if (attribute) {
      const [, name = '', about = ''] = attribute;
      addTo(attributes, about, name);
    } else {
      const other = OTHERS[line.charAt(0)];
      const reason = other === undefined ? 'not a line of brat' : `${other}, which Dateline has no record for`;
      problems.push({ where: `${file}, line ${index + 1}`, reason });
    }
  }
  return { passages, relations, notes, attributes, problems };
}

function partOf(offsets: string): readonly [number, number] {
  const [first, last] = offsets.split(' ').map(Number);
  return [first ?? 0, last ?? 0];
}
