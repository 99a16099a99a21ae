import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** A program to run, and files for its input and output. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly input?: string;
}

/** What a run took. */
export interface Cost {
  /** By the clock. */
  readonly seconds: number;
  /** Of all threads together; null where the system does not tell. */
  readonly processorSeconds: number | null;
  /** The most memory held at one time, in MB of 2^20 bytes; null where the system does not tell. */
  readonly peakMegabytes: number | null;
}

/** Between two looks at a process, in milliseconds: what it uses after the last one is missed. */
const LOOK = 20;

/** Fields of /proc/PID/stat after the name, which ends with a bracket: user and system time in ticks of 1/100 s. */
const [USER_TICKS, SYSTEM_TICKS] = [11, 12];
const TICKS_PER_SECOND = 100;

type Use = Omit<Cost, 'seconds'>;

/** What a process has used so far, by Linux' /proc. */
function useOf(pid: number): Use | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    if (peak === null) return null;
    const ticks = Number(fields[USER_TICKS]) + Number(fields[SYSTEM_TICKS]);
    return { processorSeconds: ticks / TICKS_PER_SECOND, peakMegabytes: Number(peak[1]) / 1024 };
  } catch {
    return null; // It has ended, or this is not Linux.
  }
}

/**
 * Runs a program to its end with its output in a file. Throws with what it said when it fails, or when it takes longer
 * than `limit` seconds by the clock and is stopped.
 */
export async function measured({ program, args, input }: Command, output: string, limit: number): Promise<Cost> {
  const files = [input === undefined ? null : openSync(input, 'r'), openSync(output, 'w')] as const;
  const start = performance.now();
  const child = spawn(program, args, { stdio: [files[0] ?? 'ignore', files[1], 'pipe'], timeout: limit * 1000 });
  let said = '';
  child.stderr?.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const ended = once(child, 'close') as Promise<[number | null]>;
  let use: Use = { processorSeconds: null, peakMegabytes: null };
  const code = ended.then(([status]) => status);
  for (let isOver = false; !isOver; isOver = await Promise.race([code.then(() => true), pause(LOOK, false)])) {
    use = useOf(child.pid ?? 0) ?? use;
  }
  const seconds = (performance.now() - start) / 1000;
  for (const file of files) if (file !== null) closeSync(file);
  const status = await code;
  if (status === null) throw new Error(`stopped after ${limit} s`);
  if (status !== 0) throw new Error(`ended with ${status}: ${said.trim().split('\n').at(-1)}`);
  return { seconds, ...use };
}
