import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from './measured.ts';
import type { Article, ScoredPair } from './programs/articles.ts';

/** The shortest run of words that counts: five find more than the program's own eight, four take ten times as long. */
const RUN = 5;

/**
 * Dick Grune's sim_text, which looks for each run of words in all files (`-a`) and prints what share of a file stands
 * in another. Writes each article to a file of its own under `work`, by its number.
 */
export function simTextCommand(program: string, articles: readonly Article[], floor: number, work: string): Command {
  const folder = join(work, 'texts');
  mkdirSync(folder, { recursive: true });
  const files = articles.map(({ text }, i) => {
    const file = join(folder, `${i}`);
    writeFileSync(file, text);
    return file;
  });
  const input = join(work, 'texts.list');
  writeFileSync(input, `${files.join('\n')}\n`);
  const percent = Math.max(1, Math.floor(floor * 100));
  return { program, args: ['-i', '-p', '-T', '-a', '-r', `${RUN}`, '-t', `${percent}`], input };
}

/** Pairs by the mean of both directions, 0 where a direction is not among what the program printed. */
export function simTextPairs(printed: string, articles: readonly Article[]): ScoredPair[] {
  const sums = new Map<string, ScoredPair>();
  for (const line of printed.split('\n')) {
    const found = /(\d+) consists for (\d+) % of .*?(\d+) material/.exec(line);
    if (found === null) continue;
    const [low, high] = [Number(found[1]), Number(found[3])].sort((x, y) => x - y) as [number, number];
    const score = (sums.get(`${low} ${high}`)?.score ?? 0) + Number(found[2]) / 200;
    sums.set(`${low} ${high}`, { a: articles[low]!.id, b: articles[high]!.id, score: Math.min(1, score) });
  }
  return [...sums.values()];
}
