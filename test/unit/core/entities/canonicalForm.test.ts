import assert from 'node:assert/strict';
import { displayForm, entityId, foldedName } from '../../../../src/core/entities/canonicalForm.ts';

describe('displayForm', () => {
  it('writes capitals as names are written, keeps abbreviations, reads Cyrillic', () => {
    assert.equal(displayForm('INGRID HALVORSEN', 'person'), 'Ingrid Halvorsen');
    assert.equal(displayForm('MINISTRY OF TRANSPORT', 'organisation'), 'Ministry of Transport');
    assert.equal(displayForm('NORDA', 'organisation'), 'NORDA');
    assert.equal(displayForm('Дмитрий Заречный', 'person'), 'Dmitry Zarechny');
    assert.equal(displayForm('the  Harbour\nBoard', 'organisation'), 'Harbour Board');
  });
});

describe('foldedName', () => {
  it('ignores case, marks, articles, stops of abbreviations and signs', () => {
    assert.equal(foldedName('The U.N.'), foldedName('UN'));
    assert.equal(foldedName('Co-operation Fund'), foldedName('co operation fund'));
  });
});

describe('entityId', () => {
  it('is the kind and the name in plain letters', () => {
    assert.equal(entityId('person', 'Łukasz O’Żak'), 'person:lukasz-ozak');
    assert.equal(entityId('place', '??'), 'place:unnamed');
  });
});
