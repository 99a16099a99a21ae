import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { anchor } from '../../src/core/annotations/anchors/anchorAll.ts';
import type { Span } from '../../src/core/text/span.ts';
import { randomFrom } from '../random.ts';
import { KINDS, SHARES, type AnchorCase, casesOf } from './cases.ts';
import { type Client, clientAnchor } from './client.ts';
import { sentencesOf } from './edits.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { Tally } from './tally.ts';
import { textsIn, textsOf } from './texts.ts';

/**
 * Makes edits by chance in texts and looks for passages in what comes of it: ours, and beside it the Hypothesis
 * client's own search. `node scripts/anchors/evaluate.ts [--data FOLDER] [--client FOLDER] [--texts N] [--seed N]`.
 * FOLDER of the client holds its `match-quote.ts` and, in `node_modules`, the `approx-string-match` it imports.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval/duplicates' },
    client: { type: 'string' },
    texts: { type: 'string', default: '60' },
    seed: { type: 'string', default: '8' },
    show: { type: 'string' },
  },
});

const SETS = ['basil', 'allsides', 'wmt', 'ecbplus', 'fnc1'];

const own = textsIn('test/corpus');
const each = Math.ceil(Number(values.texts) / SETS.length);
const others = SETS.flatMap((set) => textsOf(join(values.data, set, 'docs.jsonl.gz')).slice(0, each));
const texts = [...own, ...others];
const random = randomFrom(Number(values.seed));
const sentences = texts.flatMap((text) => sentencesOf(text).map(({ start, end }) => text.slice(start, end)));

const client = values.client === undefined ? null : await loaded(values.client);
const tallies = { ours: new Tally(), client: new Tally() };
for (const text of texts) {
  for (const one of casesOf(text, { random, sentences })) {
    const found = anchor(one.text, one.selector).anchor;
    const outcome = outcomeOf(found, one.truth);
    tallies.ours.add(one, outcome);
    if (outcome === values.show) show(one, outcome, found);
    if (client) tallies.client.add(one, outcomeOf(clientAnchor(client, one.text, one.selector), one.truth));
  }
}
process.stdout.write(`${texts.length} texts, ${own.length} of them ours; ${tallies.ours.count} passages\n\n`);
process.stdout.write(tallies.ours.table('Dateline', KINDS, SHARES));
if (client) process.stdout.write(`\n${tallies.client.table('Hypothesis client', KINDS, SHARES)}`);

async function loaded(folder: string): Promise<Client> {
  return (await import(pathToFileURL(resolve(folder, 'match-quote.ts')).href)) as Client;
}

/** Prints a case, to see why. */
function show({ kind, share, length, text, selector, truth }: AnchorCase, outcome: Outcome, found: Span | null): void {
  const words = ({ start, end }: Span) =>
    JSON.stringify(text.slice(Math.max(0, start - 32), start)) +
    ' ⟦' +
    JSON.stringify(text.slice(start, end)) +
    '⟧ ' +
    JSON.stringify(text.slice(end, end + 32));
  process.stdout.write(
    `${kind}, ${share}, ${length}: ${outcome}
  was   ${JSON.stringify(selector.prefix)} ⟦${JSON.stringify(selector.exact)}⟧ ${JSON.stringify(selector.suffix)}
` +
      truth.pieces
        .map(
          ({ kept, inner }) => `  is    ${words(inner)} (${(kept / truth.length).toFixed(2)})
`,
        )
        .join('') +
      `  found ${found && words(found)} ${JSON.stringify(found)}
`,
  );
}
