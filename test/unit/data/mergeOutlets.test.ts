import assert from 'node:assert/strict';
import { mergeOutlets } from '../../../scripts/outlets/mergeOutlets.ts';
import { sharedNames } from '../../../scripts/outlets/sharedNames.ts';
import type { Outlet } from '../../../src/core/article/outlets/outlets.ts';

function outlet(name: string, domain: string, more: Partial<Outlet> = {}): Outlet {
  return { id: name.toLowerCase().replaceAll(' ', '-'), name, names: [], domains: [domain], agency: false, ...more };
}

const courier = outlet('Lindholm Courier', 'lindholmcourier.example', { names: ['Courier Lindholm'] });

describe('mergeOutlets', () => {
  it('completes an outlet of ours that shares a name and a domain', () => {
    const found = outlet('The Lindholm Courier', 'lindholmcourier.example', { names: ['Линдхольм курьер'], wikidata: 'Q1' });
    assert.deepEqual(mergeOutlets([courier], [found]), [
      { ...courier, names: ['Courier Lindholm', 'Линдхольм курьер'], wikidata: 'Q1' },
    ]);
  });

  it('keeps what we say of it', () => {
    const own = { ...courier, wikidata: 'Q2' };
    assert.deepEqual(mergeOutlets([own], [{ ...courier, names: [], wikidata: 'Q1' }]), [own]);
  });

  it('leaves out another paper of a house we have', () => {
    assert.deepEqual(mergeOutlets([courier], [outlet('Sunday Extra', 'sunday.lindholmcourier.example')]), [courier]);
  });

  it('adds others under the names that are theirs alone', () => {
    const gull = outlet('Harbour Gull', 'gull.example');
    const north = outlet('Evening Post', 'northpost.example');
    const south = outlet('The Evening Post', 'southpost.example', { names: ['Southern Post'] });
    const namesake = outlet('Lindholm Courier', 'courier.example');
    const merged = mergeOutlets([courier], [gull, north, south, namesake]);
    assert.deepEqual(
      merged.map(({ id, name, names }) => [id, name, ...names]),
      [
        ['lindholm-courier', 'Lindholm Courier', 'Courier Lindholm'],
        ['harbour-gull', 'Harbour Gull'],
        ['northpost-example', 'northpost.example'],
        ['southern-post', 'Southern Post'],
        ['courier-example', 'courier.example'],
      ],
    );
    assert.deepEqual(sharedNames(merged), []);
  });
});

describe('sharedNames', () => {
  it('tells what two outlets both claim', () => {
    const twin = outlet('Courier Lindholm', 'lindholmcourier.example');
    assert.deepEqual(sharedNames([courier, twin]), [
      'name courier-lindholm: lindholm-courier, courier-lindholm',
      'domain lindholmcourier.example: lindholm-courier, courier-lindholm',
    ]);
  });
});
