import assert from 'node:assert/strict';
import { textOf } from '../../../../src/core/text/span.ts';
import { anatomy } from './anArticle.ts';

function read(text: string): [words: string, speaker: string | null][] {
  return anatomy(text).quotations.map((quotation) => [
    textOf(text, quotation),
    quotation.speaker && textOf(text, quotation.speaker),
  ]);
}

describe('quotations', () => {
  it('finds them in any kind of marks, also mixed', () => {
    for (const [open, close] of ['""', '“”', '«»', '„“', '“"', '“»']) {
      assert.deepEqual(read(`${open}The bridge is open,${close} Halvorsen said.`), [
        ['The bridge is open,', 'Halvorsen'],
      ]);
    }
  });

  it('finds the speaker behind, before, and with the verb first', () => {
    assert.deepEqual(read('“The bridge is open,” said Ingrid Halvorsen, the minister.'), [
      ['The bridge is open,', 'Ingrid Halvorsen'],
    ]);
    assert.deepEqual(read('Tomas Brekke said: “The bridge is open.”'), [['The bridge is open.', 'Tomas Brekke']]);
    assert.deepEqual(read('According to Brekke, the bridge “is open to all”.'), [['is open to all', 'Brekke']]);
    assert.deepEqual(read('По словам Брекке, мост «снова открыт для всех».'), [['снова открыт для всех', 'Брекке']]);
    assert.deepEqual(read('Laut Brekke ist die Brücke „für alle wieder offen“.'), [
      ['für alle wieder offen', 'Brekke'],
    ]);
    assert.deepEqual(read('Halvorsen was here. The bridge “is open to all”.'), [['is open to all', null]]);
    assert.deepEqual(read('“The bridge is open,” he said.'), [['The bridge is open,', 'he']]);
    assert.deepEqual(read('«Мост снова открыт», — сказал Брекке.'), [['Мост снова открыт', 'Брекке']]);
  });

  it('gives what goes on behind the verb to the same speaker', () => {
    const text = '“The bridge is open,” Brekke said. “We heard the first train.”';
    assert.deepEqual(
      read(text).map(([, speaker]) => speaker),
      ['Brekke', 'Brekke'],
    );
  });

  it('leaves terms and titles out', () => {
    assert.deepEqual(read('The so-called “Long Bridge” is open, the “Courier” wrote.'), []);
  });

  it('ends one that the next paragraph goes on with, and drops one that never ends', () => {
    const text = '“The bridge is open to trains.\n\n“It will stay open,” said Brekke.';
    assert.deepEqual(
      read(text).map(([words]) => words),
      ['The bridge is open to trains.', 'It will stay open,'],
    );
    assert.deepEqual(read('Pipes of 12" and more of them are sold here.\n\nNo more is said.'), []);
  });
});
