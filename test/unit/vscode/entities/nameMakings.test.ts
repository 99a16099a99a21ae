import assert from 'node:assert/strict';
import {
  type Named,
  kindOfNames,
  knownName,
  mergedNames,
  partableSpellings,
  partedNames,
} from '../../../../src/vscode/entities/nameMakings.ts';

const INGRID: Named = {
  type: 'person',
  canonical: 'Ingrid Halvorsen',
  spellings: ['Ingrid Halvorsen', 'INGRID HALVORSEN', 'Inga Halvorsen', 'Halvorsen'].map((text) => ({
    text,
    count: 1,
  })),
};

describe('decisions about names', () => {
  it('join what is of one kind, to the first', () => {
    const strand = { type: 'person', canonical: 'Inga Strand' } as const;
    const board = { type: 'organisation', canonical: 'Harbour Board' } as const;
    assert.deepEqual(mergedNames([INGRID, strand, board]), [
      { kind: 'names', is: 'same', type: 'person', names: ['Inga Strand', 'Ingrid Halvorsen'] },
    ]);
    assert.deepEqual(mergedNames([INGRID, { ...INGRID, canonical: 'ingrid halvorsen' }]), []);
    assert.deepEqual(mergedNames([]), []);
  });

  it('offer to part what is another name', () => {
    assert.deepEqual(
      partableSpellings(INGRID).map(({ text }) => text),
      ['Inga Halvorsen', 'Halvorsen'],
    );
  });

  it('part a spelling from every full name that could join it again', () => {
    assert.deepEqual(
      partedNames(INGRID, ['Halvorsen']).map((one) => 'names' in one && one.names),
      [
        ['Halvorsen', 'Ingrid Halvorsen'],
        ['Halvorsen', 'Inga Halvorsen'],
      ],
    );
    assert.deepEqual(
      partedNames(INGRID, ['Inga Halvorsen']).map((one) => 'names' in one && one.names),
      [['Inga Halvorsen', 'Ingrid Halvorsen']],
    );
  });

  it('say of all spellings what they are', () => {
    assert.deepEqual(
      kindOfNames(INGRID, 'none').map((one) => 'name' in one && [one.is, one.name]),
      [
        ['none', 'Ingrid Halvorsen'],
        ['none', 'Inga Halvorsen'],
        ['none', 'Halvorsen'],
      ],
    );
  });

  it('know a name, with its id where there is one', () => {
    assert.deepEqual(knownName(' the old\nquay ', 'place', ''), { kind: 'known', is: 'place', name: 'the old quay' });
    assert.deepEqual(knownName('Ingrid', 'person', 'Q7'), {
      kind: 'known',
      is: 'person',
      name: 'Ingrid',
      wikidata: 'Q7',
    });
  });
});
