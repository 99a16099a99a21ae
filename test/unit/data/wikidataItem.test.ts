import assert from 'node:assert/strict';
import { newspaperOf, underTellingName } from '../../../scripts/outlets/wikidataItem.ts';

const item = {
  wikibase: 'Q1',
  label: 'Harbour Gazette',
  labels: { Q20: 'Norway' },
  claims: { P17: ['Q20'], P856: ['https://www.gazette.example/', 'https://library.example/gazette'] },
  sitelinks: {
    enwiki: { title: 'Harbour Gazette (newspaper)' },
    ruwiki: { title: 'Портовая газета (Сольвик)' },
    commonswiki: { title: 'Category:Harbour Gazette' },
    enwikiquote: { title: 'Harbour Gazette' },
  },
};

function countryOf(site: string): string | undefined {
  return newspaperOf({ ...item, claims: { P856: [site] } })?.outlet.country;
}

describe('newspaperOf', () => {
  it('reads name, Russian name, site and country, and counts Wikipedias', () => {
    assert.deepEqual(newspaperOf(item), {
      outlet: {
        id: 'harbour-gazette',
        name: 'Harbour Gazette',
        names: ['Портовая газета'],
        domains: ['gazette.example'],
        country: 'NO',
        agency: false,
        wikidata: 'Q1',
      },
      wikipedias: 2,
      ended: false,
    });
  });

  it('takes a Russian name only of several words', () => {
    assert.deepEqual(newspaperOf({ ...item, sitelinks: { ruwiki: { title: 'Труд' } } })?.outlet.names, []);
  });

  it('takes the country of the site where none is said, unless anybody may have such a site', () => {
    assert.equal(countryOf('https://gazette.no'), 'NO');
    assert.equal(countryOf('https://gazette.co.uk'), 'GB');
    assert.equal(countryOf('https://gazette.tv'), undefined);
    assert.equal(countryOf('https://gazette.example'), undefined);
  });

  it('is null without a site of its own, and for what is no item', () => {
    assert.equal(newspaperOf({ ...item, claims: { P17: ['Q20'], P856: ['https://library.example/gazette'] } }), null);
    assert.equal(newspaperOf({ error: 'gone' }), null);
  });

  it('sees that a paper has come to an end', () => {
    assert.equal(newspaperOf({ ...item, claims: { ...item.claims, P576: ['+1999'] } })?.ended, true);
  });
});

describe('underTellingName', () => {
  const ordinary = new Set(['dawn', 'harbour', 'gazette']);
  const named = (label: string): string | undefined => {
    const paper = newspaperOf({ ...item, label });
    return paper ? underTellingName(paper.outlet, ordinary).name : undefined;
  };

  it('names by its domain what has only an ordinary word or a remark for a name', () => {
    assert.equal(named('The Dawn'), 'gazette.example');
    assert.equal(named('Dawn (newspaper)'), 'gazette.example');
    assert.equal(named('Harbour Gazette'), 'Harbour Gazette');
    assert.equal(named('Solviksposten'), 'Solviksposten');
  });
});
