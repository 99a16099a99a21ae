import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseAnnotations } from '../../../../src/core/annotations/annotationFile.ts';

/** What was found after a process was killed. */
export interface AfterKill {
  /** The ids it reported as saved. */
  readonly saved: readonly string[];
  /** Those of them that the file does not hold. */
  readonly lost: readonly string[];
  /** Lines of the file that are no whole record. */
  readonly broken: number;
}

/** Starts a process that saves annotations into a file of `folder`, and kills it (SIGKILL) some milliseconds after its first was saved. */
export async function killWhileSaving(folder: string, milliseconds: number): Promise<AfterKill> {
  const file = join(folder, 'a.txt.jsonl');
  const script = join(import.meta.dirname, 'savingProcess.ts');
  const child = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (told += text));
  const ended = new Promise((resolve) => child.once('close', resolve));
  while (!told.includes('\n') && child.exitCode === null) await setTimeout(5);
  await setTimeout(milliseconds);
  child.kill('SIGKILL');
  await ended;
  const saved = told.split('\n').slice(0, -1);
  const { kept, unreadable } = parseAnnotations(readFileSync(file, 'utf8'));
  const held = new Set(kept.map(({ record }) => record.id));
  return { saved, lost: saved.filter((id) => !held.has(id)), broken: unreadable.length };
}
