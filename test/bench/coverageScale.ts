/**
 * How fast the command finds duplicate coverage, how its time grows and how much memory it takes:
 * node test/bench/coverageScale.ts [--jobs N] [FILE.jsonl | NUMBER]…
 * A number stands for so many generated articles. The whole command is timed, with passages and output.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generated } from './generate.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Lets the command say at its end what it used: processor time in seconds, and the most memory in MB. */
const USED = `process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write(
  '\\n'+JSON.stringify([(u.userCPUTime+u.systemCPUTime)/1e6,u.maxRSS/1024]))})`;

interface Run {
  readonly articles: number;
  readonly megabytes: number;
  readonly pairs: number;
  readonly seconds: number;
  readonly processor: number;
  readonly memory: number;
}

async function run(file: string, jobs: string): Promise<Run> {
  const hook = `data:text/javascript,${encodeURIComponent(USED)}`;
  const command = ['--import', hook, cli, 'duplicates', '--jobs', jobs, '--format', 'json', file];
  const start = performance.now();
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit');
  const pairs = countLines(child.stdout, '"passages":');
  const said: Buffer[] = [];
  child.stderr.on('data', (bytes: Buffer) => said.push(bytes));
  await ended;
  const seconds = (performance.now() - start) / 1000;
  // Threads have the hook too: what the process used is said last.
  const last = Buffer.concat(said).toString().trim().split('\n').at(-1);
  const [processor, memory] = JSON.parse(last ?? '') as [number, number];
  const articles = await countLines(createReadStream(file), '');
  return { articles, megabytes: statSync(file).size / 1e6, pairs: await pairs, seconds, processor, memory };
}

/** How many lines hold the words. */
async function countLines(input: Readable, words: string): Promise<number> {
  let count = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) if (line.includes(words)) count++;
  return count;
}

async function write(file: string, count: number): Promise<void> {
  const out = createWriteStream(file);
  for (const { path, text } of generated(count)) {
    if (!out.write(`${JSON.stringify({ id: path, text, date: text.slice(6, 16) })}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

function row(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(13)).join('');
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { jobs: { type: 'string' } } });
const folder = mkdtempSync(join(tmpdir(), 'dateline-scale-'));
console.log(row(['articles', 'MB', 'pairs', 's', 'articles/s', 'processor s', 'peak MB', 'growth']));
let before: Run | undefined;
try {
  for (const named of positionals.length > 0 ? positionals : ['8000', '100000']) {
    const count = Number(named);
    const file = count > 0 ? join(folder, `${count}.jsonl`) : named;
    if (count > 0) await write(file, count);
    const now = await run(file, values.jobs ?? String(availableParallelism()));
    if (count > 0) rmSync(file);
    const growth = before && Math.log(now.processor / before.processor) / Math.log(now.articles / before.articles);
    const { articles, megabytes, pairs, seconds, processor, memory } = now;
    console.log(
      row([
        String(articles),
        megabytes.toFixed(1),
        String(pairs),
        seconds.toFixed(1),
        (articles / seconds).toFixed(0),
        processor.toFixed(1),
        memory.toFixed(0),
        growth === undefined ? '' : `n^${growth.toFixed(2)}`,
      ]),
    );
    before = now;
  }
} finally {
  rmSync(folder, { recursive: true });
}
