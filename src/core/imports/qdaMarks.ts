import type { TextSelector } from '../annotations/anchors/anchor.ts';
import type { Annotation, Mark, Reply } from '../annotations/annotation.ts';
import { REPLY } from '../exports/annotations/refiSources.ts';
import { uuidOf } from '../exports/annotations/uuidOf.ts';
import { addTo } from '../text/addTo.ts';
import type { Importer } from './importedFile.ts';
import type { QdaNote, QdaProject } from './qdaProject.ts';
import { recordId, timesOf } from './recordFields.ts';
import type { XmlTree } from './xmlTree.ts';

/** Makes records of what is coded and noted in a project. */
export class QdaMarks {
  readonly #project: QdaProject;
  readonly #importer: Importer;

  constructor(project: QdaProject, importer: Importer) {
    this.#project = project;
    this.#importer = importer;
  }

  /** The marks of a selection: one of who selected it, one of each other who coded it. Notes that are not the first's own are replies. */
  ofSelection(selection: XmlTree, selector: TextSelector): readonly Annotation[] {
    const codings = selection.children('Coding');
    const guid = selection.attribute('guid');
    const maker = this.#makerOf(selection, codings[0]);
    const others = [...new Set(codings.map((coding) => this.#makerOf(coding, selection)))];
    const marks = [maker, ...others.filter((one) => one !== maker)].map((creator): Mark => {
      const own = codings.filter((coding) => this.#makerOf(coding, selection) === creator);
      const isFirst = creator === maker;
      const [made] = isFirst ? [selection, ...own] : own;
      return {
        kind: 'mark',
        id: isFirst ? recordId(guid) : uuidOf('mark', guid, creator),
        creator,
        ...this.#timesOf(made, own[0]),
        tags: this.#tagsOf(own),
        selector,
      };
    });
    const [first, ...rest] = marks;
    const notes = [selection, ...codings].flatMap((element) => this.#project.notesOf(element));
    const said = selection.child('Description')?.text ?? '';
    return first ? [...this.#withNotes(first, notes, said), ...rest] : [];
  }

  /** The marks of a whole article: one for what one user coded at one time, and one for each note by itself. */
  ofArticle(source: XmlTree, opening: string): readonly Annotation[] {
    const groups = new Map<string, XmlTree[]>();
    for (const coding of source.children('Coding')) {
      const together = JSON.stringify([this.#makerOf(coding, source), coding.attribute('creationDateTime')]);
      addTo(groups, together, coding);
    }
    const coded = [...groups.values()].flatMap((codings) => {
      const [first] = codings;
      if (!first) return [];
      const mark = this.#whole(first, first.attribute('guid'), this.#makerOf(first, source), opening);
      const notes = codings.flatMap((coding) => this.#project.notesOf(coding));
      return this.#withNotes({ ...mark, tags: this.#tagsOf(codings) }, notes, '');
    });
    return [...coded, ...this.#noted(this.#project.notesOf(source), opening)];
  }

  #noted(notes: readonly QdaNote[], opening: string): readonly Annotation[] {
    const records: Annotation[] = [];
    let mark: Mark | null = null;
    for (const note of notes) {
      if (mark && note.name === REPLY) records.push(this.#reply(note, mark));
      else {
        const whole = this.#whole(note.element, note.guid, this.#makerOf(note.element), opening);
        mark = note.text === '' ? whole : { ...whole, note: note.text };
        records.push(mark);
      }
    }
    return records;
  }

  #whole(element: XmlTree, guid: string, creator: string, opening: string): Mark {
    return { kind: 'mark', id: recordId(guid), creator, ...this.#timesOf(element), tags: [], selector: null, opening };
  }

  /** A mark with its maker's first note as its own, and the others as replies. */
  #withNotes(mark: Mark, notes: readonly QdaNote[], otherwise: string): readonly Annotation[] {
    const isOwn = ({ name, element }: QdaNote) => name !== REPLY && this.#makerOf(element) === mark.creator;
    const own = notes.find(isOwn);
    const note = own?.text ?? otherwise;
    const replies = notes.filter((one) => one !== own).map((one) => this.#reply(one, mark));
    return [{ ...mark, ...((own !== undefined || note !== '') && { note }) }, ...replies];
  }

  #reply({ guid, text, element }: QdaNote, { id }: Mark): Reply {
    return {
      kind: 'reply',
      id: recordId(guid, id),
      creator: this.#makerOf(element),
      ...this.#timesOf(element),
      to: id,
      text,
    };
  }

  #tagsOf(codings: readonly XmlTree[]): readonly string[] {
    const codes = codings.flatMap((coding) => coding.children('CodeRef'));
    return [...new Set(codes.flatMap((code) => this.#project.tagOf(code.attribute('targetGUID')) ?? []))];
  }

  /** Who made an element, else who made another; the importer where nothing says so. */
  #makerOf(...elements: readonly (XmlTree | undefined)[]): string {
    for (const element of elements) {
      const name = element && this.#project.userOf(element.attribute('creatingUser'));
      if (name !== undefined) return name;
    }
    return this.#importer.creator;
  }

  #timesOf(...elements: readonly (XmlTree | undefined)[]): ReturnType<typeof timesOf> {
    const created = elements.map((element) => element?.attribute('creationDateTime') ?? '').find((time) => time !== '');
    return timesOf(created, elements[0]?.attribute('modifiedDateTime'), this.#importer.now);
  }
}
