import assert from 'node:assert/strict';
import { QueryError } from '../../../../src/core/concordance/concordanceQuery.ts';
import { hitFinder } from '../../../../src/core/concordance/findHits.ts';

function found(query: string, text: string, exact = false): string[] {
  const { spans } = hitFinder({ kind: 'words', text: query, exact })(text, { start: 0, end: text.length });
  return spans.map(({ start, end }) => text.slice(start, end));
}

describe('words in a text', () => {
  it('are found whole, in any case', () => {
    assert.deepEqual(found('bridge', 'The Bridge, a BRIDGE-builder and bridges; abridge.'), ['Bridge', 'BRIDGE']);
  });

  it('are found as names with a possessive, and in front of any punctuation', () => {
    assert.deepEqual(found('Halvorsen', 'Halvorsen’s plan (Halvorsen) Halvorsens'), ['Halvorsen', 'Halvorsen']);
  });

  it('are found with and without diacritics, precomposed or not', () => {
    assert.deepEqual(found('café', 'Cafe, CAFÉ, cafe\u0301.'), ['Cafe', 'CAFÉ', 'cafe\u0301']);
    assert.deepEqual(found('Soler', 'Sølér'), ['Sølér']);
    assert.deepEqual(found('еще', 'ЕЩЁ ещё'), ['ЕЩЁ', 'ещё']);
  });

  it('are found where one letter stands for two', () => {
    assert.deepEqual(found('strasse', 'Straße, Strasse'), ['Straße', 'Strasse']);
    assert.deepEqual(found('Ægir', 'aegir ÆGIR'), ['aegir', 'ÆGIR']);
  });

  it('are found with any apostrophe and dash', () => {
    assert.deepEqual(found("o'neill", 'O’Neill'), ['O’Neill']);
    assert.deepEqual(found('nur-sultan', 'Nur–Sultan'), ['Nur–Sultan']);
  });

  it('are found exactly as written where that is wanted', () => {
    assert.deepEqual(found('Café', 'Cafe café Café', true), ['Café']);
  });

  it('have letters where an asterisk stands, at either end and within', () => {
    assert.deepEqual(found('bridg*', 'bridge bridgehead bridgy abridge'), ['bridge', 'bridgehead', 'bridgy']);
    assert.deepEqual(found('*ridge', 'bridge ridge ridges'), ['bridge', 'ridge']);
    assert.deepEqual(found('col*r', 'colour color collar'), ['colour', 'color', 'collar']);
  });

  it('stand one behind the other, over a line break but not a paragraph', () => {
    const text = 'transport  minister\ntransport\nminister, transport\n\nminister';
    assert.deepEqual(found('transport minister', text), ['transport  minister', 'transport\nminister']);
  });

  it('are found within longer runs in scripts without spaces', () => {
    assert.deepEqual(found('大橋', '新しい大橋が'), ['大橋']);
  });

  it('are looked for up to the end of the piece, which cuts no word', () => {
    const text = 'the bridge the bridgehead';
    const { spans } = hitFinder({ kind: 'words', text: 'bridge' })(text, { start: 4, end: 10 });
    assert.deepEqual(spans, [{ start: 4, end: 10 }]);
    assert.deepEqual(hitFinder({ kind: 'words', text: 'bridge' })(text, { start: 11, end: 21 }).spans, []);
  });

  it('are refused where there are none, and with too many asterisks', () => {
    for (const text of ['', '  ', '*', '…']) assert.throws(() => found(text, 'a'), QueryError, text);
    assert.throws(() => found('a*b*c*d*', 'a'), QueryError);
  });

  it('take no longer on a line of a million letters', () => {
    const long = 'a'.repeat(1_000_000);
    assert.deepEqual(found('*a*b*c', long), []);
    assert.deepEqual(found('a b', `a${' '.repeat(1_000_000)}`), []);
  });
});
