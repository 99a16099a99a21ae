/**
 * How soon a search in context answers over 10,000 articles on a disk, in a worker as in the editor:
 * node esbuild.mjs && node test/bench/concordance.ts [NUMBER]
 * The first lines and the last are timed by the clock, since that is what a reader waits for; what else the machine does counts.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nodeHost } from '../../src/analysis/node/nodeHost.ts';
import { startWorker } from '../../src/analysis/node/startWorker.ts';
import type { FileStamp } from '../../src/analysis/protocol.ts';
import { WorkerAnalysis } from '../../src/analysis/workerAnalysis.ts';
import type { ConcordanceQuery } from '../../src/core/concordance/concordanceQuery.ts';
import { generated } from './generate.ts';

const LIMIT = 10_000;
const LIMITS = { maxSize: 5 * 1024 * 1024, fallbackEncoding: 'auto' } as const;
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dateline-concordance-'));

/** Writes the articles; their stamps as the editor lists them. */
function write(count: number): FileStamp[] {
  return Array.from(generated(count), ({ path, text }) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return { id: pathToFileURL(file).href, path, modified: 0, size: Buffer.byteLength(text) };
  });
}

const analysis = new WorkerAnalysis(
  () => startWorker(join(root, 'dist/worker.cjs')),
  nodeHost,
  {
    indexChanged: () => null,
    read: ({ id }) => readFile(fileURLToPath(id)),
    data: ({ name }) => readFileSync(join(root, 'data', name)),
  },
  (crash) => console.error(crash),
);

async function measure(name: string, query: ConcordanceQuery): Promise<string> {
  const start = performance.now();
  let first = 0;
  const { lines, articles } = await analysis.call(
    'concordance',
    { query, limit: LIMIT },
    { onPartial: ({ found }) => (first ||= found.length > 0 ? performance.now() - start : 0) },
  );
  const all = performance.now() - start;
  return [name.padEnd(34), ms(first), ms(all), String(lines).padStart(9), String(articles).padStart(9)].join('');
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`.padStart(11);
}

try {
  const count = Number(process.argv[2] ?? 10_000);
  await analysis.call('sync', { changed: write(count), removed: [], limits: LIMITS });
  const [person] = await analysis.call('entities', { type: 'person', query: '', limit: 1 });
  console.log(`${count} articles${' '.repeat(25)}first        all    lines  articles`);
  const queries: readonly (readonly [string, ConcordanceQuery])[] = [
    ['a word', { kind: 'words', text: 'bridge' }],
    ['again', { kind: 'words', text: 'bridge' }],
    ['a rare phrase', { kind: 'words', text: 'harbour master' }],
    ['a word with a star', { kind: 'words', text: 'bridg*' }],
    ['the most frequent word', { kind: 'words', text: 'the' }],
    ['a word that is nowhere', { kind: 'words', text: 'xylophone' }],
    ['a pattern', { kind: 'pattern', text: '\\d+ \\w+' }],
    ['a pattern that begins anywhere', { kind: 'pattern', text: '\\w+ was (?:sold|planned)' }],
    ['the most mentioned person', { kind: 'entity', id: person?.id ?? '' }],
  ];
  for (const [name, query] of queries) console.log(await measure(name, query));
} finally {
  analysis.dispose();
  rmSync(folder, { recursive: true });
}
