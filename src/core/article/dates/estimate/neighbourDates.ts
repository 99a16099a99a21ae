import { byCodeUnits } from '../../../text/byCodeUnits.ts';
import { type Day, daysOf } from '../calendar.ts';
import { Densities } from './densities.ts';

/** A date that articles of one folder bear. */
export interface DatedNeighbour {
  /** ISO, at its precision. */
  readonly date: string;
  /** How many articles bear it. */
  readonly count: number;
  /** The path of one of them, the first in code unit order. */
  readonly path: string;
  /** How far it counts, 0 to 1: the confidence of a date whose year was inferred; absent for one that is printed. */
  readonly trust?: number;
}

interface Located extends DatedNeighbour {
  readonly first: Day;
  readonly last: Day;
}

/** How thickly dates lie around a day: within so many days of it. */
const MONTH = 31;

/** The table of the folder asked last: folders are judged one after the other, and thousands of tables would fill the memory. */
let lately: { readonly of: NeighbourDates | null; readonly densities: Densities } = {
  of: null,
  densities: new Densities([]),
};

/** The dates that lie beside an article: how thickly they lie around any day, which is nearest, and how many near it. */
export class NeighbourDates {
  readonly #dates: readonly Located[];
  /** How many articles bear a date up to each of the dates, itself included. */
  readonly #counted: readonly number[];

  /** In any order. */
  constructor(dates: readonly DatedNeighbour[]) {
    this.#dates = dates
      .flatMap((one) => {
        const days = daysOf(one.date);
        return days ? [{ ...one, ...days }] : [];
      })
      .sort((a, b) => a.first - b.first || byCodeUnits(a.path, b.path));
    let counted = 0;
    this.#counted = this.#dates.map(({ count }) => (counted += count));
  }

  get isEmpty(): boolean {
    return this.#dates.length === 0;
  }

  /** How many articles are dated. */
  get count(): number {
    return this.#counted.at(-1) ?? 0;
  }

  /** How thickly they lie around any day; only where there are any. */
  get densities(): Densities {
    if (lately.of !== this) lately = { of: this, densities: new Densities(this.#dates) };
    return lately.densities;
  }

  /** The date nearest to the day; of two the earlier. */
  nearest(day: Day): DatedNeighbour | null {
    const after = this.#firstFrom(day);
    let best: Located | null = null;
    for (const one of [this.#dates[after - 1], this.#dates[after]]) {
      if (one && (!best || distance(one, day) < distance(best, day))) best = one;
    }
    return best;
  }

  /** How many articles are of a date that begins within a month of the day. */
  countNear(day: Day): number {
    const [from, to] = [this.#firstFrom(day - MONTH), this.#firstFrom(day + MONTH + 1)];
    return (this.#counted[to - 1] ?? 0) - (this.#counted[from - 1] ?? 0);
  }

  /** The index of the first date that begins on the day or later. */
  #firstFrom(day: Day): number {
    let [low, high] = [0, this.#dates.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#dates[middle]!.first < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function distance({ first, last }: Located, day: Day): number {
  return Math.max(0, first - day, day - last);
}
