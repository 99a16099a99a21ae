import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { OutletIndex, readOutlets } from '../../../../src/core/article/outlets/outletIndex.ts';
import { parseArticle } from '../../../../src/core/article/parseArticle.ts';
import { findBoilerplate } from '../../../../src/core/boilerplate/findBoilerplate.ts';
import { Repetition } from '../../../../src/core/boilerplate/repetition.ts';
import { ARTICLES } from '../../corpus-truth.ts';
import { shippedModel } from './shippedModel.ts';

const ROOT = new URL('../../../../', import.meta.url);
const textOfFile = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

describe('boilerplate of the sample corpus', () => {
  const outlets = new OutletIndex(readOutlets(textOfFile('data/outlets.json')));
  const repetition = new Repetition();
  for (const { path, outlet } of ARTICLES) repetition.add(outlet, path, textOfFile(`test/corpus/${path}`));

  for (const { path, outlet, boilerplate, unjudged } of ARTICLES) {
    it(`is all of it and nothing else in ${path}`, () => {
      const text = textOfFile(`test/corpus/${path}`);
      const flagged = new Set<number>();
      const context = { repetition, group: outlet };
      for (const block of findBoilerplate(text, parseArticle(text, outlets), shippedModel, context)) {
        for (let line = block.startLine; line <= block.endLine; line++) flagged.add(line);
      }
      text.split('\n').forEach((line, index) => {
        const number = index + 1;
        if (line.trim() === '' || unjudged.includes(number)) return;
        const expected = boilerplate.some(({ startLine, endLine }) => startLine <= number && number <= endLine);
        assert.equal(flagged.has(number), expected, `line ${number}`);
      });
    });
  }
});
