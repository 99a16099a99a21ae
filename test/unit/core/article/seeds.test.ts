import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { Span } from '../../../../src/core/text/span.ts';
import { anatomy, factsOf } from './anArticle.ts';

const seeds = new URL('../../../../../shared/seeds/', import.meta.url);

/** The lines of a text that begin with one of the words, from the first such line to the last. */
function linesBetween(text: string, first: string, last: string): Span[] {
  const start = text.indexOf(first);
  const end = last === '' ? text.length : text.indexOf('\n', text.indexOf(last, start));
  return start < 0 ? [] : [{ start, end: end < 0 ? text.length : end }];
}

/** The article whose file name begins with the number. */
function read(number: string): string {
  const name = readdirSync(seeds).find((file) => file.startsWith(number)) ?? '';
  return readFileSync(new URL(name, seeds), 'utf8');
}

describe('the five articles of the design', () => {
  before(function () {
    if (existsSync(seeds)) return;
    console.log('      skipped: ../shared/seeds is not here');
    this.skip();
  });

  it('000 and 001 are TASS’s, dated by their headers, without contradiction', () => {
    for (const [number, date] of [
      ['000', '2021-12-03'],
      ['001', '2021-08-12'],
    ] as const) {
      const facts = factsOf(read(number));
      assert.deepEqual(
        [facts.outlet?.value, facts.agency?.value, facts.date?.value, facts.date?.source],
        ['tass', 'tass', date, 'header'],
      );
      assert.deepEqual(facts.contradictions, []);
    }
  });

  it('002 is TASS’s, its year inferred, its place with a region', () => {
    const text = read('002');
    const { outlet, date } = factsOf(text);
    assert.deepEqual([outlet?.value, date?.value, date?.source], ['tass', '2022-04-12', 'dateline-inferred-year']);
    assert.equal(anatomy(text).dateline?.region, 'Amur Region');
  });

  it('003 is its own message’s, undated, after a day in February', () => {
    const text = read('003');
    const mask = [...linesBetween(text, '×', 'Our journalism'), ...linesBetween(text, 'A Message', '')];
    const { outlet, date, bounds } = factsOf(text, { mask });
    assert.deepEqual([outlet?.value, outlet?.source, date], ['moscow-times', 'own-message', null]);
    assert.deepEqual(
      bounds.map(({ relation, month, day }) => [relation, month, day]),
      [['after', 2, 24]],
    );
  });

  it('004 is its source line’s, undated, after a day in June', () => {
    const text = read('004');
    const { outlet, date, bounds } = factsOf(text, { mask: linesBetween(text, 'Read on RBC', 'Read on RBC') });
    assert.deepEqual([outlet?.value, outlet?.source, date], ['rbc', 'source-line', null]);
    assert.deepEqual(
      bounds.map(({ relation, month, day }) => [relation, month, day]),
      [['after', 6, 25]],
    );
  });
});
