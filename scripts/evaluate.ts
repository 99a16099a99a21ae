/**
 * npm run evaluate [FOLDER]: how right Dateline is on labelled articles. FOLDER (default ../shared/eval) holds the sets
 * and their scorers; they are no part of the project. Prints a table; nothing is written beside temporary files.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execPath, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const sets = resolve(process.argv[2] ?? fileURLToPath(new URL('../../shared/eval', import.meta.url)));
if (!existsSync(sets)) {
  console.error(`There is no folder ${sets}. Name the folder of the labelled sets.`);
  exit(2);
}
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'dateline-evaluate-'));

/** Room for what a scorer or the command prints: some sets have hundreds of megabytes of records. */
const ROOM = 1 << 30;

function run(script: string, ...args: readonly string[]): string {
  return execFileSync(execPath, [script, ...args], {
    encoding: 'utf8',
    maxBuffer: ROOM,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Runs a script and keeps what it prints in a file, whose path it gives. */
function keep(name: string, script: string, ...args: readonly string[]): string {
  const file = join(work, name);
  writeFileSync(file, run(script, ...args));
  return file;
}

const inspect = (input: string) => keep('inspected.jsonl', cli, 'inspect', '--format', 'jsonl', input);
const line = (name: string, ...figures: readonly string[]) => console.log(`${name.padEnd(28)}${figures.join('   ')}`);
const percent = (share: number | undefined) => (share === undefined ? '–' : (100 * share).toFixed(1));

function dates(): void {
  const folder = join(sets, 'dates');
  for (const name of ['datelines', 'published']) {
    const gold = join(folder, `${name}.jsonl`);
    const scored = run(join(folder, 'score.mjs'), gold, inspect(gold));
    for (const row of scored.split('\n').filter((text) => /^(?:datelines|\s+[a-z -]+: n )/.test(text)))
      console.log(row.trim());
  }
}

interface Score {
  readonly line: { readonly p: number; readonly r: number; readonly f1: number };
  readonly word: { readonly f1: number };
  readonly docsWithoutFalsePositive: number;
  readonly falseFlagRate: { readonly headline: number };
}

function boilerplate(): void {
  const folder = join(sets, 'boilerplate');
  for (const name of ['window.jsonl.gz', 'residual.jsonl', 'repeat.jsonl.gz']) {
    const gold = join(folder, name);
    const docs = keep('docs.jsonl', join(folder, 'tojsonl.mjs'), gold, '--series');
    const { all, warning } = JSON.parse(run(join(folder, 'score.mjs'), gold, inspect(docs))) as Record<string, Score>;
    line(
      `boilerplate ${name.replace(/\..*/, '')}`,
      `line F1 ${percent(all?.line.f1)}`,
      `word F1 ${percent(all?.word.f1)}`,
      `warnings P ${percent(warning?.line.p)} R ${percent(warning?.line.r)}`,
      `articles without a false one ${percent(warning?.docsWithoutFalsePositive)}`,
      `headlines ${percent(warning?.falseFlagRate.headline)}`,
    );
  }
}

function entities(): void {
  const folder = join(sets, 'entities');
  for (const name of ['worldwide', 'conll2003', 'wikigold', 'gum', 'uner-ewt']) {
    const gold = join(folder, `${name}.jsonl`);
    const rows = run(join(folder, 'score.mjs'), gold, inspect(gold)).split('\n');
    const f1 = (kind: string) => /F1\s+(\S+)/.exec(rows.find((row) => row.startsWith(kind)) ?? '')?.[1] ?? '–';
    line(
      `entities ${name}`,
      `F1 ${f1('micro')}`,
      `person ${f1('person')}`,
      `organisation ${f1('organisation')}`,
      `place ${f1('place')}`,
    );
  }
  const pairs = join(folder, 'variants.jsonl');
  const scored = run(join(folder, 'score-variants.mjs'), pairs, keep('same.jsonl', cli, 'same-person', pairs));
  line('same person', scored.split('\n')[0] ?? '');
}

interface CoverageScore {
  readonly pairs: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly stories: { readonly bCubed: { readonly f1: number } };
}

function duplicates(): void {
  const folder = join(sets, 'duplicates');
  for (const name of ['allsides', 'basil', 'fnc1', 'wmt', 'ecbplus']) {
    const docs = join(work, 'docs.jsonl');
    writeFileSync(docs, gunzipSync(readFileSync(join(folder, name, 'docs.jsonl.gz'))));
    const found = keep('found.json', cli, 'duplicates', '--format', 'json', docs);
    const { pairs, stories } = JSON.parse(run(join(folder, 'score.mjs'), join(folder, name), found)) as CoverageScore;
    line(
      `duplicates ${name}`,
      `pairs F1 ${percent(pairs.f1)} (P ${percent(pairs.precision)} R ${percent(pairs.recall)})`,
      `stories B³ ${percent(stories.bCubed.f1)}`,
    );
  }
}

try {
  dates();
  boilerplate();
  entities();
  duplicates();
} finally {
  rmSync(work, { recursive: true });
}
