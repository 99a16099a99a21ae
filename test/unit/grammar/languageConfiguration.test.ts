import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const pairs = v.array(v.tuple([v.string(), v.string()]));
const LanguageConfiguration = v.object({
  autoClosingPairs: pairs,
  surroundingPairs: pairs,
  wordPattern: v.object({ pattern: v.string(), flags: v.string() }),
});

const PATH = new URL('../../../language-configuration.json', import.meta.url);

describe('the language configuration', () => {
  const configuration = v.parse(LanguageConfiguration, JSON.parse(readFileSync(PATH, 'utf8')));
  const { pattern, flags } = configuration.wordPattern;
  const words = (text: string): readonly string[] => text.match(new RegExp(pattern, `g${flags}`)) ?? [];

  it('takes a name with apostrophes and hyphens as one word', () => {
    assert.deepEqual(words('O’Carrick, Falk-Jensen and d\'Aune saw "Порт-Эйде".'), [
      'O’Carrick',
      'Falk-Jensen',
      'and',
      "d'Aune",
      'saw',
      'Порт-Эйде',
    ]);
  });

  it('leaves quotation marks, dashes and possessive ends outside', () => {
    assert.deepEqual(words('‘ports’ – the ports’ own – port--side'), ['ports', 'the', 'ports', 'own', 'port', 'side']);
  });

  it('comes through a long line of joints', () => {
    assert.equal(words('a-'.repeat(100_000)).length, 1);
  });

  it('closes no mark that may be an apostrophe, and surrounds with every kind', () => {
    const closing = new Set(configuration.autoClosingPairs.map(([open]) => open));
    assert(!closing.has("'") && !closing.has('‘'));
    for (const open of ['"', "'", '“', '‘', '«', '„']) {
      assert(
        configuration.surroundingPairs.some(([first]) => first === open),
        open,
      );
    }
  });
});
