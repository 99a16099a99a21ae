import assert from 'node:assert/strict';
import { casesOf } from '../../../../../scripts/anchors/cases.ts';
import { sentencesOf } from '../../../../../scripts/anchors/edits.ts';
import { outcomeOf } from '../../../../../scripts/anchors/outcome.ts';
import { Tally } from '../../../../../scripts/anchors/tally.ts';
import { textsIn } from '../../../../../scripts/anchors/texts.ts';
import { randomFrom } from '../../../../../scripts/random.ts';
import { anchor } from '../../../../../src/core/annotations/anchors/anchorAll.ts';

describe('passages under edits', () => {
  const tally = new Tally();

  before(() => {
    // A third of the sample articles: `node scripts/anchors/evaluate.ts` takes all, and many others.
    const texts = textsIn('test/corpus').filter((_, i) => i % 3 === 0);
    const sentences = texts.flatMap((text) => sentencesOf(text).map(({ start, end }) => text.slice(start, end)));
    const random = randomFrom(20230516);
    for (const text of texts) {
      for (const one of casesOf(text, { random, sentences })) {
        tally.add(one, outcomeOf(anchor(one.text, one.selector).anchor, one.truth));
      }
    }
  });

  it('are right or honestly orphaned where up to a tenth of the text was changed', () => {
    for (const share of ['0.01', '0.03', '0.05', '0.1']) {
      const { right, 'honestly orphaned': honest } = tally.shares(share);
      assert.ok(right + honest >= 0.97, `${share}: ${right + honest}`);
    }
  });

  it('are hardly ever somewhere else, however much was changed', () => {
    const { wrong } = tally.shares('all');
    assert.ok(wrong <= 0.005, String(wrong));
  });

  it('are all found where only form was changed', () => {
    for (const kind of ['re-wrapped', 'quotation marks, dashes', 'white space']) {
      const { right } = tally.shares(kind);
      assert.ok(right >= 0.99, `${kind}: ${right}`);
    }
  });
});
