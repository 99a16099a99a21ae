import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBoilerplate } from '../../../../src/core/boilerplate/findBoilerplate.ts';
import { shippedModel } from './shippedModel.ts';

const SEEDS = fileURLToPath(new URL('../../../../../shared/seeds/', import.meta.url));

/** Lines that are not the article, by the beginning of the file's name. */
const EXPECTED: Readonly<Record<string, readonly (readonly [from: number, to: number])[]>> = {
  '000': [],
  '001': [],
  '002': [],
  '003': [
    [1, 6],
    [26, 48],
  ],
  '004': [
    [16, 16],
    [26, 32],
  ],
};

describe('boilerplate of the seed articles', () => {
  for (const [seed, ranges] of Object.entries(EXPECTED)) {
    it(`is all of it and nothing else in ${seed}`, function () {
      const file = existsSync(SEEDS) ? readdirSync(SEEDS).find((name) => name.startsWith(seed)) : undefined;
      if (file === undefined) {
        console.log(`      skipped: ${SEEDS} is missing`);
        this.skip();
      }
      const text = readFileSync(SEEDS + file, 'utf8');
      const flagged = new Set<number>();
      for (const { startLine, endLine } of findBoilerplate(text, null, shippedModel)) {
        for (let line = startLine; line <= endLine; line++) flagged.add(line);
      }
      text.split('\n').forEach((line, index) => {
        if (line.trim() === '') return;
        const expected = ranges.some(([from, to]) => from <= index + 1 && index + 1 <= to);
        assert.equal(flagged.has(index + 1), expected, `line ${index + 1}`);
      });
    });
  }
});
