import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { averageLinkage, connectedComponents } from './linkage.ts';
import type { Article, ScoredPair } from './programs/articles.ts';

/** How right a tool is on a labelled set. */
export interface Accuracy {
  /** F1 of pairs, 0 to 1. */
  readonly pairs: number;
  /** B-cubed F1 of stories, 0 to 1. */
  readonly stories: number;
}

/** Accuracy at the cut of pairs that gives the highest F1 of pairs, with that cut; null when no pair is right. */
export interface BestAccuracy extends Accuracy {
  readonly cut: number | null;
}

/** The scorer's answer, as far as it is used. */
interface Score {
  readonly pairs: { readonly f1: number };
  readonly best: { readonly f1: number; readonly threshold: number | null };
  readonly stories: { readonly bCubed: { readonly f1: number } };
}

/** Cuts for stories, as parts of the best cut for pairs: components want a stricter one, averages a laxer one. */
const STORY_CUTS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.15, 1.35, 1.6, 2] as const;

/** Writes a set's gold to a new folder, without the texts, which the scorer would read each time; gives the folder. */
export function goldOnly(set: string, articles: readonly Article[], folder: string): string {
  mkdirSync(folder);
  writeFileSync(join(folder, 'docs.jsonl'), articles.map(({ id }) => `${JSON.stringify({ id })}\n`).join(''));
  for (const file of ['pairs.jsonl', 'unjudged.jsonl']) {
    if (existsSync(join(set, file))) copyFileSync(join(set, file), join(folder, file));
  }
  return folder;
}

/** Runs the scorer that comes with the labelled sets. */
export class Scorer {
  readonly #script: string;
  readonly #work: string;

  /** For a folder of labelled sets with their score.mjs. Temporary files go to the folder `work`. */
  constructor(sets: string, work: string) {
    this.#script = join(sets, 'score.mjs');
    this.#work = work;
  }

  /** The accuracy of predictions in a file, as the command prints them, at the threshold they were made with. */
  accuracyOf(gold: string, predictions: string): Accuracy {
    const { pairs, stories } = this.#score(gold, predictions);
    return { pairs: pairs.f1, stories: stories.bCubed.f1 };
  }

  /** The highest accuracy that scored pairs can have at any cut; of stories, by the better of two ways to join pairs. */
  bestAccuracyOf(gold: string, scored: readonly ScoredPair[]): BestAccuracy {
    const pairs = scored.map((pair) => ({ ...pair, kind: 'same-event' }));
    const { best } = this.#score(gold, this.#keep(pairs, []));
    const cut = best.threshold;
    if (cut === null) return { pairs: 0, stories: 0, cut };
    const stories = [connectedComponents, averageLinkage].flatMap((linkage) =>
      STORY_CUTS.map((part) => JSON.stringify(linkage(scored, cut * part).map((members) => ({ members })))),
    );
    const scores = [...new Set(stories)].map((found) => {
      const { bCubed } = this.#score(gold, this.#keep([], JSON.parse(found) as object[])).stories;
      return bCubed.f1;
    });
    return { pairs: best.f1, stories: Math.max(...scores), cut };
  }

  #keep(pairs: readonly object[], stories: readonly object[]): string {
    const file = join(this.#work, 'predictions.json');
    writeFileSync(file, JSON.stringify({ pairs, stories }));
    return file;
  }

  #score(gold: string, predictions: string): Score {
    return JSON.parse(execFileSync(execPath, [this.#script, gold, predictions], { encoding: 'utf8' })) as Score;
  }
}
