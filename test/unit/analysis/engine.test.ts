import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import type { Host } from '../../../src/analysis/job.ts';
import { CancelledError } from '../../../src/analysis/protocol.ts';
import type { Outlet } from '../../../src/core/article/outlets/outlets.ts';
import { LocalAnalysis } from './localAnalysis.ts';
import { MemoryFiles, idOf } from './memoryFiles.ts';

const LIMITS = { maxSize: 1_000_000, fallbackEncoding: 'auto' } as const;
const FOLLOW = 'Follow the Harbour Gazette on Facebook and Twitter';
const SUBSCRIBE = 'Subscribe to the newsletter of the Harbour Gazette for free!';

/** Time passes by a slice with each look at the clock, so every breath is a turn of the event loop. */
function steppingHost(): Host {
  let time = 0;
  return { now: () => (time += 100), today: () => '2023-06-30', turn: () => setImmediate() };
}

function report(day: number, person: string, appeal: string): string {
  return [
    `SOLVIK, May ${day}. /NORDA/. The council put off the repair of quay ${day}, ${person} told reporters on the pier.`,
    `The cranes there were ordered ${day} years ago, and nobody has oiled them since, ${person} said.`,
    appeal,
  ].join('\n\n');
}

/** One outlet, as readers declare it, to which all files of a folder belong. */
function publishing(name: string): readonly Outlet[] {
  return [{ id: name.toLowerCase(), name, names: [], domains: [], agency: false, paths: ['x/**'] }];
}

describe('Engine', () => {
  let files: MemoryFiles;
  let analysis: LocalAnalysis;
  /** Reads wait for this. */
  let gate: Promise<void>;
  /** Called when a file is asked for, before it waits. */
  let onRead: () => void;
  beforeEach(() => {
    files = new MemoryFiles();
    gate = Promise.resolve();
    onRead = () => {};
    const { handlers } = files;
    const read = async (params: { id: string }, job: Parameters<typeof handlers.read>[1]) => {
      onRead();
      await gate;
      return handlers.read(params, job);
    };
    analysis = new LocalAnalysis(steppingHost(), { ...handlers, read });
  });
  afterEach(() => analysis.dispose());

  const sync = () => analysis.call('sync', { changed: files.stamps, removed: [], limits: LIMITS });
  const flagged = async (path: string) => (await analysis.call('article', { id: idOf(path) }))?.boilerplateLines;

  it('starts again after a data file could not be had', async () => {
    let failures = 1;
    const { handlers } = files;
    const data = async (params: { name: string }, job: Parameters<typeof handlers.data>[1]) => {
      if (failures-- > 0) throw new Error('the disk is away');
      return handlers.data(params, job);
    };
    const other = new LocalAnalysis(steppingHost(), { ...handlers, data });
    await assert.rejects(other.call('status', null), { message: 'the disk is away' });
    assert.equal((await other.call('status', null)).articles, 0);
    other.dispose();
  });

  it('a decision that is overtaken by a newer one still holds for every article', async () => {
    for (let i = 1; i <= 4; i++) files.write(`follow${i}.txt`, report(i, 'Ingrid Halvorsen', FOLLOW));
    for (let i = 5; i <= 8; i++) files.write(`subscribe${i}.txt`, report(i, 'Tomas Brekke', SUBSCRIBE));
    await sync();
    const paths = files.stamps.map(({ path }) => path);
    for (const path of paths) assert.equal(await flagged(path), 1, path);
    const lines = [FOLLOW, SUBSCRIBE].map((text) => ({ kind: 'line' as const, is: 'article' as const, text }));
    const older = analysis.call('decide', { lines: lines.slice(0, 1), facts: [] }, { key: 'decide' });
    const newer = older.catch(() => {});
    const latest = analysis.call('decide', { lines, facts: [] }, { key: 'decide' });
    await assert.rejects(older, CancelledError);
    await Promise.all([newer, latest]);
    for (const path of paths) assert.equal(await flagged(path), 0, path);
  });

  it('a decision about many articles reads some ahead of the one it judges', async () => {
    for (let i = 1; i <= 12; i++) files.write(`follow${i}.txt`, report(i, 'Ingrid Halvorsen', FOLLOW));
    await sync();
    // No file is given before a second is asked for: one after the other would wait for ever.
    let asked = 0;
    gate = new Promise((resolve) => {
      onRead = () => {
        if (++asked === 2) resolve();
      };
    });
    await analysis.call('decide', { lines: [{ kind: 'line', is: 'article', text: FOLLOW }], facts: [] });
    assert.ok(asked >= 12);
    for (const { path } of files.stamps) assert.equal(await flagged(path), 0, path);
  });

  it('judges all texts again by outlets that are new, and finishes what a newer list overtook', async () => {
    for (let i = 1; i <= 40; i++) files.write(`x/${i}.txt`, report(i, 'Ingrid Halvorsen', ''));
    await sync();
    const names = async () =>
      new Set(
        await Promise.all(
          files.stamps.map(async ({ id }) => (await analysis.call('article', { id }))?.outlet?.name ?? 'unknown'),
        ),
      );
    const older = analysis.call('know', { outlets: publishing('Ledger') }, { key: 'know' });
    const overtaken = assert.rejects(older, CancelledError);
    const partials: number[] = [];
    const onPartial = ({ done }: { readonly done: number }) => partials.push(done);
    await analysis.call('know', { outlets: publishing('Courier') }, { key: 'know', onPartial });
    await overtaken;
    assert.deepEqual(await names(), new Set(['Courier']));
    assert.ok(partials.length > 0);
    const before = files.reads.get(idOf('x/1.txt'));
    await analysis.call('know', { outlets: publishing('Courier') });
    assert.equal(files.reads.get(idOf('x/1.txt')), before, 'the same outlets cost nothing');
  });

  it('shows a decision at once, reads no text for it, and offers what the text says instead', async () => {
    files.write('quay.txt', report(3, 'Ingrid Halvorsen', ''));
    await sync();
    const id = idOf('quay.txt');
    const own = await analysis.call('article', { id });
    const [undecided] = await analysis.call('factChoices', { ids: [id, 'memory:/nowhere.txt'] });
    const reads = files.reads.get(id);
    const facts = [
      { kind: 'date' as const, is: '2021-02', path: 'quay.txt' },
      { kind: 'outlet' as const, is: 'Quay Herald', path: 'quay.txt' },
    ];
    await analysis.call('decide', { lines: [], facts });
    const decided = await analysis.call('article', { id });
    assert.equal(decided?.date?.value, '2021-02');
    assert.equal(decided.outlet?.name, 'Quay Herald');
    assert.deepEqual(decided.decided, { date: '2021-02', outlet: 'Quay Herald' });
    assert.equal(files.reads.get(id), reads);
    const [choices] = await analysis.call('factChoices', { ids: [id] });
    assert.deepEqual({ ...choices, decided: undefined }, { ...undecided, decided: undefined });
    await analysis.call('decide', { lines: [], facts: [] });
    assert.deepEqual(await analysis.call('article', { id }), own);
  });

  it('a file that is opened again while it is read stays as the editor has it', async () => {
    files.write('quay.txt', report(3, 'Ingrid Halvorsen', ''));
    await sync();
    const open = (person: string) =>
      analysis.call('inspect', { id: idOf('quay.txt'), path: 'quay.txt', text: report(3, person, '') });
    await open('Astrid Vestergaard');
    const openings: (() => void)[] = [];
    gate = new Promise((resolve) => openings.push(resolve));
    const released = analysis.call('release', { id: idOf('quay.txt') });
    await open('Tomas Brekke');
    openings[0]?.();
    await released;
    const people = await analysis.call('entities', { type: 'person', query: '', limit: 10 });
    assert.deepEqual(
      people.map(({ canonical }) => canonical),
      ['Tomas Brekke'],
    );
  });

  it('tells of many changes at once, and of the last', async () => {
    const still: Host = { ...steppingHost(), now: () => 0 };
    const other = new LocalAnalysis(still, files.handlers);
    for (let i = 1; i <= 8; i++) files.write(`quay${i}.txt`, report(i, 'Ingrid Halvorsen', ''));
    await other.call('sync', { changed: files.stamps, removed: [], limits: LIMITS });
    other.dispose();
    assert.equal(files.notices, 2);
  });

  it('compares anew when an article changes during a search', async () => {
    for (let i = 1; i <= 80; i++) {
      files.write(`quay${i}.txt`, report((i % 28) + 1, 'Ingrid Halvorsen', `The crane has number ${i}.`));
    }
    await sync();
    const last = report(3, 'Tomas Brekke', '').replaceAll('quay', 'pier');
    let changed: Promise<unknown> | undefined;
    const onPartial = () => {
      const stamp = { ...files.write('quay80.txt', last), modified: 1 };
      changed ??= analysis.call('sync', { changed: [stamp], removed: [], limits: LIMITS });
    };
    const { compared } = await analysis.call('findCoverage', { ids: null, preset: 'balanced' }, { onPartial });
    assert.ok(changed, 'the search was over before anything could change');
    await changed;
    assert.equal(compared, 80);
  });

  it('knows the stories it found for old when an article changes while their pairs are read', async () => {
    const text = ` date 2023-05-16 ${report(3, 'Ingrid Halvorsen', FOLLOW)}`;
    files.write('quay.txt', text);
    files.write('pier.txt', text);
    await sync();
    const place = async () => {
      const { revision } = await analysis.call('status', null);
      await analysis.call('placeStories', null);
      return (await analysis.call('status', null)).revision > revision;
    };
    const openings: (() => void)[] = [];
    gate = new Promise((resolve) => openings.push(resolve));
    const reading = new Promise<void>((resolve) => (onRead = resolve));
    const search = analysis.call('findCoverage', { ids: null, preset: 'balanced' });
    // The comparison is over when the first file is asked for.
    await reading;
    await analysis.call('inspect', { id: idOf('pier.txt'), path: 'pier.txt', text: ` date 2023-05-18 ${FOLLOW}` });
    openings[0]?.();
    const { revision } = await search;
    assert.notEqual((await analysis.call('status', null)).revision, revision);
    assert.equal(await place(), true);
    assert.equal(await place(), false);
  });

  it('goes by a decision about a pair that is made during a search', async () => {
    const text = ` date 2023-05-16 ${report(3, 'Ingrid Halvorsen', FOLLOW)}`;
    const paths = ['pier.txt', 'quay.txt'] as const;
    for (const path of paths) files.write(path, text);
    await sync();
    const coverage = [{ kind: 'pair', is: 'apart', paths } as const];
    let decided: Promise<unknown> | undefined;
    const onPartial = () => (decided ??= analysis.call('decide', { lines: [], facts: [], coverage }));
    const { stories } = await analysis.call('findCoverage', { ids: null, preset: 'balanced' }, { onPartial });
    assert.ok(decided, 'the search was over before anything could be decided');
    await decided;
    assert.deepEqual(stories, []);
  });

  it('shows an open text by decisions about its lines as soon as they are made', async () => {
    for (let i = 1; i <= 4; i++) files.write(`follow${i}.txt`, report(i, 'Ingrid Halvorsen', FOLLOW));
    await sync();
    const open = async () => {
      const params = { id: idOf('follow1.txt'), path: 'follow1.txt', text: report(1, 'Ingrid Halvorsen', FOLLOW) };
      return (await analysis.call('inspect', params)).boilerplate.length;
    };
    assert.equal(await open(), 1);
    await analysis.call('decide', { lines: [{ kind: 'line', is: 'article', text: FOLLOW }], facts: [], coverage: [] });
    assert.equal(await open(), 0);
  });

  it('looks for stories to date articles by after a search that the reader asks for, and then compares nothing again', async () => {
    const { handlers } = files;
    analysis.dispose();
    analysis = new LocalAnalysis(steppingHost(), handlers);
    const barge =
      'The harbour board dismissed its dredging contractor over the barge that sank off pier four, Lena Quist said.';
    files.write('dated/barge.txt', ` date 2021-05-18 ${barge}`);
    files.write('open/barge.txt', `SOLVIK, May 17. /NORDA/. ${barge}`);
    await sync();
    const dateOf = async () => (await analysis.call('article', { id: idOf('open/barge.txt') }))?.date?.value;
    const steps: string[] = [];
    const quietly = analysis
      .call('dateByStories', null, { onPartial: () => steps.push('dating') })
      .then(() => steps.push('dated'));
    await analysis.call('findCoverage', { ids: null, preset: 'balanced' });
    assert.ok(!steps.includes('dated'));
    const before = steps.length;
    await quietly;
    assert.equal(steps.length, before + 1, steps.join(' '));
    assert.equal(await dateOf(), '2021-05-17');
  });

  it('dates by stories when asked to, not while files are read', async () => {
    const barge =
      'The harbour board dismissed its dredging contractor over the barge that sank off pier four, Lena Quist said.';
    files.write('dated/barge.txt', ` date 2021-05-18 ${barge}`);
    files.write('open/barge.txt', `SOLVIK, May 17. /NORDA/. ${barge}`);
    await sync();
    const dateOf = async () => (await analysis.call('article', { id: idOf('open/barge.txt') }))?.date?.value;
    assert.notEqual(await dateOf(), '2021-05-17');
    await analysis.call('dateByStories', null);
    assert.equal(await dateOf(), '2021-05-17');
  });

  it('tells by its revision whether a search is out of date', async () => {
    files.write('a.txt', report(16, 'Tomas Brekke', ''));
    files.write('b.txt', report(17, 'Ingrid Halvorsen', ''));
    await sync();
    const search = async () => (await analysis.call('findCoverage', { ids: null, preset: 'balanced' })).revision;
    const now = async () => (await analysis.call('status', null)).revision;
    const searched = await search();
    assert.equal(await now(), searched);
    await analysis.call('inspect', { id: idOf('b.txt'), path: 'b.txt', text: report(18, 'Ingrid Halvorsen', '') });
    assert.notEqual(await now(), searched);
    const again = await search();
    assert.equal(await now(), again);
  });
});
