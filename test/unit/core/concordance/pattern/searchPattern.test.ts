import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { QueryError } from '../../../../../src/core/concordance/concordanceQuery.ts';
import { parsePattern } from '../../../../../src/core/concordance/pattern/parsePattern.ts';
import { searchPattern } from '../../../../../src/core/concordance/pattern/searchPattern.ts';

function search(pattern: string, text: string, exact = false) {
  return searchPattern(parsePattern(pattern, exact), text, { start: 0, end: text.length });
}

function found(pattern: string, text: string, exact = false): string[] {
  return search(pattern, text, exact).spans.map(({ start, end }) => text.slice(start, end));
}

/** What patterns are written with. */
const SIGNS = Array.from('ab()[]{}|*+?\\.^$-,13pwdsbBu ');

/** Patterns over a few letters, of everything that repeats, groups and chooses. */
const pattern = fc.letrec((tie) => ({
  pattern: fc.oneof({ maxDepth: 3 }, fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\b', '^', '$'), tie('more')),
  more: fc.oneof(
    fc.tuple(tie('pattern'), tie('pattern')).map(([x, y]) => `${String(x)}${String(y)}`),
    fc.tuple(tie('pattern'), tie('pattern')).map(([x, y]) => `(?:${String(x)}|${String(y)})`),
    fc
      .tuple(
        fc.constantFrom('a', 'b', '[ab]', '(?:ab|a)', '(b|ba|a)'),
        fc.constantFrom('*', '+', '?', '{2}', '{1,3}', '*?', '+?', '??'),
      )
      .map(([x, times]) => `${x}${times}`),
  ),
})).pattern as fc.Arbitrary<string>;

describe('a pattern in a text', () => {
  it('is found as JavaScript finds it, leftmost and by preference', () => {
    fc.assert(
      fc.property(
        pattern,
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'B', '\n'), maxLength: 12 }),
        (source, text) => {
          const own = [...text.matchAll(new RegExp(source, 'gimu'))].map(([match]) => match);
          // Where an empty match stands first, ours goes on to a longer one, which then takes other places.
          fc.pre(own.every((match) => match !== ''));
          assert.deepEqual(found(source, text), own, source);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('has letters and words of all scripts', () => {
    assert.deepEqual(found('мост\\w*', 'Мост, мосту и помост'), ['Мост', 'мосту', 'мост']);
    assert.deepEqual(found('\\bмост\\b', 'мост мосту'), ['мост']);
    assert.deepEqual(found('[\\w-]+', 'Порт-Эйде'), ['Порт-Эйде']);
    assert.deepEqual(found('\\p{Lu}\\p{Ll}+', 'Ørsta vei', true), ['Ørsta']);
    assert.deepEqual(found('.', '😀'), ['😀']);
  });

  it('is found in any case unless exactly as written', () => {
    assert.deepEqual(found('norda', 'NORDA Norda'), ['NORDA', 'Norda']);
    assert.deepEqual(found('Norda', 'NORDA Norda', true), ['Norda']);
  });

  it('begins and ends lines', () => {
    assert.deepEqual(found('^\\w+', 'one two\nthree'), ['one', 'three']);
    assert.deepEqual(found('\\w+$', 'one two\r\nthree'), ['two', 'three']);
  });

  it('is nothing where it is empty', () => {
    assert.deepEqual(found('x*', 'axxb'), ['xx']);
    assert.deepEqual(found('^|$', 'ab'), []);
  });

  it('takes linear time where others take exponential', () => {
    const line = 'a'.repeat(200_000);
    for (const source of ['(a+)+b', '(a|a)*b', '(a|aa)+$x', '(?:a*)*b', '(?:\\b|a*)*b', '(\\b)*b', '(x+x+)+y']) {
      assert.deepEqual(search(source, line), { spans: [], cut: false }, source);
    }
  });

  it('is cut where it would take long for all matches of a long line', () => {
    const { cut, spans } = search('a(.*b)?', 'a'.repeat(1_000_000));
    assert.ok(cut && spans.length > 1000);
  });

  it('is refused with a word of why', () => {
    for (const source of [
      '',
      '(',
      'a)',
      '[a',
      '*a',
      'a**',
      'a{3,1}',
      '(?=a)',
      '(?<!a)',
      '(a)\\1',
      '\\k<a>',
      'a\\',
      '\\p{Nope}',
      '(?i)a',
      '[\\W]',
      '(?:a{1000}){1000}',
      `${'('.repeat(80)}a${')'.repeat(80)}`,
    ]) {
      assert.throws(
        () => parsePattern(source, false),
        (error: Error) => error instanceof QueryError && error.message.length > 10,
        source,
      );
    }
  });

  it('never throws but for the reader, and never hangs, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 14 }), (source) => {
        try {
          search(source, 'ab ba 13, aab');
        } catch (error) {
          assert.ok(error instanceof QueryError, `${source}: ${String(error)}`);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
