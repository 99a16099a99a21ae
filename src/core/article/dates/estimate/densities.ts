import type { Day } from '../calendar.ts';

/** Dates with how much each counts, the earliest first. */
export interface DateMass {
  readonly first: Day;
  readonly last: Day;
  readonly count: number;
  readonly trust?: number;
}

/** Folders hold what was found within days, weeks, months, or over years: the widths of the kernels, in days. */
const WIDTHS = [10, 45, 180, 540] as const;

/** Before a folder's own dates tell, each width counts alike, as if so many articles had voted. */
const PRIOR_VOTES = 4;

const ROUNDS = 8;

/** Days so far from all dates are alike: ten years. */
const REACH = 3650;

/** The sum of a kernel's values, of which each article has one. */
interface Kernel {
  readonly values: Float64Array;
  /** What makes a kernel's values over all days one. */
  readonly scale: number;
}

/**
 * How thickly dates lie around any day: Laplace kernels of several widths, weighed by how well each foretells every
 * date from the others (expectation maximisation over dates left out one by one; Silverman, "Density Estimation", 1986).
 * One pass forward and one backward over the days a width, however many dates there are.
 */
export class Densities {
  readonly #from: Day;
  readonly #values: Float64Array;

  /** Of at least one date. */
  constructor(dates: readonly DateMass[]) {
    this.#from = (dates[0]?.first ?? 0) - REACH;
    const last = dates.reduce((latest, date) => Math.max(latest, date.last), this.#from);
    const masses = new Float64Array(last + REACH - this.#from + 1);
    for (const date of dates) masses[middleOf(date) - this.#from]! += massOf(date);
    const total = dates.reduce((sum, date) => sum + massOf(date), 0);
    const kernels = WIDTHS.map((width) => kernelSums(masses, width));
    const shares = fitShares(kernels, dates, this.#from);
    this.#values = new Float64Array(masses.length);
    kernels.forEach(({ values, scale }, k) => {
      const factor = ((shares[k] ?? 0) * scale) / total;
      for (let i = 0; i < values.length; i++) this.#values[i]! += factor * values[i]!;
    });
  }

  /** Around a day, as a share a day of all dates. */
  at(day: Day): number {
    return this.#values[Math.min(this.#values.length - 1, Math.max(0, day - this.#from))]!;
  }
}

/** A month or a year stands for its middle. */
function middleOf({ first, last }: DateMass): Day {
  return (first + last) >> 1;
}

function massOf({ count, trust = 1 }: DateMass): number {
  return count * trust;
}

function kernelSums(masses: Float64Array, width: number): Kernel {
  const decay = Math.exp(-1 / width);
  const values = new Float64Array(masses.length);
  let carried = 0;
  for (let i = 0; i < masses.length; i++) values[i] = carried = carried * decay + masses[i]!;
  carried = 0;
  for (let i = masses.length - 1; i >= 0; i--) {
    values[i]! += carried *= decay;
    carried += masses[i]!;
  }
  return { values, scale: (1 - decay) / (1 + decay) };
}

/** How much each kernel counts: the share of the dates that it foretells best from the others. */
function fitShares(kernels: readonly Kernel[], dates: readonly DateMass[], from: Day): number[] {
  const prior = PRIOR_VOTES / kernels.length;
  let shares = kernels.map(() => 1 / kernels.length);
  for (let round = 0; round < ROUNDS; round++) {
    const votes = kernels.map(() => prior);
    for (const date of dates) {
      const own = date.trust ?? 1;
      const fits = kernels.map(
        ({ values, scale }, k) => shares[k]! * scale * Math.max(0, values[middleOf(date) - from]! - own),
      );
      const all = fits.reduce((sum, fit) => sum + fit, 0);
      if (all > 1e-12) fits.forEach((fit, k) => (votes[k]! += (massOf(date) * fit) / all));
    }
    const cast = votes.reduce((sum, vote) => sum + vote, 0);
    shares = votes.map((vote) => vote / cast);
  }
  return shares;
}
