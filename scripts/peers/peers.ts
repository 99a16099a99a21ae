import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { debianPackage, npmPackage } from './install.ts';
import type { Command } from './measured.ts';
import type { Article, ScoredPair } from './programs/articles.ts';
import { simTextCommand, simTextPairs } from './simText.ts';

/** Articles that a tool is to look through: as a .jsonl file, and as read. */
export interface Input {
  readonly file: string;
  readonly articles: readonly Article[];
  /** A folder for what the tool needs besides. */
  readonly work: string;
}

/** Another way to find duplicate coverage, run as a program of its own so that its cost can be measured. */
export interface Peer {
  readonly name: string;
  /** Scores below are left out: no set's best cut is near them. */
  readonly floor: number;
  /** Fetches what the tool needs into the folder. Throws where it cannot be had. */
  readonly install: (folder: string) => void;
  /** The command that prints pairs of at least this score; what is prepared here is no part of its cost. */
  readonly command: (input: Input, floor: number, folder: string) => Command;
  /** The pairs in what the command printed. */
  readonly read: (output: string, input: Input) => ScoredPair[];
}

function program(name: string, ...more: readonly string[]): Peer['command'] {
  const script = fileURLToPath(new URL(`programs/${name}`, import.meta.url));
  return ({ file }, floor, folder) => ({ program: execPath, args: [script, file, `${floor}`, folder, ...more] });
}

function readPairs(output: string): ScoredPair[] {
  const lines = readFileSync(output, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as ScoredPair);
}

const MINHASH = 'minhash@0.0.9';
const DOLOS = '@dodona/dolos-core@1.2.1';

/** The tools compared with Dateline: by topic, by sets of words, by words in a row. */
export const PEERS: readonly Peer[] = [
  {
    name: 'TF-IDF, all pairs',
    floor: 0.1,
    install: () => undefined,
    command: program('tfidf.ts'),
    read: readPairs,
  },
  {
    name: `${MINHASH}, all pairs`,
    floor: 0.12,
    install: (folder) => npmPackage(MINHASH, folder),
    command: program('minhash.ts'),
    read: readPairs,
  },
  {
    name: `${MINHASH}, LSH index`,
    floor: 0.12,
    install: (folder) => npmPackage(MINHASH, folder),
    command: program('minhash.ts', 'lsh'),
    read: readPairs,
  },
  {
    name: `winnowing, ${DOLOS}`,
    floor: 0.001,
    install: (folder) => npmPackage(DOLOS, folder),
    command: program('winnowing.ts'),
    read: readPairs,
  },
  {
    name: 'sim_text 3.0.2',
    floor: 0.005,
    install: (folder) => debianPackage('similarity-tester', '3.0.2', folder),
    command: ({ articles, work }, floor, folder) =>
      simTextCommand(join(folder, 'usr/bin/sim_text'), articles, floor, work),
    read: (output, { articles }) => simTextPairs(readFileSync(output, 'utf8'), articles),
  },
];
