import type { AnchorCase } from './cases.ts';
import type { Outcome } from './outcome.ts';

const OUTCOMES: readonly Outcome[] = ['right', 'honestly orphaned', 'wrong', 'needlessly orphaned'];

/** Counts what came of cases. */
export class Tally {
  count = 0;
  readonly #counts = new Map<string, number>();

  add({ kind, share, length }: AnchorCase, outcome: Outcome): void {
    this.count++;
    for (const group of [`${kind} ${share}`, kind, String(share), length, 'all']) {
      const key = `${group} ${outcome}`;
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    }
  }

  /** The shares of the outcomes in a group: a kind, a share, both, a length, or `all`. */
  shares(group: string): Readonly<Record<Outcome, number>> {
    const counts = OUTCOMES.map((outcome) => this.#counts.get(`${group} ${outcome}`) ?? 0);
    const total = counts.reduce((sum, count) => sum + count, 0);
    return Object.fromEntries(OUTCOMES.map((outcome, i) => [outcome, (counts[i] ?? 0) / total])) as Record<
      Outcome,
      number
    >;
  }

  /** A table in Markdown: for each kind and share `right + honestly orphaned / wrong`, in per cent; then the sums. */
  table(name: string, kinds: readonly string[], shares: readonly number[]): string {
    const cell = (group: string) => {
      const found = this.shares(group);
      return `${percent(found.right + found['honestly orphaned'])} / ${percent(found.wrong)}`;
    };
    const rows = [
      [`${name}: good / wrong, %`, ...shares.map((share) => `${100 * share} %`), 'all'],
      ['---', ...shares.map(() => '--:'), '--:'],
      ...kinds.map((kind) => [kind, ...shares.map((share) => cell(`${kind} ${share}`)), cell(kind)]),
      ['**all**', ...shares.map((share) => cell(String(share))), cell('all')],
    ];
    const sums = ['short', 'medium', 'long', 'all'].map((group) => {
      const found = this.shares(group);
      return [group, ...OUTCOMES.map((outcome) => percent(found[outcome]))];
    });
    return [...rows, null, ['length', ...OUTCOMES], ['---', ...OUTCOMES.map(() => '--:')], ...sums]
      .map((cells) => (cells ? `| ${cells.join(' | ')} |\n` : '\n'))
      .join('');
  }
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
