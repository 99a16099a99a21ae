import { type Day, daysOf } from '../calendar.ts';

/** A date that articles of one folder bear. */
export interface DatedNeighbour {
  /** ISO, at its precision. */
  readonly date: string;
  /** How many articles bear it. */
  readonly count: number;
  /** The path of one of them, the first in code unit order. */
  readonly path: string;
}

interface Located extends DatedNeighbour {
  readonly first: Day;
  readonly last: Day;
}

/** The share of a neighbour's weight within days, within months, and over years of its date. */
const KERNELS = [
  { share: 0.5, days: 4 },
  { share: 0.3, days: 60 },
  { share: 0.2, days: 700 },
] as const;

/** The dates that lie beside an article: how thickly they lie around any day, and which is nearest. */
export class NeighbourDates {
  readonly #dates: readonly Located[];
  readonly #densities = new Map<Day, number>();

  /** In the order of their dates. */
  constructor(dates: readonly DatedNeighbour[]) {
    this.#dates = dates.flatMap((one) => {
      const days = daysOf(one.date);
      return days ? [{ ...one, ...days }] : [];
    });
  }

  get isEmpty(): boolean {
    return this.#dates.length === 0;
  }

  /** How thickly dates lie around the day, as a share a day of all of them. */
  density(day: Day): number {
    let density = this.#densities.get(day);
    if (density === undefined) {
      const all = this.#dates.reduce((sum, { count }) => sum + count, 0);
      density = this.#dates.reduce((sum, one) => sum + one.count * kernel(distance(one, day)), 0) / all;
      this.#densities.set(day, density);
    }
    return density;
  }

  /** The date nearest to the day; of two the earlier. */
  nearest(day: Day): DatedNeighbour | null {
    let best: Located | null = null;
    for (const one of this.#dates) if (!best || distance(one, day) < distance(best, day)) best = one;
    return best;
  }
}

function distance({ first, last }: Located, day: Day): number {
  return Math.max(0, first - day, day - last);
}

/** Laplace kernels of three widths. */
function kernel(days: number): number {
  return KERNELS.reduce((sum, { share, days: width }) => sum + (share * Math.exp(-days / width)) / (2 * width), 0);
}
