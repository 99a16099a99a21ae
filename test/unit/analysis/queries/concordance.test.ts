import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import type { ConcordancePart } from '../../../../src/analysis/concordanceResult.ts';
import { CancelledError } from '../../../../src/analysis/protocol.ts';
import type { ConcordanceQuery } from '../../../../src/core/concordance/concordanceQuery.ts';
import { LocalAnalysis } from '../localAnalysis.ts';
import { MemoryFiles, idOf } from '../memoryFiles.ts';
import { cancellation } from '../cancellation.ts';

const HOST = { now: () => 0, today: () => '2023-06-30', turn: () => setImmediate() };
const LIMITS = { maxSize: 1_000_000, fallbackEncoding: 'auto' } as const;
const BRIDGE = { kind: 'words', text: 'bridge' } as const;
/** More than are told of in one message. */
const ARTICLES = 250;

function report(i: number): string {
  const day = 10 + (i % 20);
  return ` date 2023-05-${day} SOLVIK, May ${day}. /NORDA/. Ferry number ${i} passed the Lindholm bridge at noon.\n\nA bridge is a bridge, the pilot said.\n`;
}

describe('a search in context', () => {
  let files: MemoryFiles;
  let analysis: LocalAnalysis;
  const search = async (query: ConcordanceQuery, limit = 10_000) => {
    const parts: ConcordancePart[] = [];
    const counts = await analysis.call('concordance', { query, limit }, { onPartial: (part) => parts.push(part) });
    return { counts, parts, lines: parts.flatMap(({ found }) => found) };
  };

  before(async () => {
    files = new MemoryFiles();
    analysis = new LocalAnalysis(HOST, files.handlers);
    for (let i = 0; i < ARTICLES; i++) files.write(`ferry-${i}.txt`, report(i));
    await analysis.call('sync', { changed: files.stamps, removed: [], limits: LIMITS });
  });
  after(() => analysis.dispose());

  it('tells the first lines at once, and all in the end', async () => {
    const { counts, parts, lines } = await search(BRIDGE);
    assert.equal(parts[0]?.searched, 1);
    assert.ok((parts[0]?.found.length ?? 0) > 0 && parts.length < 10);
    assert.deepEqual(counts, { searched: 250, total: 250, lines: 250, articles: 250, cut: 0, unread: 0 });
    assert.equal(lines.length, 250);
  });

  it('leaves out what all articles have, which is no part of any', async () => {
    const { counts } = await search({ kind: 'words', text: 'a bridge is a bridge' });
    assert.equal(counts.lines, 0);
  });

  it('begins with the newest', async () => {
    const { lines } = await search(BRIDGE);
    assert.equal(lines[0]?.article.date, '2023-05-29');
    assert.equal(lines.at(-1)?.article.date, '2023-05-10');
  });

  it('shows no more than was asked for, and counts the rest', async () => {
    const { counts, lines } = await search(BRIDGE, 40);
    assert.deepEqual([lines.length, counts.lines], [40, 250]);
  });

  it('takes what an editor has open for the file', async () => {
    const id = idOf('ferry-7.txt');
    const text = report(7).replace('A bridge is a bridge', 'A viaduct is no bridge');
    await analysis.call('inspect', { id, path: 'ferry-7.txt', text });
    try {
      const { lines } = await search({ kind: 'words', text: 'viaduct' });
      assert.deepEqual(
        lines.map(({ article, startLine }) => [article.path, startLine]),
        [['ferry-7.txt', 2]],
      );
    } finally {
      await analysis.call('release', { id });
    }
  });

  it('counts what cannot be read, and goes on', async () => {
    files.write('ferry-3.txt', new Error('the disk is gone'));
    try {
      const { counts } = await search(BRIDGE);
      assert.deepEqual([counts.unread, counts.articles], [1, 249]);
    } finally {
      files.write('ferry-3.txt', report(3));
    }
  });

  it('stops when it is given up', async () => {
    const { token, cancel } = cancellation();
    const reads = files.reads.size;
    files.reads.clear();
    const running = analysis.call('concordance', { query: BRIDGE, limit: 10 }, { token, onPartial: cancel });
    await assert.rejects(running, CancelledError);
    assert.ok(files.reads.size < reads);
  });

  it('says what is wrong with a query', async () => {
    await assert.rejects(search({ kind: 'pattern', text: '(' }), /not closed/u);
    await assert.rejects(search({ kind: 'words', text: '*' }), /Type a word/u);
  });
});

describe('what articles say for citations', () => {
  it('is asked of files and of open texts, in their order', async () => {
    const files = new MemoryFiles();
    const analysis = new LocalAnalysis(HOST, files.handlers);
    try {
      files.write('ferry-0.txt', report(0));
      await analysis.call('sync', { changed: files.stamps, removed: [], limits: LIMITS });
      const open = {
        id: 'untitled:new',
        path: 'new.txt',
        text: 'Ferry pilot retires\n\nBy Mira Solberg\n\nHe has crossed the strait for forty years, and the ferry pilot now retires.\n',
      };
      const [first, missing, second] = await analysis.call('citationSources', {
        articles: [{ id: idOf('ferry-0.txt'), path: 'ferry-0.txt' }, { id: idOf('gone.txt'), path: 'gone.txt' }, open],
      });
      assert.deepEqual([first?.agency, first?.date?.value], ['NORDA', '2023-05-10']);
      assert.equal(missing, null);
      assert.deepEqual(
        second?.authors.map(({ name }) => name),
        ['Mira Solberg'],
      );
    } finally {
      analysis.dispose();
    }
  });
});
