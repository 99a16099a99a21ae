import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import type {
  BoilerplateArrangement,
  BoilerplateRow,
  BoilerplateScope,
} from '../../../../src/analysis/boilerplateRows.ts';
import { LocalAnalysis } from '../localAnalysis.ts';
import { MemoryFiles, idOf } from '../memoryFiles.ts';

const HOST = { now: () => 0, today: () => '2023-06-30', turn: () => setImmediate() };
const LIMITS = { maxSize: 1_000_000, fallbackEncoding: 'auto' } as const;
const FOLLOW = 'Follow us on Facebook and Twitter';
const NIGHT = 'The watchman heard the crane turn in the wind all night, and he did not sleep, Brekke said.';
const BY_REASON: BoilerplateArrangement = { grouping: 'reason', filter: {} };

function report(slug: string, ...closing: readonly string[]): string {
  return [
    `SOLVIK, May 3. /${slug}/. The council put off the repair of the quay, Tomas Brekke told reporters on the pier.`,
    'The cranes there were ordered in spring, and nobody has oiled them since, he said.',
    ...closing,
  ].join('\n\n');
}

/** A row as a short text. */
function told(row: BoilerplateRow): string {
  switch (row.kind) {
    case 'group':
      return `${row.group} ${row.label}: ${row.blocks} in ${row.articles}`;
    case 'article':
      return `${row.article.path}: ${row.blocks}`;
    case 'words':
      return `${row.text}: ${row.blocks} in ${row.articles}`;
    default:
      return `${row.text}: ${row.article.path}:${row.block.startLine}`;
  }
}

function scopeOf(row: BoilerplateRow | undefined): BoilerplateScope {
  assert.ok(row && row.kind !== 'block');
  return row.scope;
}

describe('boilerplate of all articles', () => {
  let files: MemoryFiles;
  let analysis: LocalAnalysis;
  beforeEach(() => {
    files = new MemoryFiles();
    analysis = new LocalAnalysis(HOST, files.handlers);
    files.write('norda/a.txt', report('NORDA', 'Share: 3 comments', NIGHT, FOLLOW));
    files.write('norda/b.txt', report('NORDA', 'Share: 12 comments'));
    files.write('tass/c.txt', report('TASS', FOLLOW));
    files.write('notes.txt', FOLLOW);
  });
  afterEach(() => analysis.dispose());

  const sync = () => analysis.call('sync', { changed: files.stamps, removed: [], limits: LIMITS });
  const ask = (arrangement: BoilerplateArrangement, parent: BoilerplateScope | null = null) =>
    analysis.call('boilerplate', { ...arrangement, parent });

  it('goes from reasons to words to places, numbers masked', async () => {
    await sync();
    const top = await ask(BY_REASON);
    assert.equal(top.shown, top.total);
    assert.ok(top.rows.every((row) => row.kind === 'group' && row.group === 'reason'));
    const below = await Promise.all(top.rows.map((row) => ask(BY_REASON, scopeOf(row))));
    const words = below.flatMap(({ rows }) => rows);
    const shares = words.find((row) => row.kind === 'words' && row.text.startsWith('Share'));
    assert.equal(shares && told(shares), 'Share: 3 comments: 2 in 2');
    assert.ok(shares?.kind === 'words' && shares.outlet === 'NORDA');
    const places = await ask(BY_REASON, scopeOf(shares));
    assert.deepEqual(places.rows.map(told), ['Share: 3 comments: norda/a.txt:5', 'Share: 3 comments: norda/b.txt:5']);
  });

  it('goes by outlet or article as well, and leaves out what is no article', async () => {
    await sync();
    const outlets = await ask({ grouping: 'outlet', filter: {} });
    assert.deepEqual(outlets.rows.map(told), ['outlet NORDA: 3 in 2', 'outlet TASS: 1 in 1']);
    const articles = await ask({ grouping: 'article', filter: {} });
    assert.deepEqual(articles.rows.map(told), ['norda/a.txt: 2', 'norda/b.txt: 1', 'tass/c.txt: 1']);
    const blocks = await ask({ grouping: 'article', filter: {} }, scopeOf(articles.rows[0]));
    assert.deepEqual(blocks.rows.map(told), ['Share: 3 comments: norda/a.txt:5', `${FOLLOW}: norda/a.txt:9`]);
  });

  it('filters by words, outlet, severity and kind', async () => {
    await sync();
    const shown = async (filter: BoilerplateArrangement['filter']) => (await ask({ grouping: 'reason', filter })).shown;
    const all = await shown({});
    assert.equal(await shown({ text: 'FACEBOOK' }), 2);
    assert.equal(await shown({ text: 'facebook', outlet: 'tass' }), 1);
    const severities = await Promise.all(
      (['warning', 'information', 'hint'] as const).map((severity) => shown({ severity })),
    );
    assert.equal(
      severities.reduce((sum, count) => sum + count),
      all,
    );
    const [first] = (await ask(BY_REASON)).rows;
    const { reason } = scopeOf(first);
    assert.ok(reason && first?.kind === 'group');
    assert.equal(await shown({ without: [reason] }), all - first.blocks);
  });

  it('shows words that stand in one place as that place', async () => {
    const line = 'The crane is for sale';
    files.write('norda/d.txt', report('NORDA', line));
    await sync();
    await analysis.call('decide', { lines: [{ kind: 'line', is: 'boilerplate', text: line }], facts: [] });
    const { rows } = await ask({ grouping: 'outlet', filter: { text: 'crane' } }, { outlet: 'norda' });
    assert.deepEqual(rows.map(told), [`${line}: norda/d.txt:5`]);
  });

  it('gives no more than 500 rows a level', async () => {
    for (let i = 0; i < 1001; i++) {
      const name = `pier/${String(i).padStart(4, '0')}.txt`;
      files.write(name, report('NORDA', FOLLOW));
    }
    await sync();
    const byArticle = { grouping: 'article', filter: { text: 'follow' } } as const;
    const ranges = await ask(byArticle);
    assert.deepEqual(ranges.rows.map(told), [
      'range 1–500: 500 in 500',
      'range 501–1000: 500 in 500',
      'range 1001–1003: 3 in 3',
    ]);
    const last = await ask(byArticle, scopeOf(ranges.rows[2]));
    assert.deepEqual(last.rows.map(told), ['pier/0999.txt: 1', 'pier/1000.txt: 1', 'tass/c.txt: 1']);
  }).timeout(60_000);

  it('lists the first files that have any, and how many there are', async () => {
    await sync();
    const { files: first, total } = await analysis.call('flaggedFiles', { without: [], limit: 2 });
    assert.deepEqual([first.map(({ id }) => id), total], [[idOf('norda/a.txt'), idOf('norda/b.txt')], 3]);
    assert.deepEqual(
      first[0]?.blocks.map(({ startLine }) => startLine),
      [5, 9],
    );
  });
});
