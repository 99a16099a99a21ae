import assert from 'node:assert/strict';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { CITATION_STYLES, cite } from '../../../../src/core/citations/cite.ts';
import { BARE, HARD, WIRE, citable } from './sources.ts';

type Sources = Parameters<typeof cite>[0];

function wikipedia(...sources: Sources): string {
  return cite(sources, 'wikipedia');
}

function plain(...sources: Sources): string {
  return cite(sources, 'plain');
}

function items(...sources: Sources): Record<string, unknown>[] {
  return JSON.parse(cite(sources, 'csl')) as Record<string, unknown>[];
}

/** What another program makes of citations. */
function read(text: string): Cite['data'] {
  return new Cite(text).data;
}

describe('citing as {{cite news}}', () => {
  it('has what the article says, under the names of the template', () => {
    assert.equal(
      wikipedia(citable({ accessed: '2023-06-03' })),
      '{{cite news |last=Solberg |first=Mira |date=16 May 2023 |title=Freight trains cross the Lindholm bridge again ' +
        '|url=https://courier.example/2023/bridge_open |work=Lindholm Courier |language=en |access-date=3 June 2023}}',
    );
  });

  it('leaves out what it does not say', () => {
    assert.equal(wikipedia(BARE), '{{cite news |title=&#91;At twelve minutes past six a train rolled…&#93;}}');
    assert.doesNotMatch(wikipedia(citable({ url: null, accessed: '2023-06-03' })), /access-date/u);
  });

  it('tells an agency from the paper that printed its copy', () => {
    assert.match(wikipedia(WIRE), /\|work=Lindholm Courier \|agency=NORDA \|/u);
    assert.match(wikipedia(citable({ outlet: 'NORDA', agency: 'NORDA' })), /\|url=\S+ \|agency=NORDA \|/u);
  });

  it('gives of an inferred date the year, since circa goes with no more', () => {
    assert.match(wikipedia(citable({ date: { value: '2023-05-16', inferred: true } })), /\|date=c\. 2023 \|/u);
    assert.match(wikipedia(citable({ date: { value: '2023-05', inferred: false } })), /\|date=May 2023 \|/u);
  });

  it('lets no sign end or open anything', () => {
    const [, title = ''] = /\|title=(.*?) \|url=/u.exec(wikipedia(HARD)) ?? [];
    assert.doesNotMatch(title.replaceAll('{{!}}', ''), /[|{}[\]<>]/u);
    assert.match(title, /“Tolls” & &#123;fees&#125;/u);
    assert.match(wikipedia(HARD), /\|last1=van der Berg \|first1=Anna \|author2=Halász Bence \|/u);
  });

  it('is a list for several', () => assert.match(wikipedia(WIRE, BARE), /^\* \{\{.*\}\}\n\* \{\{.*\}\}\n$/u));
});

describe('citing as a line', () => {
  it('has author, title, outlet, date and address', () => {
    assert.equal(
      plain(citable({ accessed: '2023-06-03' })),
      'Solberg, Mira. “Freight trains cross the Lindholm bridge again”. Lindholm Courier, 16 May 2023. ' +
        'https://courier.example/2023/bridge_open (accessed 3 June 2023).',
    );
    assert.equal(
      plain(WIRE),
      'NORDA. “Freight trains cross the Lindholm bridge again”. Lindholm Courier, 16 May 2023.',
    );
    assert.equal(plain(BARE), '[“At twelve minutes past six a train rolled…”]. n.d.');
  });

  it('marks an inferred date', () => {
    const source = citable({ date: { value: '2023-05-16', inferred: true }, url: null });
    assert.match(plain(source), /Lindholm Courier, \[c\. 16 May 2023\]\.$/u);
  });

  it('has the quotation marks of the language, with inner ones within', () => {
    const title = '"We heard it", says Brekke';
    const marked = (language: string) => /\. (.*says Brekke\S*?)\. L/u.exec(plain(citable({ title, language })))?.[1];
    assert.equal(marked('en'), '“‘We heard it’, says Brekke”');
    assert.equal(marked('de'), '„‚We heard it‘, says Brekke“');
    assert.equal(marked('ru'), '«„We heard it“, says Brekke»');
    assert.equal(marked('sv'), '”’We heard it’, says Brekke”');
    assert.match(plain(citable({ title, language: 'fr' })), /«\u00a0“We heard it”, says Brekke\u00a0»/u);
  });
});

describe('citing as CSL-JSON', () => {
  it('is one list of newspaper articles', () => {
    const [first, second] = items(citable(), WIRE);
    assert.deepEqual(first, {
      id: 'courier/bridge.txt',
      type: 'article-newspaper',
      title: 'Freight trains cross the Lindholm bridge again',
      author: [{ family: 'Solberg', given: 'Mira' }],
      'container-title': 'Lindholm Courier',
      issued: { 'date-parts': [[2023, 5, 16]] },
      URL: 'https://courier.example/2023/bridge_open',
      language: 'en',
    });
    assert.deepEqual(second?.['author'], [{ literal: 'NORDA' }]);
  });

  it('says of an inferred date that it is circa', () => {
    assert.deepEqual(items(HARD)[0]?.['issued'], { 'date-parts': [[2023, 5]], circa: true });
  });
});

describe('citations read by another program', () => {
  it('are, as BibTeX, the article that was cited', () => {
    const [item] = read(cite([citable()], 'bibtex'));
    assert.equal(item?.title, 'Freight trains cross the Lindholm bridge again');
    assert.deepEqual(item?.author, [{ family: 'Solberg', given: 'Mira' }]);
    assert.equal(item?.['container-title'], 'Lindholm Courier');
    assert.deepEqual(item?.issued, { 'date-parts': [[2023, 5, 16]] });
    assert.equal(item?.URL, 'https://courier.example/2023/bridge_open');
  });

  it('are, as BibTeX, whole in spite of signs of markup', () => {
    const [item] = read(cite([HARD], 'bibtex'));
    const title = String(item?.title).replace(/<[^>]+>/gu, '');
    for (const word of ['“Tolls” &', '{fees}', '5%', 'up_to', '#1', '[now]', '$2', 'ÆØÅ', '«мост»', '😀']) {
      assert.ok(title.includes(word), `${word} in ${title}`);
    }
    assert.equal(item?.author?.length, 2);
    assert.equal(item?.issued, undefined);
    assert.match(String(item?.note), /Date inferred: c\. May 2023/u);
  });

  it('have, as BibTeX, a key of their own each, and a kind by what is known', () => {
    const text = cite(
      [citable(), citable(), BARE, citable({ title: 'Мост открыт', authors: [], outlet: 'Север' })],
      'bibtex',
    );
    const keys = [...text.matchAll(/^@(\w+)\{([^,]+),$/gmu)].map(([, kind, key]) => `${kind} ${key}`);
    assert.deepEqual(keys, [
      'article solberg2023freight',
      'article solberg2023freight-2',
      'misc twelve',
      'article sever2023most',
    ]);
    assert.equal(read(text).length, 4);
  });

  it('are, as RIS, the article that was cited', () => {
    const text = cite([citable(), HARD, BARE], 'ris');
    assert.ok(text.split('\r\n').every((line) => line === '' || /^[A-Z][A-Z\d]  - /u.test(line)));
    assert.equal(text.split('\n').length, text.split('\r\n').length);
    const [first, hard, bare] = read(text);
    assert.equal(first?.type, 'article-newspaper');
    assert.equal(first?.title, 'Freight trains cross the Lindholm bridge again');
    // What the specification of 2011 calls the author of a newspaper's article.
    assert.equal(first?.reporter, 'Solberg, Mira');
    // This program takes the year from PY; the whole day stands beside it.
    assert.deepEqual(first?.issued, { 'date-parts': [[2023]] });
    assert.match(text, /^DA {2}- 2023\/05\/16\/\r$/mu);
    assert.equal(first?.['container-title'], 'Lindholm Courier');
    assert.equal(hard?.title, HARD.title);
    assert.equal(hard?.issued, undefined);
    assert.equal(bare?.title, '[At twelve minutes past six a train rolled…]');
  });

  it('are, as CSL-JSON, the same', () => {
    const [item] = read(cite([HARD], 'csl'));
    assert.equal(item?.title, HARD.title);
    assert.equal(item?.author?.[1]?.literal, 'Halász Bence');
  });
});

describe('citing nothing', () => {
  it('is nothing', () => {
    for (const style of CITATION_STYLES) assert.equal(cite([], style), '');
  });
});
