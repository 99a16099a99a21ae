import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LocalAnalysis } from './localAnalysis.ts';
import { nodeHost } from '../../../src/analysis/node/nodeHost.ts';
import { startWorker } from '../../../src/analysis/node/startWorker.ts';
import {
  type Analysis,
  CancelledError,
  type Progress,
  type SourceGrouping,
  type SourceRow,
} from '../../../src/analysis/protocol.ts';
import { WorkerAnalysis } from '../../../src/analysis/workerAnalysis.ts';
import { MemoryFiles, idOf } from './memoryFiles.ts';
import { cancellation } from './cancellation.ts';

const CORPUS = fileURLToPath(new URL('../../corpus/', import.meta.url));
const WORKER = fileURLToPath(new URL('../../../src/analysis/node/worker.ts', import.meta.url));
const LIMITS = { maxSize: 1_000_000, fallbackEncoding: 'auto' } as const;
const BRIDGE = 'norda/2023-05-16-lindholm-bridge-freight.txt';
const REPRINT = 'harbour-gazette/2023-05-17-freight-returns-lindholm-bridge.txt';

function sampleFiles(): MemoryFiles {
  const files = new MemoryFiles();
  for (const path of readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })) {
    if (path.endsWith('.txt')) files.write(path, readFileSync(join(CORPUS, path)));
  }
  return files;
}

/** What the groups among some rows stand for. */
function kindsOf({ rows }: { readonly rows: readonly SourceRow[] }): string[] {
  return rows.flatMap((row) => (row.kind === 'group' ? [row.group] : []));
}

function textOf(path: string): string {
  return readFileSync(join(CORPUS, path), 'utf8');
}

const ways: readonly (readonly [string, (files: MemoryFiles) => Analysis])[] = [
  ['in place', (files) => new LocalAnalysis(nodeHost, files.handlers)],
  [
    'in a worker',
    (files) =>
      new WorkerAnalysis(
        () => startWorker(WORKER),
        nodeHost,
        files.handlers,
        () => {},
      ),
  ],
];

for (const [way, start] of ways) {
  describe(`Analysis ${way}`, () => {
    let files: MemoryFiles;
    let analysis: Analysis;
    beforeEach(() => {
      files = sampleFiles();
      analysis = start(files);
    });
    afterEach(() => analysis.dispose());

    const sync = (changed = files.stamps, removed: readonly string[] = []) =>
      analysis.call('sync', { changed, removed, limits: LIMITS });
    const rows = (grouping: SourceGrouping, parent: string | null = null) =>
      analysis.call('sources', { grouping, parent, filter: {} });

    it('indexes a folder, tells how far it is, and reads each file once', async () => {
      const steps: Progress[] = [];
      const changed = files.stamps;
      const params = { changed, removed: [], limits: LIMITS };
      const status = await analysis.call('sync', params, { onPartial: (progress) => steps.push(progress) });
      assert.equal(status.articles + status.otherFiles, changed.length);
      assert.ok(status.articles >= changed.length - 2, `${status.articles} of ${changed.length}`);
      assert.deepEqual([...new Set(files.reads.values())], [1]);
      assert.deepEqual(steps.at(-1), { done: 2 * changed.length, total: 2 * changed.length });
      assert.ok(files.notices > 0);
    });

    it('reads only what changed, and forgets what went', async () => {
      await sync();
      files.reads.clear();
      const before = (await rows('date')).total;
      await sync([files.write(BRIDGE, textOf(REPRINT))]);
      assert.deepEqual([...files.reads.keys()], [idOf(BRIDGE)]);
      files.delete(REPRINT);
      await sync([], [idOf(REPRINT)]);
      assert.equal((await rows('date')).total, before - 1);
      assert.equal(await analysis.call('article', { id: idOf(REPRINT) }), null);
      const both = await analysis.call('summaries', { ids: [idOf(REPRINT), idOf(BRIDGE)] });
      assert.deepEqual(
        both.map((summary) => summary?.path ?? null),
        [null, BRIDGE],
      );
    });

    it('gives the same index whatever the order of files', async () => {
      await sync();
      const forward = await rows('outlet');
      const second = start(files);
      await second.call('sync', { changed: [...files.stamps].reverse(), removed: [], limits: LIMITS });
      const backward = await second.call('sources', { grouping: 'outlet', parent: null, filter: {} });
      second.dispose();
      assert.deepEqual(backward, forward);
    });

    it('lists a file it cannot use with the reason, and the rest is there', async () => {
      files.write('binary.txt', new Uint8Array(5000).fill(0));
      files.write('gone.txt', new Error('there is no permission to read it'));
      const big = { ...files.write('big.txt', 'x'), size: 2_000_000 };
      await sync([...files.stamps.filter(({ path }) => path !== 'big.txt'), big]);
      const skipped = (await analysis.call('skipped', null)).filter(({ problem }) => problem);
      assert.deepEqual(skipped.map(({ path }) => path).sort(), ['big.txt', 'binary.txt', 'gone.txt']);
      assert.match(skipped.find(({ path }) => path === 'gone.txt')?.reason ?? '', /no permission/);
      assert.ok((await analysis.call('status', null)).articles > 20);
    });

    it('lists a text that is no article, and is no problem', async () => {
      await sync();
      const others = await analysis.call('skipped', null);
      assert.deepEqual(
        others.map(({ path, problem }) => [path, problem]),
        [['packing-list.txt', false]],
      );
    });

    it('takes what an editor has open before what is on disk, also when it was open first', async () => {
      const text = textOf(BRIDGE).replaceAll('Halvorsen', 'Vestergaard');
      await analysis.call('inspect', { id: idOf(BRIDGE), path: BRIDGE, text });
      await sync();
      assert.equal(files.reads.has(idOf(BRIDGE)), false);
      const named = await analysis.call('entities', { type: 'person', query: 'Vestergaard', limit: 10 });
      assert.ok(named.length > 0);
    });

    it('an open text stands for its file until it is closed', async () => {
      await sync();
      const text = textOf(BRIDGE).replaceAll('Halvorsen', 'Vestergaard');
      const params = { id: idOf(BRIDGE), path: BRIDGE, text };
      await analysis.call('inspect', params);
      const named = async (query: string) =>
        (await analysis.call('entities', { type: 'person', query, limit: 10 })).map(({ canonical }) => canonical);
      assert.ok((await named('Vestergaard')).length > 0);
      await sync([files.write(BRIDGE, textOf(BRIDGE))]);
      assert.ok((await named('Vestergaard')).length > 0, 'the disk must not overwrite what is open');
      await analysis.call('release', { id: idOf(BRIDGE) });
      assert.deepEqual(await named('Vestergaard'), []);
    });

    it('to open and close a text that is as on disk changes nothing', async () => {
      await sync();
      const before = await analysis.call('status', null);
      await analysis.call('inspect', { id: idOf(BRIDGE), path: BRIDGE, text: textOf(BRIDGE) });
      await analysis.call('release', { id: idOf(BRIDGE) });
      assert.deepEqual(await analysis.call('status', null), before);
    });

    it('a text outside the folder is inspected and leaves no trace', async () => {
      await sync();
      const before = await analysis.call('status', null);
      const params = { id: 'untitled:1', path: 'Untitled-1', text: textOf(BRIDGE) };
      const { summary } = await analysis.call('inspect', params);
      assert.equal(summary.isArticle, true);
      assert.deepEqual(await analysis.call('status', null), before);
    });

    it('leads from an article to the groups that hold it', async () => {
      await sync();
      for (const grouping of ['date', 'outlet', 'outletMonth', 'story', 'folder'] as const) {
        const path = await analysis.call('sourcePath', { grouping, id: idOf(BRIDGE), filter: {} });
        assert.ok(path.length > 0);
        const { rows: last } = await rows(grouping, path.at(-1) ?? null);
        assert.ok(last.some((row: SourceRow) => row.key === idOf(BRIDGE)));
      }
    });

    it('looks for stories when asked, and again only when something has changed', async () => {
      // All of these print their dates, so nothing asks for stories while they are read.
      const dated = new Set([BRIDGE, REPRINT, 'norda/2023-05-26-school-ferries.txt']);
      await sync(files.stamps.filter(({ path }) => dated.has(path)));
      assert.deepEqual(kindsOf(await rows('story')), ['single']);
      await analysis.call('placeStories', null);
      const { revision } = await analysis.call('status', null);
      const found = kindsOf(await rows('story'));
      assert.deepEqual([found[0], found.at(-1)], ['story', 'single']);
      await analysis.call('placeStories', null);
      assert.equal((await analysis.call('status', null)).revision, revision);
    });

    it('tells the dates of files, in their order', async () => {
      await sync();
      const ids = [idOf(BRIDGE), 'file:///nowhere.txt', idOf('packing-list.txt')];
      const [bridge, ...others] = await analysis.call('datesOf', { ids });
      assert.equal(bridge?.date?.value, '2023-05-16');
      assert.deepEqual(others, [null, null]);
    });

    it('finds the reports of one event, and the passages they share', async () => {
      await sync();
      const { stories, compared } = await analysis.call('findCoverage', { ids: null, preset: 'balanced' });
      assert.ok(compared > 20);
      const story = stories.find(({ members }) => members.some(({ article }) => article.id === idOf(BRIDGE)));
      assert.ok(story?.members.some(({ article }) => article.id === idOf(REPRINT)));
      const passages = await analysis.call('passages', { a: idOf(BRIDGE), b: idOf(REPRINT) });
      assert.ok(passages.length > 0);
      const { alsoCoveredBy } = await analysis.call('inspect', {
        id: idOf(BRIDGE),
        path: BRIDGE,
        text: textOf(BRIDGE),
      });
      assert.ok(alsoCoveredBy.some(({ id }) => id === idOf(REPRINT)));
    });

    it('gives up a search when asked to', async () => {
      await sync();
      const { token, cancel } = cancellation();
      const search = analysis.call('findCoverage', { ids: null, preset: 'balanced' }, { token });
      cancel();
      await assert.rejects(search, CancelledError);
    });

    it('leads from a person to every place that names her', async () => {
      await sync();
      const [person] = await analysis.call('entities', { type: 'person', query: 'Ingrid Halvorsen', limit: 1 });
      assert.ok(person);
      const places = await analysis.call('occurrences', { entity: person.id });
      assert.equal(places.length, person.mentions);
      for (const { article, startLine, startCharacter, endCharacter } of places) {
        const lines = textOf(article.slice('memory:/'.length)).split(/\r\n|\r|\n/);
        assert.match(lines[startLine]?.slice(startCharacter, endCharacter) ?? '', /Halvors|minister/i);
      }
    });
  });
}
