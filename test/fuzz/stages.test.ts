import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { type ArticleSource, analyse, outlineAll } from '../../src/core/analyse.ts';
import { readAnatomy } from '../../src/core/article/anatomy.ts';
import { readLayout, withHeadingOutside } from '../../src/core/article/layout.ts';
import { parseArticle } from '../../src/core/article/parseArticle.ts';
import { articleEvidence } from '../../src/core/articleEvidence.ts';
import { decideBriefly } from '../../src/core/briefFacts.ts';
import { coreData, withoutNames } from '../../src/core/data.ts';
import { anyText } from '../unit/core/article/anyText.ts';
import { outlets, TODAY } from '../unit/core/article/anArticle.ts';
import './repeatable.ts';

const data = withoutNames(coreData((file) => readFileSync(new URL(`../../data/${file}`, import.meta.url))));
const CONTEXT = { today: TODAY, boilerplate: {} };

/** A report with a heading, so that a mask has one to cover. */
const report = anyText.map(
  (text) => `Mayor opens the bridge\n${text}\nThe bridge that the mayor opens carries trains.`,
);

const record = fc.option(
  fc.record(
    { date: fc.constantFrom('2023-05-16', '2023-05', '2091-01-01', 'soon'), outlet: fc.constant('Lindholm Courier') },
    { requiredKeys: [] },
  ),
  { nil: undefined },
);

describe('any text read in stages', () => {
  it('has the anatomy that it has when read at once, whatever the mask', () => {
    const cut = fc.tuple(fc.nat(60), fc.nat(60));
    fc.assert(
      fc.property(fc.oneof(anyText, report), cut, (text, [from, length]) => {
        const mask = [{ start: Math.min(from, text.length), end: Math.min(from + length, text.length) }];
        const layout = readLayout(text, outlets);
        const late = readAnatomy(text, withHeadingOutside(mask, text, layout), outlets);
        assert.deepEqual(late, parseArticle(text, outlets, mask));
        assert.deepEqual(readAnatomy(text, layout, outlets), parseArticle(text, outlets));
      }),
      { numRuns: 300 },
    );
  });

  it('has in brief the date, the clues and the evidence of all its facts', () => {
    const path = fc.constantFrom('norda/a.txt', 'norda/2023-05-16.txt', 'tass/2022/b.txt');
    fc.assert(
      fc.property(fc.oneof(anyText, report), record, path, (text, given, name) => {
        const source: ArticleSource = { id: name, path: name, text, ...(given && { record: given }) };
        const { anatomy, facts, mask } = analyse(source, data, CONTEXT);
        const [outlined] = outlineAll([source], data, () => CONTEXT);
        const { date, clues, evidence } = decideBriefly(source, outlined!, data, TODAY);
        assert.deepEqual(outlined!.mask, mask);
        assert.deepEqual(bare(date), bare(facts.date));
        assert.deepEqual(clues, facts.clues);
        assert.equal(evidence, given ? 'evident' : articleEvidence(anatomy, facts));
      }),
      { numRuns: 200 },
    );
  });
});

function bare(date: ReturnType<typeof decideBriefly>['date']) {
  return date && { ...date, reasons: [], alternatives: [] };
}
