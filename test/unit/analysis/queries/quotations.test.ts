import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { CancelledError } from '../../../../src/analysis/protocol.ts';
import type { QuotationFilter } from '../../../../src/analysis/quotationResult.ts';
import { LocalAnalysis } from '../localAnalysis.ts';
import { MemoryFiles, idOf } from '../memoryFiles.ts';
import { cancellation } from '../cancellation.ts';

const HOST = { now: () => 0, today: () => '2023-06-30', turn: () => setImmediate() };
const LIMITS = { maxSize: 1_000_000, fallbackEncoding: 'auto' } as const;

const QUOTED = '“The bridge carries forty trains a day from this morning, and sixty from next winter,”';

function report(day: number, body: string): string {
  return ` date 2023-05-${day} SOLVIK, May ${day}. /NORDA/. The Lindholm bridge is open again after eleven weeks.\n\n${body}\n`;
}

describe('the register of quotations', () => {
  let files: MemoryFiles;
  let analysis: LocalAnalysis;
  const sync = () => analysis.call('sync', { changed: files.stamps, removed: [], limits: LIMITS });

  beforeEach(async () => {
    files = new MemoryFiles();
    analysis = new LocalAnalysis(HOST, files.handlers);
    files.write('a.txt', report(16, `${QUOTED} Transport Minister Ingrid Halvorsen said in Solvik.`));
    files.write(
      'b.txt',
      report(
        17,
        `${QUOTED} minister Ingrid Halvorsen told reporters.\n\nPolice said nobody had been hurt at the bridge.`,
      ),
    );
    await sync();
  });
  afterEach(() => analysis.dispose());

  it('counts the speakers, those whom nobody names last', async () => {
    const { rows, shown, total } = await analysis.call('quotationSpeakers', { filter: {} });
    assert.deepEqual(
      rows.map(({ name, type, statements, articles }) => [name, type, statements, articles]),
      [
        ['Ingrid Halvorsen', 'person', 2, 2],
        ['', null, 1, 1],
      ],
    );
    assert.deepEqual([shown, total], [3, 3]);
  });

  it('has one quotation of two articles in one group, the newest first', async () => {
    const { rows } = await analysis.call('quotationSpeakers', { filter: {} });
    const groups = await analysis.call('quotationsBy', { speaker: rows[0]?.id ?? null, filter: {} });
    assert.equal(groups.length, 1);
    assert.deepEqual(
      groups[0]?.statements.map(({ article, kind, verb, startLine }) => [article.path, kind, verb, startLine]),
      [
        ['b.txt', 'direct', 'told', 2],
        ['a.txt', 'direct', 'said', 2],
      ],
    );
    assert.equal(groups[0]?.outlets, 1);
  });

  const count = async (filter: QuotationFilter) => (await analysis.call('quotations', { filter })).length;

  it('filters by words, kind, outlet and speaker', async () => {
    assert.equal(await count({}), 2);
    assert.equal(await count({ text: 'FORTY trains' }), 1);
    assert.equal(await count({ text: 'police' }), 1);
    assert.equal(await count({ kind: 'reported' }), 1);
    assert.equal(await count({ outlet: 'no-such-outlet' }), 0);
    assert.equal(await count({ speaker: 'person:ingrid-halvorsen' }), 1);
  });

  it('tells of the statement at a place and where else it stands', async () => {
    const found = await analysis.call('quotationAt', { id: idOf('a.txt'), line: 2, character: 8 });
    assert.equal(found?.statement.speaker?.name, 'Ingrid Halvorsen');
    assert.deepEqual(
      found?.others.map(({ article }) => article.path),
      ['b.txt'],
    );
    assert.equal(await analysis.call('quotationAt', { id: idOf('a.txt'), line: 0, character: 8 }), null);
  });

  it('goes with the index: articles that change, come and go', async () => {
    await analysis.call('quotations', { filter: {} });
    files.write('b.txt', report(17, 'Police said nobody had been hurt at the bridge.'));
    await sync();
    const { rows } = await analysis.call('quotationSpeakers', { filter: {} });
    assert.deepEqual(
      rows.map(({ statements }) => statements),
      [1, 1],
    );
    await analysis.call('sync', { changed: [], removed: [idOf('a.txt')], limits: LIMITS });
    assert.equal((await analysis.call('quotations', { filter: {} })).length, 1);
  });

  it('can be given up', async () => {
    const { token, cancel } = cancellation();
    const asked = analysis.call('quotations', { filter: {} }, { token });
    cancel();
    await assert.rejects(asked, CancelledError);
    assert.equal((await analysis.call('quotations', { filter: {} })).length, 2);
  });
});
