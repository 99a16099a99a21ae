import assert from 'node:assert/strict';
import { transliterate } from '../../../../src/core/entities/transliterate.ts';

describe('transliterate', () => {
  it('writes Cyrillic as English news does and keeps the rest', () => {
    assert.equal(transliterate('Дмитрий Щукин (Solvik)'), 'Dmitry Shchukin (Solvik)');
    assert.equal(transliterate('Заречный'), 'Zarechny');
    assert.equal(transliterate('Ўладзімір'), 'Uladzimir');
    assert.equal(transliterate('plain text'), 'plain text');
  });
});
