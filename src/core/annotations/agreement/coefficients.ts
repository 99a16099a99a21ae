/** How many units got a tag from how many of the coders; fractions are not meant. */
export interface Votes {
  /** How many of the coders gave the tag. */
  readonly given: number;
  /** So many units: characters, or parts of the text. */
  readonly units: number;
}

/** Agreement about one yes-or-no question; null where a figure is not defined. */
export interface Coefficients {
  /** The share of pairs of coders that agree about a unit, 0 to 1; null when there are no units. */
  readonly observed: number | null;
  /** Cohen's kappa; null for more than two coders, and where chance alone would have them agree always. */
  readonly kappa: number | null;
  /** Krippendorff's alpha for nominal data; null where nobody varies. */
  readonly alpha: number | null;
}

/** Who of two coders gave a tag: how many units both, only the first, only the second, neither. */
export interface TwoByTwo {
  readonly both: number;
  readonly first: number;
  readonly second: number;
  readonly neither: number;
}

/**
 * Cohen's kappa: agreement beyond what two coders with these habits would reach by chance. J. Cohen, “A Coefficient of
 * Agreement for Nominal Scales”, Educational and Psychological Measurement 20 (1960). Null where chance would have them
 * agree always.
 */
export function cohensKappa({ both, first, second, neither }: TwoByTwo): number | null {
  const units = both + first + second + neither;
  if (units === 0) return null;
  const observed = (both + neither) / units;
  const [yes, other] = [(both + first) / units, (both + second) / units];
  const chance = yes * other + (1 - yes) * (1 - other);
  return chance === 1 ? null : (observed - chance) / (1 - chance);
}

/**
 * Krippendorff's alpha for nominal data of two values where every coder judged every unit: one less the disagreement
 * observed over that expected. K. Krippendorff, “Computing Krippendorff's Alpha-Reliability” (2011), part B. Null where
 * all values are one.
 */
export function krippendorffsAlpha(votes: readonly Votes[], coders: number): number | null {
  let [yes, no, mixed] = [0, 0, 0];
  for (const { given, units } of votes) {
    yes += given * units;
    no += (coders - given) * units;
    mixed += (units * given * (coders - given)) / (coders - 1);
  }
  if (coders < 2 || yes === 0 || no === 0) return null;
  return 1 - ((yes + no - 1) * mixed) / (yes * no);
}

/** The share of pairs of coders that agree, over all units; null when there are none. */
export function observedAgreement(votes: readonly Votes[], coders: number): number | null {
  let [agreeing, all] = [0, 0];
  for (const { given, units } of votes) {
    agreeing += units * (pairsOf(given) + pairsOf(coders - given));
    all += units * pairsOf(coders);
  }
  return all === 0 ? null : agreeing / all;
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}
