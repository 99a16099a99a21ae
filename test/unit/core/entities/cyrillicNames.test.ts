import assert from 'node:assert/strict';
import { findCyrillicNames } from '../../../../src/core/entities/cyrillicNames.ts';
import { shippedModel } from './model.ts';

function found(text: string): string[] {
  return findCyrillicNames(text, shippedModel().vocabulary).map(
    ({ start, end, type }) => `${type} ${text.slice(start, end)}`,
  );
}

describe('findCyrillicNames', () => {
  it('knows people by surname, patronymic or given name', () => {
    assert.deepEqual(found('Вчера Дмитрий Заречный и П. Корнеев встретились, сообщил Савельев.'), [
      'person Дмитрий Заречный',
      'person П. Корнеев',
      'person Савельев',
    ]);
    assert.deepEqual(found('Об этом заявила Ольга Петровна.'), ['person Ольга Петровна']);
  });

  it('knows abbreviations and places of the lexicon, and leaves sentence openers', () => {
    assert.deepEqual(found('Порт в Минск передан, сообщает ТАСС. Вечером открыли дорогу.'), [
      'place Минск',
      'organisation ТАСС',
    ]);
  });

  it('finds nothing in Latin text', () => {
    assert.deepEqual(found('Ingrid Halvorsen left Oslo.'), []);
  });

  it('reads a long line in time that grows with its length', () => {
    assert.equal(found('Слово '.repeat(20_000)).length, 0);
    assert.ok(Array.isArray(found('Аа-'.repeat(50_000))));
  });
});
