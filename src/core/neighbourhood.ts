import { Repetition } from './boilerplate/repetition.ts';
import type { FactContext } from './article/decideFacts.ts';
import type { ArticleSource } from './analyse.ts';
import { formatDay, parseDay } from './article/dates/calendar.ts';
import type { CalendarDate } from './article/dates/date.ts';
import { findDateHeader } from './article/dates/dateHeader.ts';
import { fingerprint } from './text/fingerprint.ts';

type Neighbour = NonNullable<FactContext['neighbours']>[number];

interface Member {
  readonly folder: string;
  /** The date it prints, ISO. */
  readonly date: string | null;
  /** The group and the wording under which its lines were counted. */
  readonly group: string;
  readonly length: number;
  readonly fingerprint: number;
}

/** Articles that lie together: their printed dates, each with how many bear it. */
class Group {
  readonly dates = new Map<string, { readonly neighbour: Neighbour; count: number }>();
  #list: readonly Neighbour[] | undefined;

  add(date: CalendarDate): void {
    const known = this.dates.get(date.value);
    if (known) known.count++;
    else {
      this.dates.set(date.value, {
        neighbour: { date: date.value, precision: date.precision, outlet: null },
        count: 1,
      });
      this.#list = undefined;
    }
  }

  remove(date: string): void {
    const known = this.dates.get(date);
    if (!known || --known.count > 0) return;
    this.dates.delete(date);
    this.#list = undefined;
  }

  /** Each date once, in order, so that the answer depends neither on the order of files nor on their number. */
  get list(): readonly Neighbour[] {
    return (this.#list ??= [...this.dates.keys()].sort().flatMap((date) => this.dates.get(date)?.neighbour ?? []));
  }
}

/**
 * What the texts beside an article tell of it: lines they repeat, and the dates they print. Texts lie together when
 * their record names one series, else when they lie in one folder. Only printed dates count, so that no guess feeds
 * another.
 */
export class Neighbourhood {
  readonly repetition = new Repetition();
  readonly #members = new Map<string, Member>();
  readonly #groups = new Map<string, Group>();

  /**
   * Takes a text in, in place of what was known under its id. One that is known as it is costs no more than its
   * fingerprint: each text of a collection comes twice, and to count its lines again took a tenth of indexing.
   */
  add(source: ArticleSource): void {
    const { id, path, text } = source;
    const date = printedDate(source);
    const folder = folderOf(path);
    const member: Member = {
      folder,
      date: date?.value ?? null,
      group: groupOf(source),
      length: text.length,
      fingerprint: fingerprint(text),
    };
    if (isSame(this.#members.get(id), member)) return;
    this.remove(id);
    this.repetition.add(member.group, id, text);
    this.#members.set(id, member);
    if (date) this.#group(folder).add(date);
  }

  /** Forgets a text; nothing happens when it is not known. */
  remove(id: string): void {
    const member = this.#members.get(id);
    if (!member) return;
    this.#members.delete(id);
    this.repetition.remove(id);
    if (member.date) this.#groups.get(member.folder)?.remove(member.date);
  }

  has(id: string): boolean {
    return this.#members.has(id);
  }

  /** The dates printed by the texts that lie in the same folder, each once, in order. */
  neighboursOf(source: ArticleSource): readonly Neighbour[] {
    return this.#groups.get(folderOf(source.path))?.list ?? [];
  }

  #group(name: string): Group {
    let group = this.#groups.get(name);
    if (!group) this.#groups.set(name, (group = new Group()));
    return group;
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
    one.group === other.group &&
    one.folder === other.folder &&
    one.date === other.date
  );
}

function printedDate({ text, record }: ArticleSource): CalendarDate | null {
  const recorded = record?.date === undefined ? null : parseDay(record.date);
  if (recorded !== null) return { value: formatDay(recorded), precision: 'day' };
  return findDateHeader(text)?.date ?? null;
}
