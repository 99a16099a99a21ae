import type { Analysis } from '../../../analysis/protocol.ts';
import type { Locale } from '../locale.ts';
import { type DateMark, dateMark } from './dateMark.ts';

/** Files are asked for together that are asked for within this time, in milliseconds: the Explorer asks for each row. */
const GATHER_MS = 50;

/** The marks of files, asked of the index together, and only of those files that somebody looks at. */
export class DateMarks {
  readonly #analysis: Analysis;
  readonly #locale: Locale;
  /** What was last answered for each file. */
  readonly #answered = new Map<string, DateMark | null>();
  #waiting: { readonly ids: Set<string>; readonly marks: Promise<ReadonlyMap<string, DateMark | null>> } | undefined;

  constructor(analysis: Analysis, locale: Locale) {
    this.#analysis = analysis;
    this.#locale = locale;
  }

  /** The mark of a file; null where it has none. Rejects when the analysis does. */
  async of(id: string): Promise<DateMark | null> {
    this.#waiting ??= this.#gather();
    this.#waiting.ids.add(id);
    return (await this.#waiting.marks).get(id) ?? null;
  }

  /** Asks again for every file that was asked for; gives those whose mark is another now. */
  async refresh(): Promise<readonly string[]> {
    const before = new Map(this.#answered);
    const now = await this.#ask([...before.keys()]);
    return [...before].filter(([id, mark]) => mark?.tooltip !== now.get(id)?.tooltip).map(([id]) => id);
  }

  #gather() {
    const ids = new Set<string>();
    const marks = new Promise<void>((resolve) => setTimeout(resolve, GATHER_MS)).then(() => {
      this.#waiting = undefined;
      return this.#ask([...ids]);
    });
    return { ids, marks };
  }

  async #ask(ids: readonly string[]): Promise<ReadonlyMap<string, DateMark | null>> {
    const known = await this.#analysis.call('datesOf', { ids });
    const marks = new Map(ids.map((id, i) => [id, dateMark(known[i] ?? null, this.#locale)]));
    for (const [id, mark] of marks) this.#answered.set(id, mark);
    return marks;
  }
}
