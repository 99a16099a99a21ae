import type { DateClues } from './article/article.ts';
import { estimateDate } from './article/dates/estimate/estimateDate.ts';
import { type DatedNeighbour, NeighbourDates } from './article/dates/estimate/neighbourDates.ts';
import { byCodeUnits } from './text/byCodeUnits.ts';

/** Below this a date is too doubtful to tell of others. */
export const TELLING = 0.8;

/** The articles of one folder: the dates that some print, and those that print none. */
export class FolderDates {
  /** By id. */
  readonly open = new Map<string, { readonly path: string; readonly clues: DateClues }>();
  /** By date, the paths of the articles that bear it. */
  readonly #paths = new Map<string, Set<string>>();
  #dates: NeighbourDates | undefined;
  #withInferred: NeighbourDates | undefined;
  /** By id, what each open article's dateline comes to beside the dates, on the day `#inferredOn`: worked out once each. */
  readonly #inferred = new Map<string, readonly DatedNeighbour[]>();
  #inferredOn = '';

  get isEmpty(): boolean {
    return this.open.size === 0 && this.#paths.size === 0;
  }

  /** The same whatever the order in which articles came. */
  get dates(): NeighbourDates {
    return (this.#dates ??= new NeighbourDates(this.#printed()));
  }

  /**
   * Also those of datelines whose year follows surely enough from their words and the dates printed: one step, so that
   * no guess feeds a guess.
   */
  datesWithInferred(today: string): NeighbourDates {
    if (this.#inferredOn !== today) this.#forgetAllInferred();
    this.#inferredOn = today;
    if (!this.#withInferred) {
      const inferred = [...this.open.keys()].flatMap((id) => this.#inferredOf(id, today));
      this.#withInferred = inferred.length === 0 ? this.dates : new NeighbourDates([...this.#printed(), ...inferred]);
    }
    return this.#withInferred;
  }

  add(date: string, path: string): void {
    const paths = this.#paths.get(date);
    if (paths) paths.add(path);
    else this.#paths.set(date, new Set([path]));
    this.#changed();
  }

  addOpen(id: string, path: string, clues: DateClues): void {
    this.open.set(id, { path, clues });
    this.#forgetInferred(id);
  }

  remove(id: string, date: string | null, path: string): void {
    if (this.open.delete(id)) this.#forgetInferred(id);
    if (date === null) return;
    const paths = this.#paths.get(date);
    paths?.delete(path);
    if (paths?.size === 0) this.#paths.delete(date);
    this.#changed();
  }

  #inferredOf(id: string, today: string): readonly DatedNeighbour[] {
    let inferred = this.#inferred.get(id);
    if (!inferred) {
      const { path, clues } = this.open.get(id)!;
      this.#inferred.set(id, (inferred = inferredDate(path, clues, this.dates, today)));
    }
    return inferred;
  }

  #forgetInferred(id: string): void {
    this.#inferred.delete(id);
    this.#withInferred = undefined;
  }

  #printed(): DatedNeighbour[] {
    return [...this.#paths].sort(([a], [b]) => byCodeUnits(a, b)).map(([date, paths]) => neighbour(date, paths));
  }

  #changed(): void {
    this.#dates = undefined;
    this.#forgetAllInferred();
  }

  #forgetAllInferred(): void {
    this.#inferred.clear();
    this.#withInferred = undefined;
  }
}

function neighbour(date: string, paths: ReadonlySet<string>): DatedNeighbour {
  const [path = ''] = [...paths].sort(byCodeUnits);
  return { date, count: paths.size, path };
}

function inferredDate(path: string, clues: DateClues, neighbours: NeighbourDates, today: string): DatedNeighbour[] {
  const date = clues.monthDay ? estimateDate(clues, { today, neighbours, story: [] }) : null;
  return date && date.confidence >= TELLING ? [{ date: date.value, count: 1, path, trust: date.confidence }] : [];
}
