import assert from 'node:assert/strict';
import { findOutlets } from '../../../../src/analysis/queries/outlets.ts';
import { data } from '../../sampleCorpus.ts';

function outlet(name: string, names: readonly string[] = [], domains: readonly string[] = []) {
  return { id: name.toLowerCase(), name, names, domains, agency: false };
}

describe('finding outlets', () => {
  const outlets = [
    outlet('Solvik Norda Bulletin'),
    outlet('Wire Room', ['Norda'], ['wire.example']),
    outlet('NORDA'),
    outlet('Échos de Solvik'),
  ];
  const found = (query: string, limit = 10) => findOutlets(outlets, query, limit).map(({ name }) => name);

  it('puts names that begin so first, then other names, then what holds it', () => {
    assert.deepEqual(found('nor'), ['NORDA', 'Wire Room', 'Solvik Norda Bulletin']);
  });

  it('finds by domain, without case and diacritics, and all by nothing', () => {
    assert.deepEqual(found('wire.ex'), ['Wire Room']);
    assert.deepEqual(found('ECHOS'), ['Échos de Solvik']);
    assert.equal(found('').length, 4);
    assert.deepEqual(found('', 1), ['Échos de Solvik']);
    assert.deepEqual(found('nowhere'), []);
  });

  it('has all outlets that ship', () => {
    const { all } = data.outlets;
    assert.ok(all.length >= 600);
    assert.equal(findOutlets(all, '', 10_000).length, all.length);
    assert.equal(findOutlets(all, 'tass', 1)[0]?.name, 'TASS');
  });
});
