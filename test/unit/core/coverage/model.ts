import { readFileSync } from 'node:fs';
import type { CoverageIndex, SearchOptions } from '../../../../src/core/coverage/coverageIndex.ts';
import { type CoverageModel, readCoverageModel } from '../../../../src/core/coverage/coverageModel.ts';
import type { Coverage } from '../../../../src/core/coverage/story.ts';

/** A data file of the coverage part. */
export function coverageData(name: string): Uint8Array {
  return readFileSync(new URL(`../../../../data/coverage/${name}`, import.meta.url));
}

/** The model that ships. */
export const MODEL: CoverageModel = readCoverageModel(coverageData('weights.json'), coverageData('background.bin'));

/** Searches in one go. */
export function search(index: CoverageIndex, options: SearchOptions = { preset: 'balanced' }): Coverage {
  const work = index.search(options);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
