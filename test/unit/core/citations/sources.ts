import type { CitationSource } from '../../../../src/core/citations/citationSource.ts';

/** An article to cite that says all a citation can have, but for what is given otherwise. */
export function citable(more: Partial<CitationSource> = {}): CitationSource {
  return {
    path: 'courier/bridge.txt',
    title: 'Freight trains cross the Lindholm bridge again',
    opening: 'At twelve minutes past six a train rolled…',
    authors: [{ name: 'Mira Solberg', parts: { given: 'Mira', family: 'Solberg' } }],
    outlet: 'Lindholm Courier',
    agency: null,
    via: null,
    date: { value: '2023-05-16', inferred: false },
    url: 'https://courier.example/2023/bridge_open',
    accessed: null,
    language: 'en',
    ...more,
  };
}

/** One that says nothing but how it begins. */
export const BARE = citable({ title: null, authors: [], outlet: null, date: null, url: null, language: null });

/** Agency copy that another paper printed. */
export const WIRE = citable({ authors: [], agency: 'NORDA', url: null });

/** Everything that needs care: signs of markup, several authors, an inferred date, words quoted from it. */
export const HARD = citable({
  title: '“Tolls” & {fees}: 5% up_to #1 | ~all~ [now] $2 <b>\\x^ ÆØÅ «мост» 😀',
  authors: [
    { name: 'Anna van der Berg', parts: { given: 'Anna', family: 'van der Berg' } },
    { name: 'Halász Bence', parts: null },
  ],
  agency: 'NORDA',
  via: 'Harbour Gazette',
  date: { value: '2023-05', inferred: true },
  accessed: '2023-06-03',
  quote: 'The bridge {carries} 40 | trains & more, "a day"',
});
