/**
 * npm run peers [SETS]: Dateline's search for duplicate coverage beside other tools, on the same articles and machine,
 * as a table in Markdown. SETS (default ../shared/eval/duplicates) holds the labelled sets and their scorer; they are no
 * part of the project. The tools are fetched from npm and Debian into a temporary folder; one that cannot be had is
 * left out, aloud.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { SET_NAMES } from '../coverage/labelledSets.ts';
import { cleanUp, cleanUpWhenEnded, temporaryFolder } from '../vscode/leftovers.ts';
import { type Command, type Cost, measured } from './measured.ts';
import { ourCommand } from './ours.ts';
import { type Input, type Peer, PEERS } from './peers.ts';
import { readArticles } from './programs/articles.ts';
import { type Accuracy, type BestAccuracy, goldOnly, Scorer } from './scoring.ts';
import { markdownTable, type Row } from './table.ts';
import { twoFoldFigures } from './twoFold.ts';

/** The set whose best cut a peer has on the large folder, which has no labels and articles of the same kind. */
const LIKE_SCALE = SET_NAMES.indexOf('allsides');

/** Seconds after which a program is stopped. */
const LIMIT = 300;

const sets = resolve(argv[2] ?? fileURLToPath(new URL('../../../shared/eval/duplicates', import.meta.url)));
if (!existsSync(join(sets, 'score.mjs'))) {
  console.error(`There are no labelled sets in ${sets}. Name the folder that holds them and their score.mjs.`);
  exit(2);
}
cleanUpWhenEnded();
const work = temporaryFolder('peers');
const output = join(work, 'output');
const scorer = new Scorer(sets, work);

function say(text: string): void {
  console.error(text);
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).trim().split('\n').at(-1)!;
}

function unpacked(name: string, packed: string): Input {
  const folder = join(work, name);
  mkdirSync(folder);
  const file = join(folder, 'articles.jsonl');
  writeFileSync(file, gunzipSync(readFileSync(join(sets, packed))));
  return { file, work: folder, articles: readArticles(file) };
}

const labelled = SET_NAMES.map((name) => {
  const input = unpacked(name, `${name}/docs.jsonl.gz`);
  return { name, input, gold: goldOnly(join(sets, name), input.articles, join(input.work, 'gold')) };
});
const scale = unpacked('scale', 'scale8k.jsonl.gz');

/** What a program takes on the large folder; null when it fails, aloud. */
async function costOf(name: string, command: Command): Promise<Cost | null> {
  try {
    const cost = await measured(command, output, LIMIT);
    say(`${name}: ${scale.articles.length} articles in ${cost.seconds.toFixed(1)} s`);
    return cost;
  } catch (error) {
    say(`${name}: ${scale.articles.length} articles: ${reasonOf(error)}`);
    return null;
  }
}

async function ours(): Promise<Row[]> {
  const shipped: Accuracy[] = [];
  for (const { name, input, gold } of labelled) {
    const { seconds } = await measured(ourCommand(input.file), output, LIMIT);
    shipped.push(scorer.accuracyOf(gold, output));
    say(`Dateline: ${name} in ${seconds.toFixed(1)} s`);
  }
  const cost = await costOf('Dateline', ourCommand(scale.file));
  const oneThread = await costOf('Dateline, one thread', ourCommand(scale.file, '--jobs', '1'));
  say('Dateline: learning from half of the stories, twice, to score the other half …');
  const unseen = twoFoldFigures(sets);
  return [
    { name: 'Dateline', accuracies: shipped, cost },
    { name: 'Dateline, one thread', accuracies: SET_NAMES.map(() => null), cost: oneThread },
    { name: 'Dateline, stories never seen', accuracies: SET_NAMES.map((set) => unseen.get(set) ?? null), cost: null },
  ];
}

async function bestOf(peer: Peer, folder: string): Promise<(BestAccuracy | null)[]> {
  const best: (BestAccuracy | null)[] = [];
  for (const { name, input, gold } of labelled) {
    try {
      const { seconds } = await measured(peer.command(input, peer.floor, folder), output, LIMIT);
      const found = scorer.bestAccuracyOf(gold, peer.read(output, input));
      say(`${peer.name}: ${name} in ${seconds.toFixed(1)} s, best cut ${found.cut?.toPrecision(2) ?? 'none'}`);
      best.push(found);
    } catch (error) {
      say(`${peer.name}: ${name}: ${reasonOf(error)}`);
      best.push(null);
    }
  }
  return best;
}

/** One tool's row; none when the tool cannot be had. */
async function rowsOf(peer: Peer): Promise<Row[]> {
  const folder = temporaryFolder('peer');
  try {
    peer.install(folder);
  } catch (error) {
    say(`${peer.name}: left out, as it cannot be had here: ${reasonOf(error)}`);
    return [];
  }
  const accuracies = await bestOf(peer, folder);
  const cut = accuracies[LIKE_SCALE]?.cut ?? peer.floor;
  return [{ name: peer.name, accuracies, cost: await costOf(peer.name, peer.command(scale, cut, folder)) }];
}

try {
  const rows = await ours();
  for (const peer of PEERS) rows.push(...(await rowsOf(peer)));
  console.log(markdownTable(SET_NAMES, rows));
} finally {
  await cleanUp();
}
