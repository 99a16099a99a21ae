import assert from 'node:assert/strict';
import { Concordance } from '../../../../src/core/concordance/concordance.ts';
import { type ConcordanceQuery, QueryError } from '../../../../src/core/concordance/concordanceQuery.ts';
import { concordanceAsCsv, concordanceAsJsonLines } from '../../../../src/core/concordance/concordanceRecord.ts';
import { sampleIndex, sampleSources, settled } from '../../sampleCorpus.ts';
import { line } from './lines.ts';

describe('a concordance of the sample folder', () => {
  const corpus = sampleIndex();
  const texts = new Map(sampleSources().map(({ id, text }) => [id, text]));
  const linesOf = (query: ConcordanceQuery, most = Infinity) => {
    const concordance = new Concordance(corpus, query);
    return concordance.articles.flatMap(
      (article) => concordance.search(article, texts.get(article.id) ?? '', most).lines,
    );
  };

  before(() => {
    const sources = sampleSources();
    for (const source of sources) corpus.survey(source);
    corpus.setAll(sources);
    settled(corpus);
  });

  it('has every place where the word stands, the newest article first', () => {
    const lines = linesOf({ kind: 'words', text: 'pulpwood' });
    assert.ok(lines.length >= 1);
    for (const { article, startLine, startCharacter, endCharacter, keyword } of lines) {
      const printed = (texts.get(article.id) ?? '').split('\n')[startLine] ?? '';
      assert.equal(printed.slice(startCharacter, endCharacter), keyword);
    }
    const dates = linesOf({ kind: 'words', text: 'bridge' }).map(({ article }) => article.date ?? '');
    assert.deepEqual(dates, [...dates].sort().reverse());
  });

  it('leaves out what is not the article, and the date a crawler put before it', () => {
    const all = [...texts.values()].join('\n');
    assert.match(all, /Subscribe/u);
    assert.deepEqual(
      linesOf({ kind: 'words', text: 'subscribe' }).filter(({ left }) => left.trim() === ''),
      [],
    );
    assert.deepEqual(linesOf({ kind: 'pattern', text: 'date 2023-05-16' }), []);
    assert.ok(linesOf({ kind: 'words', text: 'bridge' }).every(({ left }) => !left.includes('date 2023')));
  });

  it('has no lines of texts that are no articles', () => {
    assert.ok((texts.get('packing-list.txt') ?? '').length > 0);
    assert.ok(linesOf({ kind: 'pattern', text: '\\w+' }).every(({ article }) => article.path !== 'packing-list.txt'));
  });

  it('has somebody in every spelling', () => {
    const id = corpus.entities.find({ query: 'Brekke' })[0]?.id ?? '';
    const words = new Set(linesOf({ kind: 'entity', id }).map(({ keyword }) => keyword));
    assert.ok(words.has('Tomas Brekke') && words.has('Thomas Brekke'));
  });

  it('counts what it does not show', () => {
    const concordance = new Concordance(corpus, { kind: 'words', text: 'the' });
    const [article] = concordance.articles;
    assert.ok(article);
    const { lines, count } = concordance.search(article, texts.get(article.id) ?? '', 2);
    assert.ok(lines.length === 2 && count > 2);
  });

  it('says why it cannot look for something', () => {
    assert.throws(() => new Concordance(corpus, { kind: 'entity', id: 'person:nobody' }), QueryError);
    assert.throws(() => new Concordance(corpus, { kind: 'pattern', text: '(' }), QueryError);
  });
});

describe('the lines of a concordance as a table', () => {
  const lines = [line('said "the ', 'bridge', ', at last', { outlet: '=NORDA', date: '2023-05', startLine: 4 })];

  it('are CSV that no spreadsheet runs', () => {
    const [heading, row] = concordanceAsCsv(lines).split('\r\n');
    assert.equal(heading, 'left,keyword,right,outlet,date,inferred,title,path,line,character');
    assert.equal(row, `"said ""the",bridge,", at last",'=NORDA,2023-05,false,Bridge,bridge.txt,5,11`);
  });

  it('are JSON, a record a line', () => {
    assert.deepEqual(JSON.parse(concordanceAsJsonLines(lines)), {
      left: 'said "the',
      keyword: 'bridge',
      right: ', at last',
      outlet: '=NORDA',
      date: '2023-05',
      inferred: false,
      title: 'Bridge',
      path: 'bridge.txt',
      line: 5,
      character: 11,
    });
  });
});
