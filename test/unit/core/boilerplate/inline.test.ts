import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { OutletIndex, readOutlets } from '../../../../src/core/article/outlets/outletIndex.ts';
import { parseArticle } from '../../../../src/core/article/parseArticle.ts';
import { findBoilerplate } from '../../../../src/core/boilerplate/findBoilerplate.ts';
import { ARTICLES } from '../../corpus-truth.ts';
import { type Fused, RULES_HALF, TEST_HALF, fusedInto } from './fusedPromotions.ts';
import { PARAGRAPHS, paragraphs, shippedModel } from './shippedModel.ts';

const ROOT = new URL('../../../../', import.meta.url);
const textOfFile = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const outlets = new OutletIndex(readOutlets(textOfFile('data/outlets.json')));

/** Lines of the article that are long enough for a paragraph and wholly the article's. */
function paragraphLines(text: string, { boilerplate, unjudged }: (typeof ARTICLES)[number]): number[] {
  return text.split('\n').flatMap((line, index) => {
    const number = index + 1;
    const isOther = boilerplate.some(({ startLine, endLine }) => startLine <= number && number <= endLine);
    return line.length < 120 || isOther || unjudged.includes(number) ? [] : [number];
  });
}

function fusedCorpus(templates: readonly string[]): Fused[] {
  return ARTICLES.flatMap((article, index) => {
    const text = textOfFile(`test/corpus/${article.path}`);
    return fusedInto(text, paragraphLines(text, article), templates, index + 1);
  });
}

/** Of the promotions' characters the share that is flagged; of those flagged in their paragraphs the share that is right. */
function charactersRight(corpus: readonly Fused[]): { readonly recall: number; readonly precision: number } {
  let expected = 0;
  let flagged = 0;
  let right = 0;
  for (const { text, paragraph, promotion } of corpus) {
    expected += promotion.end - promotion.start;
    for (const { start, end } of findBoilerplate(text, parseArticle(text, outlets), shippedModel)) {
      flagged += Math.max(0, Math.min(end, paragraph.end) - Math.max(start, paragraph.start));
      right += Math.max(0, Math.min(end, promotion.end) - Math.max(start, promotion.start));
    }
  }
  return { recall: right / expected, precision: right / flagged };
}

describe('promotions inside paragraphs', () => {
  for (const [name, templates] of Object.entries({ 'the rules know': RULES_HALF, 'the rules never met': TEST_HALF })) {
    it(`are parted from the sample corpus to the character where ${name} such`, () => {
      const corpus = fusedCorpus(templates);
      assert.ok(corpus.length >= 100, `${corpus.length} paragraphs`);
      const { recall, precision } = charactersRight(corpus);
      assert.ok(recall >= 0.95, `recall ${recall}`);
      assert.ok(precision >= 0.95, `precision ${precision}`);
    });
  }

  it('are none inside somebody’s words, and none in a report about newsletters', () => {
    for (const sentence of [
      '“Subscribe to our newsletter and follow us on Telegram,” the poster on the door of the ticket office said.',
      'The union said members could sign up for the newsletter at the office.',
    ]) {
      const text = paragraphs('A poster at the quay', `${PARAGRAPHS[0]} ${sentence}`, PARAGRAPHS[1]);
      assert.deepEqual(findBoilerplate(text, null, shippedModel), []);
    }
  });

  it('take a question to the readers along', () => {
    const promotion = 'Did you like this report? Sign up for our weekly newsletter.';
    const text = paragraphs('Trains cross again', `${PARAGRAPHS[0]} ${promotion}`, PARAGRAPHS[1]);
    const blocks = findBoilerplate(text, null, shippedModel);
    assert.deepEqual(
      blocks.map(({ start, end, inline }) => [text.slice(start, end), inline]),
      [[promotion, true]],
    );
  });
});
