import assert from 'node:assert/strict';
import { detectLanguage } from '../../../../src/core/article/language.ts';
import { wordTable } from '../../../../src/core/text/wordTable.ts';

const languageOf = (text: string, from = 0): string => detectLanguage(text, from, wordTable(text, from, text.length));

describe('detectLanguage', () => {
  const samples: readonly [string, string][] = [
    ['en', 'The bridge at Solvik was opened to freight trains on Tuesday, the minister said.'],
    ['ru', 'Мост в Сольвике открыли для грузовых поездов, это сообщила министр.'],
    ['uk', 'Міст у Сольвіку відкрили для вантажних поїздів, її слова передає газета.'],
    ['be', 'Мост у Сольвіку адкрылі для цягнікоў, сказаў у аўторак міністр.'],
    ['de', 'Die Brücke in Solvik ist für den Verkehr mit Zügen wieder auf, sagte die Ministerin.'],
    ['fr', 'Le pont de Solvik est ouvert aux trains pour la première fois dans le pays.'],
    ['es', 'El puente de Solvik se abrió a los trenes de carga por la mañana, con una fiesta.'],
    ['pl', 'Most w Solviku jest otwarty i nie będzie zamknięty przez lata, od wtorku do soboty.'],
    ['und', '12 / 34'],
  ];
  for (const [language, text] of samples) {
    it(`knows ${language}`, () => assert.equal(languageOf(text), language));
  }

  it('knows the script that has most letters where two stand', () => {
    assert.equal(languageOf('The bridge at Solvik, in Russian «Сольвик», was opened to trains on Tuesday.'), 'en');
    assert.equal(languageOf('Мост «Solvik Bridge» открыли для грузовых поездов, это сообщила министр.'), 'ru');
  });

  it('reads a sample, and cuts the word at its end', () => {
    const spanish = 'el puente de la isla y el de la costa '.repeat(50);
    assert.equal(languageOf(`${spanish} the of and to in that is was `.repeat(60)), 'es');
    // Behind the offset nothing but `der`, cut to `de` where the sample ends.
    assert.equal(languageOf(`${'x'.repeat(1495)} de${'r'.repeat(30)}`), 'und');
  });

  it('leaves out what stands before the offset', () => {
    const german = 'Die Brücke ist für den Verkehr mit Zügen auf. ';
    assert.equal(
      languageOf(`${german}The bridge is open to trains from the north and the south.`, german.length),
      'en',
    );
  });
});
