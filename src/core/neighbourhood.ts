import { Repetition } from './boilerplate/repetition.ts';
import type { ArticleSource } from './analyse.ts';
import { fingerprint } from './text/fingerprint.ts';

/** The group and the wording under which a text's lines were counted. */
interface Member {
  readonly group: string;
  readonly length: number;
  readonly fingerprint: number;
}

/**
 * What the texts beside an article tell of its lines. Texts lie together when their record names one series, else when
 * they lie in one folder.
 */
export class Neighbourhood {
  readonly repetition = new Repetition();
  readonly #members = new Map<string, Member>();

  /**
   * Takes a text in, in place of what was known under its id. One that is known as it is costs no more than its
   * fingerprint: each text of a collection comes twice, and to count its lines again took a tenth of indexing.
   */
  add(source: ArticleSource): void {
    const { id, text } = source;
    const member: Member = { group: groupOf(source), length: text.length, fingerprint: fingerprint(text) };
    if (isSame(this.#members.get(id), member)) return;
    this.remove(id);
    this.repetition.add(member.group, id, text);
    this.#members.set(id, member);
  }

  /** Forgets a text; nothing happens when it is not known. */
  remove(id: string): void {
    if (this.#members.delete(id)) this.repetition.remove(id);
  }
}

/** The group whose repeated lines count: the series of the record, else the folder. */
export function groupOf(source: ArticleSource): string {
  return source.record?.outlet ?? folderOf(source.path);
}

/** The folder of a path, without its last part; empty at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function isSame(one: Member | undefined, other: Member): boolean {
  return (
    one !== undefined &&
    one.fingerprint === other.fingerprint &&
    one.length === other.length &&
    one.group === other.group
  );
}
