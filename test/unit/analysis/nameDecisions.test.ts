import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import type { EntityDecision } from '../../../src/core/entities/nameDecisions.ts';
import { LocalAnalysis } from './localAnalysis.ts';
import { MemoryFiles, idOf } from './memoryFiles.ts';

const BRIDGE = 'Ingrid Halvorsen met Tomas Brekke at Solvik on Monday. Halvorsen praised the ferry crews.\n';
const FERRY = 'Inga Strand met Tomas Brekke at Solvik on Tuesday. Strand praised the old quay master.\n';

describe('decisions about names', () => {
  const files = new MemoryFiles();
  let analysis: LocalAnalysis;

  before(async () => {
    files.write('bridge.txt', BRIDGE);
    files.write('ferry.txt', FERRY);
    const host = { now: () => 0, today: () => '2023-07-01', turn: () => setImmediate() };
    analysis = new LocalAnalysis(host, files.handlers);
    const limits = { maxSize: 1_000_000, fallbackEncoding: 'auto' } as const;
    await analysis.call('sync', { changed: files.stamps, removed: [], limits });
  });
  after(() => analysis.dispose());

  /** The people by these decisions, with the number of their mentions. */
  async function people(...names: EntityDecision[]): Promise<Record<string, number>> {
    await analysis.call('decideNames', { names });
    const found = await analysis.call('entities', { type: 'person', query: '', limit: 50 });
    return Object.fromEntries(found.map(({ canonical, mentions }) => [canonical, mentions]));
  }

  const BEFORE = { 'Ingrid Halvorsen': 2, 'Tomas Brekke': 2, 'Inga Strand': 2 };

  it('hold over all articles, and can be taken back', async () => {
    assert.deepEqual(await people(), BEFORE);
    const same = { kind: 'names', is: 'same', type: 'person', names: ['Inga Strand', 'Ingrid Halvorsen'] } as const;
    assert.equal((await people(same))['Inga Strand'], 4);
    assert.deepEqual(await people({ kind: 'name', is: 'none', name: 'Tomas Brekke' }), {
      'Ingrid Halvorsen': 2,
      'Inga Strand': 2,
    });
    assert.deepEqual(await people(), BEFORE);
  });

  it('find a name that was missed', async () => {
    const found = await people({ kind: 'known', is: 'person', name: 'old quay master' });
    assert.equal(found['old quay master'], 1);
    assert.deepEqual(await people(), BEFORE);
  });

  it('hold in an open text at once', async () => {
    const id = idOf('bridge.txt');
    const inspect = () => analysis.call('inspect', { id, path: 'bridge.txt', text: BRIDGE });
    await inspect();
    await people({ kind: 'name', is: 'place', name: 'Tomas Brekke' });
    const { entities } = await inspect();
    assert.ok(entities.entities.some(({ id: one }) => one === 'place:tomas-brekke'));
    await people();
    assert.ok(!(await inspect()).entities.entities.some(({ id: one }) => one === 'place:tomas-brekke'));
  });
});
