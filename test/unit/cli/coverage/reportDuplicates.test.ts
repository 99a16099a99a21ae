import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Alone } from '../../../../src/cli/coverage/alone.ts';
import { Analyst } from '../../../../src/cli/coverage/analyst.ts';
import { DuplicateSearch } from '../../../../src/cli/coverage/findDuplicates.ts';
import { reportDuplicates } from '../../../../src/cli/coverage/reportDuplicates.ts';
import { tellDuplicates } from '../../../../src/cli/coverage/toldDuplicates.ts';
import { Input } from '../../../../src/cli/input.ts';
import { readerFoldersAbove } from '../../../../src/cli/readerFolders.ts';
import type { ReportedStory } from '../../../../src/core/exports/storyReport.ts';
import { storyReport } from '../../../../src/vscode/coverage/storyReport.ts';
import { LocalAnalysis } from '../../analysis/localAnalysis.ts';
import { MemoryFiles } from '../../analysis/memoryFiles.ts';
import { data } from '../../sampleCorpus.ts';

const TODAY = '2023-07-01';
const CORPUS = fileURLToPath(new URL('../../../corpus/', import.meta.url));

/** A report that only its story dates: its dateline has no year, and nothing in its folder prints one. */
const OPEN = `SOLVIK, May 17. /NORDA/. The harbour board of Solvik dismissed its dredging contractor over a sunken barge.

"Nobody answered the radio for two hours," harbour master Lena Quist said of the night the barge went down off pier four.
`;
const DATED = ` date 2021-05-18 The harbour board of Solvik has dismissed its dredging contractor over a sunken barge.

"Nobody answered the radio for two hours," harbour master Lena Quist said of the night the barge went down off pier four.
`;

function fail(message: string): void {
  assert.fail(message);
}

async function byCommand(folder: string): Promise<readonly ReportedStory[]> {
  const folders = await readerFoldersAbove([folder], fail);
  const crew = new Alone(new Analyst(data, TODAY, folders.knowledge));
  const input = new Input([folder], fail, (file) => relative(folder, file));
  const search = new DuplicateSearch(data, crew, fail);
  try {
    await search.read(input, TODAY);
    const coverage = search.find('balanced', []);
    const stories = await tellDuplicates(search, coverage, { kind: null, isWanted: () => true }, TODAY);
    return await reportDuplicates(search, stories, []);
  } finally {
    await input.close();
    await crew.close();
  }
}

async function byEditor(folder: string): Promise<readonly ReportedStory[]> {
  const files = new MemoryFiles();
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (path.endsWith('.txt')) files.write(path, readFileSync(join(folder, path)));
  }
  const analysis = new LocalAnalysis({ now: () => 0, today: () => TODAY, turn: () => setImmediate() }, files.handlers);
  try {
    const { outlets } = (await readerFoldersAbove([folder], fail)).knowledge;
    await analysis.call('know', { outlets });
    const limits = { maxSize: 1_000_000, fallbackEncoding: 'auto' } as const;
    await analysis.call('sync', { changed: files.stamps, removed: [], limits });
    const { stories, compared } = await analysis.call('findCoverage', { ids: null, preset: 'balanced' });
    const token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };
    return (await storyReport(analysis, { compared, preset: 'balanced', stories, token, tell() {} })).stories;
  } finally {
    analysis.dispose();
  }
}

describe('The report of the command', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'dateline-'))));
  after(() => rmSync(folder, { recursive: true }));

  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  it('is that of the editor: the stories, who took from whom, and the passages', async () => {
    const stories = await byCommand(CORPUS);
    assert.ok(stories.length > 1);
    assert.ok(stories.some(({ members }) => members.some(({ from }) => from.path !== null)));
    assert.deepEqual(stories, await byEditor(CORPUS));
  });

  it('dates an article by its story, as the editor does', async () => {
    write('open/barge.txt', OPEN);
    write('dated/barge.txt', DATED);
    const [story] = await byCommand(folder);
    assert.deepEqual(
      story?.members.map(({ path, date }) => [path, date?.value]),
      [
        ['open/barge.txt', '2021-05-17'],
        ['dated/barge.txt', '2021-05-18'],
      ],
    );
    assert.deepEqual([story], await byEditor(folder));
  });
});
