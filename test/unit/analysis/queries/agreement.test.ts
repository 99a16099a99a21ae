import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { selectorOf } from '../../../../src/core/annotations/anchors/selectorOf.ts';
import type { Mark } from '../../../../src/core/annotations/annotation.ts';
import { LocalAnalysis } from '../localAnalysis.ts';
import { MemoryFiles, idOf } from '../memoryFiles.ts';

const BRIDGE = 'SOLVIK, May 16. /NORDA/. The bridge reopened.\n\nForty trains crossed it before noon, the port said.\n';

describe('agreement', () => {
  const files = new MemoryFiles();
  let analysis: LocalAnalysis;

  before(async () => {
    files.write('bridge.txt', BRIDGE);
    const host = { now: () => 0, today: () => '2023-07-01', turn: () => setImmediate() };
    analysis = new LocalAnalysis(host, files.handlers);
    const limits = { maxSize: 1_000_000, fallbackEncoding: 'auto' } as const;
    await analysis.call('sync', { changed: files.stamps, removed: [], limits });
  });
  after(() => analysis.dispose());

  it('names what coders differ about, by line and character', async () => {
    const records = [mark('Mira', 'Forty trains crossed it'), mark('Jon', 'trains crossed it')];
    const articles = [
      { id: idOf('bridge.txt'), path: 'norda/bridge.txt', records },
      { id: idOf('gone.txt'), path: 'gone.txt', records },
    ];
    const { tags, disagreements, lost, unread } = await analysis.call('agreement', {
      articles,
      coders: ['Mira', 'Jon'],
    });
    assert.deepEqual(
      tags.map(({ tag, overUnits }) => [tag, overUnits.kappa]),
      [['Claim', 1]],
    );
    assert.deepEqual(disagreements, [
      {
        id: idOf('bridge.txt'),
        path: 'norda/bridge.txt',
        tag: 'Claim',
        line: 3,
        words: 'Forty',
        given: ['Mira'],
        notGiven: ['Jon'],
        range: { startLine: 2, startCharacter: 0, endLine: 2, endCharacter: 6 },
      },
    ]);
    assert.deepEqual([lost, unread], [0, ['gone.txt']]);
  });
});

function mark(creator: string, words: string): Mark {
  const start = BRIDGE.indexOf(words);
  assert.ok(start >= 0);
  const selector = selectorOf(BRIDGE, start, start + words.length);
  return { kind: 'mark', id: creator, creator, created: '2023-05-16T08:30:00.000Z', tags: ['Claim'], selector };
}
