import assert from 'node:assert/strict';
import type { ArticleFacts, DateClues } from '../../../src/core/article/article.ts';
import { parseDay } from '../../../src/core/article/dates/calendar.ts';
import { Chronology } from '../../../src/core/chronology.ts';
import { factsOf } from './article/anArticle.ts';

const TODAY = '2024-01-01';

function own(text: string): Pick<ArticleFacts, 'date' | 'clues'> & { readonly clues: DateClues | null } {
  const { date, clues } = factsOf(text, { today: TODAY });
  return { date: clues ? null : date, clues };
}

const dated = (date: string) => own(` date ${date} The quay of Solvik is red again.`);
const UNDATED = own('The quay of Solvik is red again, the mayor said on Tuesday.');

/** A chronology of articles that are named by path, in the order given. */
function chronologyOf(articles: Readonly<Record<string, ReturnType<typeof own>>>): Chronology {
  const chronology = new Chronology();
  for (const [path, one] of Object.entries(articles)) chronology.set(path, { path, own: one });
  return chronology;
}

/** The date nearest to a day beside an article, with how many articles bear it and where the first lies. */
function nearest(chronology: Chronology, path: string, day: string) {
  return chronology.around(path, path, TODAY).neighbours.nearest(parseDay(day) ?? 0);
}

function stale(chronology: Chronology): string[] {
  const ids: string[] = [];
  for (let id = chronology.takeStale(); id !== undefined; id = chronology.takeStale()) ids.push(id);
  return ids.sort();
}

describe('Chronology', () => {
  const articles = {
    'quay/b.txt': dated('2023-05-16'),
    'quay/a.txt': dated('2023-05-16'),
    'quay/c.txt': dated('2023-06-01'),
    'port/d.txt': dated('2020-01-01'),
    'quay/open.txt': UNDATED,
  };

  it('tells the dates of the same folder, the same in any order', () => {
    const turned = Object.fromEntries(Object.entries(articles).reverse());
    for (const chronology of [chronologyOf(articles), chronologyOf(turned)]) {
      const { date, count, path } = nearest(chronology, 'quay/open.txt', '2023-05-01') ?? {};
      assert.deepEqual([date, count, path], ['2023-05-16', 2, 'quay/a.txt']);
    }
  });

  it('forgets what went, and takes the new for the old', () => {
    const chronology = chronologyOf(articles);
    chronology.delete('quay/a.txt');
    chronology.set('quay/b.txt', { path: 'quay/b.txt', own: dated('2023-05-30') });
    assert.equal(nearest(chronology, 'quay/open.txt', '2023-05-01')?.date, '2023-05-30');
    chronology.delete('quay/b.txt');
    chronology.delete('quay/c.txt');
    assert.equal(nearest(chronology, 'quay/open.txt', '2023-05-01'), null);
    assert.equal(chronology.hasOpen, true);
    chronology.delete('quay/open.txt');
    assert.equal(chronology.hasOpen, false);
  });

  it('knows which undated articles a change is about', () => {
    const chronology = chronologyOf({ ...articles, 'port/open.txt': UNDATED });
    assert.deepEqual(stale(chronology), ['port/open.txt', 'quay/open.txt']);
    assert.deepEqual(stale(chronology), []);
    chronology.delete('quay/c.txt');
    assert.deepEqual(stale(chronology), ['quay/open.txt']);
  });

  it('leaves the dates of a folder as they are where an article tells nothing new', () => {
    const dateline = (month: string) =>
      own(`SOLVIK, ${month} 16. /NORDA/. The quay was closed on Tuesday, as it was in 2022, the mayor said.`);
    const chronology = chronologyOf({ ...articles, 'quay/line.txt': dateline('May') });
    stale(chronology);
    const around = () => chronology.around('quay/open.txt', 'quay/open.txt', TODAY);
    const { neighbours, withInferred } = around();
    assert.equal(withInferred?.nearest(parseDay('2023-05-16') ?? 0)?.date, '2023-05-16');
    const later = own('“Red”: the quay of Solvik is red again, the mayor said on Tuesday.');
    for (const [path, again] of [
      ['quay/a.txt', dated('2023-05-16')],
      ['quay/line.txt', dateline('May')],
      ['quay/open.txt', later],
    ] as const) {
      chronology.set(path, { path, own: again });
      assert.equal(around().neighbours, neighbours, path);
      assert.equal(around().withInferred, withInferred, path);
    }
    assert.deepEqual(stale(chronology), ['quay/line.txt', 'quay/open.txt'], 'only those that came again');
    chronology.set('quay/line.txt', { path: 'quay/line.txt', own: dateline('September') });
    assert.equal(around().neighbours, neighbours, 'its year is inferred, not printed');
    assert.notEqual(around().withInferred, withInferred);
    chronology.set('quay/a.txt', { path: 'quay/a.txt', own: dated('2023-05-17') });
    assert.notEqual(around().neighbours, neighbours);
  });

  it('infers years anew where the printed dates are others', () => {
    const line = own('SOLVIK, May 16. /NORDA/. The quay was closed again, the mayor said.');
    const years = (year: number) =>
      chronologyOf({
        'quay/line.txt': line,
        ...Object.fromEntries([1, 2, 3, 4].map((i) => [`quay/${i}.txt`, dated(`${year}-05-1${i}`)])),
      });
    const chronology = years(2019);
    const count = () => chronology.around('x', 'quay/x.txt', TODAY).withInferred?.count;
    assert.equal(count(), 5, 'four printed dates and an inferred one');
    for (const i of [1, 2, 3, 4]) chronology.delete(`quay/${i}.txt`);
    assert.equal(count(), 0, 'without them the year is open');
  });

  it('lets a doubtful date tell nobody of his', () => {
    const { date, clues } = dated('2023-05-16');
    assert.ok(date);
    for (const confidence of [0.79, 0.8]) {
      const chronology = chronologyOf({ 'quay/a.txt': { date: { ...date, confidence }, clues } });
      assert.equal(nearest(chronology, 'quay/b.txt', '2023-05-16') !== null, confidence === 0.8);
    }
  });

  it('knows whether the stories are those of the articles as they are', () => {
    const chronology = chronologyOf(articles);
    assert.equal(chronology.isPlaced, false);
    for (const change of [
      () => chronology.set('quay/a.txt', { path: 'quay/a.txt', own: dated('2023-05-16') }),
      () => chronology.delete('quay/a.txt'),
    ]) {
      chronology.place([]);
      assert.equal(chronology.isPlaced, true);
      change();
      assert.equal(chronology.isPlaced, false);
    }
  });

  it('tells what the other members of a story say themselves', () => {
    const chronology = chronologyOf({ ...articles, 'port/open.txt': UNDATED });
    stale(chronology);
    const members = ['port/open.txt', 'quay/c.txt', 'quay/open.txt'];
    chronology.place([{ id: 'story:port/open.txt', members }]);
    assert.deepEqual(stale(chronology), ['port/open.txt', 'quay/open.txt']);
    assert.deepEqual(
      chronology.around('quay/open.txt', 'quay/open.txt', TODAY).story.map(({ path, date }) => [path, date?.value]),
      [
        ['port/open.txt', undefined],
        ['quay/c.txt', '2023-06-01'],
      ],
    );
    chronology.place([{ id: 'story:port/open.txt', members: [...members] }]);
    assert.deepEqual(stale(chronology), [], 'the same stories change nothing');
    chronology.set('quay/c.txt', { path: 'quay/c.txt', own: dated('2023-06-02') });
    assert.deepEqual(stale(chronology), ['port/open.txt', 'quay/open.txt']);
    chronology.place([]);
    assert.equal(chronology.storyOf('quay/open.txt'), undefined);
    assert.deepEqual(stale(chronology), ['port/open.txt', 'quay/open.txt']);
  });
});
