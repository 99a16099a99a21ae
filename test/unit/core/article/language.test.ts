import assert from 'node:assert/strict';
import { detectLanguage } from '../../../../src/core/article/language.ts';

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
    it(`knows ${language}`, () => assert.equal(detectLanguage(text, 0), language));
  }
});
