import assert from 'node:assert/strict';
import {
  displayForm,
  entityId,
  foldedName,
  fullestName,
  isFullName,
} from '../../../../src/core/entities/canonicalForm.ts';

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

describe('fullestName', () => {
  it('prefers more words, then more mentions, then what came first', () => {
    assert.equal(
      fullestName(
        new Map([
          ['Halvorsen', 9],
          ['I. Halvorsen', 5],
          ['Ingrid Halvorsen', 1],
        ]),
      ),
      'Ingrid Halvorsen',
    );
    assert.equal(
      fullestName(
        new Map([
          ['Dmitri Sand', 1],
          ['Dmitry Sand', 2],
        ]),
      ),
      'Dmitry Sand',
    );
    assert.equal(
      fullestName(
        new Map([
          ['Dmitri Sand', 1],
          ['Dmitry Sand', 1],
        ]),
      ),
      'Dmitri Sand',
    );
  });

  it('knows a full name from a bare one', () => {
    assert.equal(isFullName('I. Halvorsen'), true);
    assert.equal(isFullName('al-Fadil'), false);
  });
});
