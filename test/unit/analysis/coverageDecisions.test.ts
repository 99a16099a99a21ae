import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import * as fc from 'fast-check';
import type { CoverageResult } from '../../../src/analysis/coverageResult.ts';
import type { CoverageDecision, PairDecision } from '../../../src/core/annotations/decisions.ts';
import { sampleSources } from '../sampleCorpus.ts';
import { LocalAnalysis } from './localAnalysis.ts';
import { MemoryFiles, idOf } from './memoryFiles.ts';

const AGENCY = 'norda/2023-05-16-lindholm-bridge-freight.txt';
const REPRINT = 'harbour-gazette/2023-05-17-freight-returns-lindholm-bridge.txt';
const COURIER = 'lindholm-courier/2023-05-16-freight-trains-cross-bridge.txt';
const FESTIVAL = 'harbour-gazette/herring-festival.txt';

function pair(is: PairDecision['is'], ...paths: [string, string]): PairDecision {
  const [a, b] = paths.sort();
  assert.ok(a !== undefined && b !== undefined);
  return { kind: 'pair', is, paths: [a, b] };
}

function storyWith(path: string, { stories }: CoverageResult): readonly string[] {
  const story = stories.find(({ members }) => members.some(({ article }) => article.path === path));
  return story?.members.map(({ article }) => article.path) ?? [];
}

function ignored(text: string): CoverageDecision {
  return { kind: 'passage', is: 'ignored', text };
}

function countPassages({ stories }: CoverageResult): number {
  return stories.flatMap(({ pairs }) => pairs).reduce((sum, { passages }) => sum + passages, 0);
}

describe('decisions about stories', () => {
  let analysis: LocalAnalysis;
  before(async () => {
    const files = new MemoryFiles();
    for (const { path, text } of sampleSources()) files.write(path, text);
    const host = { now: () => 0, today: () => '2023-07-01', turn: () => setImmediate() };
    analysis = new LocalAnalysis(host, files.handlers);
    const limits = { maxSize: 1_000_000, fallbackEncoding: 'auto' } as const;
    await analysis.call('sync', { changed: files.stamps, removed: [], limits });
  });
  after(() => analysis.dispose());

  /** What is found by these decisions; of revisions there are always more. */
  async function decide(...coverage: CoverageDecision[]): Promise<CoverageResult> {
    await analysis.call('decide', { lines: [], facts: [], coverage });
    return { ...(await analysis.call('findCoverage', { ids: null, preset: 'balanced' })), revision: 0 };
  }

  it('keep two articles apart, and show that they did', async () => {
    const result = await decide(pair('apart', AGENCY, REPRINT));
    assert.ok(!storyWith(AGENCY, result).includes(REPRINT), storyWith(AGENCY, result).join('\n'));
    assert.deepEqual(
      result.decided.pairs.map(({ a, b, is }) => [a.path, b.path, is]),
      [[AGENCY, REPRINT, 'apart']],
    );
  });

  it('join two articles that have nothing in common, with their stories', async () => {
    const before = storyWith(AGENCY, await decide());
    const result = await decide(pair('together', AGENCY, FESTIVAL));
    assert.deepEqual(new Set(storyWith(FESTIVAL, result)), new Set([...before, FESTIVAL]));
    const rows = result.stories.flatMap(({ pairs }) => pairs).filter(({ joined }) => joined);
    assert.deepEqual(
      rows.map(({ a, b }) => [a, b].sort()),
      [[idOf(FESTIVAL), idOf(AGENCY)].sort()],
    );
    assert.deepEqual(result.decided.pairs, []);
  });

  it('leave ignored words out of what articles share, wherever they stand', async () => {
    const free = await decide();
    const [first] = await analysis.call('passages', { a: idOf(AGENCY), b: idOf(REPRINT) });
    assert.ok(first);
    const result = await decide(ignored(first.aText), ignored(first.bText));
    assert.ok(countPassages(result) < countPassages(free));
    const left = await analysis.call('passages', { a: idOf(AGENCY), b: idOf(REPRINT) });
    assert.ok(left.every(({ aText }) => aText !== first.aText));
    assert.equal(result.decided.ignored.length, 2);
  });

  it('name where the passages of an article stand, and where first', async () => {
    await decide();
    const passages = await analysis.call('storyPassages', { id: idOf(REPRINT) });
    assert.ok(passages.length > 0);
    for (const { elsewhere, first, startLine } of passages) {
      assert.equal(elsewhere[0]?.article.path, AGENCY);
      assert.equal(first, 'there');
      assert.ok(startLine >= 0);
    }
    const here = await analysis.call('storyPassages', { id: idOf(AGENCY) });
    assert.ok(here.some(({ first }) => first === 'here'));
    assert.deepEqual(await analysis.call('storyPassages', { id: idOf(FESTIVAL) }), []);
  });

  it('leave every score and every story as it was once they are taken back', async () => {
    const before = await decide();
    const path = fc.constantFrom(AGENCY, REPRINT, COURIER, FESTIVAL);
    const decision = fc
      .tuple(path, path, fc.constantFrom('together' as const, 'apart' as const))
      .filter(([a, b]) => a !== b)
      .map(([a, b, is]) => pair(is, a, b));
    const [shared] = await analysis.call('passages', { a: idOf(AGENCY), b: idOf(REPRINT) });
    assert.ok(shared);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(decision, { selector: ({ paths }) => paths.join('\n'), minLength: 1 }),
        fc.subarray([ignored(shared.aText), ignored(shared.bText)]),
        async (all, passages) => {
          const decided = await decide(...all, ...passages);
          for (const { is, paths } of all) {
            const together = storyWith(paths[0], decided).includes(paths[1]);
            if (is === 'apart') assert.ok(!together);
          }
          if (all.every(({ is }) => is === 'together')) {
            for (const { paths } of all) assert.ok(storyWith(paths[0], decided).includes(paths[1]));
          }
          assert.deepEqual(await decide(), before);
        },
      ),
      { numRuns: 15 },
    );
  });
});
