import type { Tag } from '../annotations/tagScheme.ts';
import { DescribedTags } from './describedTags.ts';
import { plainName, uuidIn } from './recordFields.ts';
import type { XmlTree } from './xmlTree.ts';

/** A note of a project. */
export interface QdaNote {
  readonly guid: string;
  readonly name: string;
  readonly text: string;
  readonly element: XmlTree;
}

/** A project of REFI-QDA: what its parts refer to, by their identifiers. */
export class QdaProject {
  /** As codes describe them; those inside others after these. */
  readonly tags: readonly Tag[];
  readonly #root: XmlTree;
  /** By lower-case paths. */
  readonly #files: ReadonlyMap<string, string>;
  readonly #codes = new Map<string, string>();
  readonly #users = new Map<string, string>();
  readonly #notes = new Map<string, QdaNote>();

  constructor(root: XmlTree, files: ReadonlyMap<string, string>) {
    this.#root = root;
    this.#files = files;
    for (const user of this.#list('Users')) {
      const name = plainName(user.attribute('name')) ?? plainName(user.attribute('id'));
      if (name !== null) this.#users.set(key(user.attribute('guid')), name);
    }
    const tags = new DescribedTags();
    this.#readCodes(root.child('CodeBook')?.child('Codes'), undefined, tags);
    this.tags = tags.tags;
    for (const element of this.#list('Notes')) {
      const guid = element.attribute('guid');
      const text = this.textOf(element);
      if (text !== null) this.#notes.set(key(guid), { guid, name: element.attribute('name'), text, element });
    }
  }

  get sources(): readonly XmlTree[] {
    return this.#list('Sources');
  }

  get links(): readonly XmlTree[] {
    return this.#list('Links');
  }

  /** The tag of a code; undefined for one that the project does not have. */
  tagOf(guid: string): string | undefined {
    return this.#codes.get(key(guid));
  }

  /** The name of a user; undefined for one that the project does not name. */
  userOf(guid: string): string | undefined {
    return this.#users.get(key(guid));
  }

  /** The notes that an element refers to; those that are not there are left out. */
  notesOf(element: XmlTree): readonly QdaNote[] {
    return element.children('NoteRef').flatMap((ref) => this.#notes.get(key(ref.attribute('targetGUID'))) ?? []);
  }

  /** The text of a source or note; null where it is not in the project. */
  textOf(element: XmlTree): string | null {
    const path = /^internal:\/\/(.+)$/iu.exec(element.attribute('plainTextPath'))?.[1];
    if (path !== undefined) return this.#files.get(`sources/${path.toLowerCase()}`) ?? null;
    return element.child('PlainTextContent')?.text ?? null;
  }

  #list(name: string): readonly XmlTree[] {
    return this.#root.child(name)?.children() ?? [];
  }

  #readCodes(codes: XmlTree | undefined, parent: string | undefined, tags: DescribedTags): void {
    for (const code of codes?.children('Code') ?? []) {
      const name = plainName(code.attribute('name'));
      if (name === null) continue;
      this.#codes.set(key(code.attribute('guid')), name);
      tags.add(name, { colour: code.attribute('color'), description: code.child('Description')?.text, parent });
      this.#readCodes(code, name, tags);
    }
  }
}

/** Programs write one identifier with and without braces, in either case. */
function key(guid: string): string {
  return uuidIn(guid) ?? guid;
}
