import type { Cost } from './measured.ts';
import type { Accuracy } from './scoring.ts';

/** What was measured of one tool. */
export interface Row {
  readonly name: string;
  /** By labelled set, in the order of the table; null where there is no figure. */
  readonly accuracies: readonly (Accuracy | null)[];
  /** On the large folder; null where the tool did not come to an end there, or it was not measured. */
  readonly cost: Cost | null;
}

const NONE = '–';

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function number(value: number | null | undefined, digits: number): string {
  return value?.toFixed(digits) ?? NONE;
}

function cellsOf({ name, accuracies, cost }: Row): string[] {
  return [
    name,
    ...accuracies.map((found) => (found === null ? NONE : `${percent(found.pairs)} (${percent(found.stories)})`)),
    number(cost?.seconds, 1),
    number(cost?.processorSeconds, 1),
    number(cost?.peakMegabytes, 0),
  ];
}

/** The rows as a table in Markdown: F1 of pairs with B-cubed F1 of stories in brackets, in per cent, by set; cost. */
export function markdownTable(sets: readonly string[], rows: readonly Row[]): string {
  const head = ['F1 of pairs (stories B³)', ...sets, 's', 'processor s', 'peak MB'];
  const rule = head.map((_, i) => (i === 0 ? '---' : '--:'));
  return [head, rule, ...rows.map(cellsOf)].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
