/**
 * How long keeping annotations takes on this machine's disk: reading 10,000 in 2,000 files, and saving one more, flushed.
 * Then kills a process that saves, at random moments, and counts what was lost: `node test/bench/annotationStore.ts [KILLS]`.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { removeTemporaryFolder, temporaryFolder } from '../../scripts/vscode/leftovers.ts';
import { randomFrom } from '../../scripts/random.ts';
import { nodeFiles } from '../../src/analysis/node/nodeFiles.ts';
import type { Mark } from '../../src/core/annotations/annotation.ts';
import { formatAnnotations, parseAnnotations, withRecords } from '../../src/core/annotations/annotationFile.ts';
import { KeptFolder, type KeptTree } from '../../src/vscode/annotations/keptFolder.ts';
import { killWhileSaving } from '../unit/analysis/node/killWhileSaving.ts';

const FILES = 2000;
const PER_FILE = 5;
const SAVES = 100;
const LONGEST_WAIT_MS = 60;

const next = randomFrom(1);
const folder = temporaryFolder('annotations');
try {
  writeFiles();
  await measureLoading();
  await measureSaving();
  await measureKills(Number(process.argv[2] ?? 200));
} finally {
  removeTemporaryFolder(folder);
}

function writeFiles(): void {
  for (let file = 0; file < FILES; file++) {
    const path = join(folder, 'annotations', `${pathOf(file)}.jsonl`);
    mkdirSync(dirname(path), { recursive: true });
    const marks = Array.from({ length: PER_FILE }, (_, index) => aMark(index));
    writeFileSync(path, formatAnnotations(withRecords(parseAnnotations(''), marks, pathOf(file))));
  }
}

async function measureLoading(): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const kept = new KeptFolder(tree(), () => {});
    times.push(await milliseconds(async () => void (await kept.load())));
    const count = [...kept.articles].reduce((sum, article) => sum + kept.of(article).length, 0);
    if (count !== FILES * PER_FILE) throw new Error(`read ${count} annotations`);
  }
  console.log(`reading ${FILES * PER_FILE} annotations in ${FILES} files: ${shown(times)}`);
}

async function measureSaving(): Promise<void> {
  const kept = new KeptFolder(tree(), () => {});
  await kept.load();
  const times: number[] = [];
  for (let save = 0; save < SAVES; save++) {
    const article = pathOf(Math.floor(next() * FILES));
    times.push(await milliseconds(() => kept.change(article, (before) => [...before, aMark(save)])));
  }
  console.log(`saving one more mark: ${shown(times)}`);
}

async function measureKills(kills: number): Promise<void> {
  let saved = 0;
  let lost = 0;
  let broken = 0;
  for (let kill = 0; kill < kills; kill++) {
    const after = await killWhileSaving(folder, next() * LONGEST_WAIT_MS);
    saved += after.saved.length;
    lost += after.lost.length;
    broken += after.broken;
  }
  console.log(`killed ${kills} times: ${saved} records reported as saved, ${lost} lost, ${broken} broken lines`);
}

function tree(): KeptTree {
  return {
    list: async (below) =>
      readdirSync(join(folder, below), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)),
    open: (path) => {
      const file = join(folder, path);
      return {
        read: async () => textOf(await nodeFiles.read(file)),
        change: (to) => nodeFiles.change(file, (bytes) => new TextEncoder().encode(to(textOf(bytes)))),
      };
    },
  };
}

function textOf(bytes: Uint8Array | null): string {
  return bytes ? new TextDecoder().decode(bytes) : '';
}

function pathOf(file: number): string {
  return `outlet ${file % 20}/2023-05-${String((file % 28) + 1).padStart(2, '0')} article ${file}.txt`;
}

function aMark(index: number): Mark {
  const start = 40 * index;
  const exact = 'the bridge carries forty trains a day in each direction, the operator says';
  return {
    kind: 'mark',
    id: crypto.randomUUID(),
    creator: 'Mira',
    created: '2023-05-16T08:30:00.000Z',
    tags: [['Claim', 'Evidence', 'Misleading'][index % 3] ?? 'Claim'],
    ...(index % 2 === 0 && { note: 'Forty in all, or each way? See the timetable of the operator.' }),
    selector: {
      exact,
      prefix: 'before the passage stands this.',
      suffix: 'and after it there stands this.',
      start,
      end: start + exact.length,
    },
  };
}

async function milliseconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function shown(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, worst ${at(1)} ms`;
}
