import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SourceFilter, SourceGrouping } from '../../src/analysis/protocol.ts';
import type { DatelineApi } from '../../src/vscode/activateDateline.ts';
import { SourcesProvider } from '../../src/vscode/views/sources/provider.ts';
import type { SourceNode } from '../../src/vscode/views/sources/model.ts';
import { eventually, fileIn, openArticle } from './articles.ts';
import { below, closeEditors, drawn, indexed, quietLog } from './dateline.ts';

const BRIDGE = 'lindholm-courier/2023-05-16-freight-trains-cross-bridge.txt';
const REPRINT = 'harbour-gazette/2023-05-17-freight-returns-lindholm-bridge.txt';
const UNDATED = 'lindholm-courier/ferry-pilot-retires.txt';

/** The path of the article that is selected in the view. */
async function selectedPath(): Promise<string> {
  await vscode.commands.executeCommand('dateline.copyRelativePath');
  return vscode.env.clipboard.readText();
}

function drawnRows(provider: SourcesProvider, rows: readonly SourceNode[]): Promise<string[]> {
  return Promise.all(rows.map((row) => drawn(provider, row)));
}

describe('Sources', () => {
  let api: DatelineApi;
  const providerBy = (grouping: SourceGrouping, filter: SourceFilter = {}, marks = 0) =>
    new SourcesProvider(
      api.analysis,
      { grouping, filter, language: vscode.env.language },
      { othersOf: () => [], marksOf: () => marks },
      quietLog(),
    );

  before(async () => {
    api = await indexed();
  });
  after(closeEditors);

  it('groups by year and month, newest first, the undated last', async () => {
    const provider = providerBy('date');
    const years = await drawnRows(provider, await below(provider));
    assert.match(years[0] ?? '', /^20\d\d — \d+ articles?$/u);
    assert.match(years.at(-1) ?? '', /^Undated — \d+ articles?$/u);
    const year = (await below(provider)).find(({ row }) => row.kind === 'group' && row.label === '2023');
    const months = await below(provider, year);
    assert.ok((await drawnRows(provider, months)).some((label) => /^May — \d+ articles$/u.test(label)));
    const may = months.find(({ row }) => row.kind === 'group' && row.label === '5');
    const articles = await drawnRows(provider, await below(provider, may));
    assert.ok(
      articles.some((label) => label.endsWith('Lindholm Courier · May 16')),
      articles.join('\n'),
    );
  });

  it('groups by outlet, the unknown last', async () => {
    const provider = providerBy('outlet');
    const outlets = await drawnRows(provider, await below(provider));
    assert.ok(outlets.some((label) => label.startsWith('Harbour Gazette — ')));
    const unknown = outlets.findIndex((label) => label.startsWith('Unknown outlet'));
    assert.ok(unknown === -1 || unknown === outlets.length - 1);
  });

  it('groups by outlet and month', async () => {
    const provider = providerBy('outletMonth');
    const outlets = await below(provider);
    const courier = outlets.find(({ row }) => row.kind === 'group' && row.label === 'Lindholm Courier');
    const months = await below(provider, courier);
    const labels = await drawnRows(provider, months);
    assert.match(labels[0] ?? '', /^June 2023 — \d+ articles?$/u);
    const may = months[labels.findIndex((label) => label.startsWith('May 2023 — '))];
    const articles = await drawnRows(provider, await below(provider, may));
    assert.ok(
      articles.some((label) => label.endsWith(' — May 16')),
      articles.join('\n'),
    );
  });

  it('groups by story, those that stand alone last', async () => {
    await api.analysis.call('placeStories', null);
    const provider = providerBy('story');
    const stories = await below(provider);
    const labels = await drawnRows(provider, stories);
    const bridge = labels.findIndex((label) => /bridge.* — May 16.+17, 2023 · 3 outlets · 3 articles$/u.test(label));
    assert.ok(bridge >= 0, labels.join('\n'));
    assert.match(labels.at(-1) ?? '', /^Single articles — \d+ articles$/u);
    const members = await drawnRows(provider, await below(provider, stories[bridge]));
    assert.ok(
      members.some((label) => label.endsWith(' — Harbour Gazette · May 17, 2023')),
      members.join('\n'),
    );
  });

  it('groups by folder, as on disk', async () => {
    const provider = providerBy('folder');
    const rows = await below(provider);
    const folders = await drawnRows(
      provider,
      rows.filter(({ row }) => row.kind === 'group'),
    );
    assert.ok(
      folders.some((label) => /^harbour-gazette — \d+ articles$/u.test(label)),
      folders.join('\n'),
    );
    assert.ok(rows.some(({ row }) => row.kind === 'article'));
    const node = await provider.find(fileIn(REPRINT).toString());
    assert.equal(node?.parent?.row.kind === 'group' && node.parent.row.label, 'harbour-gazette');
  });

  it('filters by a range of dates, which a month overlaps', async () => {
    const provider = providerBy('folder', { from: '2023-05-17', to: '2023-05-31' });
    assert.ok(await provider.find(fileIn(REPRINT).toString()));
    assert.equal(await provider.find(fileIn(BRIDGE).toString()), undefined);
    const { shown, total } = await api.analysis.call('sources', {
      grouping: 'date',
      filter: { undatedOnly: true },
      parent: null,
    });
    assert.ok(shown > 0 && shown < total);
  });

  it('marks the rows of annotated articles, and counts', async () => {
    const provider = providerBy('date', {}, 3);
    const [bridge, undated] = await Promise.all(
      [BRIDGE, UNDATED].map((path) => provider.find(fileIn(path).toString())),
    );
    assert.ok(bridge && undated);
    assert.equal(provider.getTreeItem(bridge).resourceUri?.query, '✎|3 annotations');
    assert.match(provider.getTreeItem(undated).resourceUri?.query ?? '', /^\?✎\|No date found.* · 3 annotations$/u);
    assert.match(await drawn(provider, bridge), / · ✎ 3$/u);
  });

  it('gives rows that open their article, read well aloud, and have a tooltip when asked', async () => {
    const provider = providerBy('date');
    const node = await provider.find(fileIn(BRIDGE).toString());
    assert.ok(node);
    const item = provider.getTreeItem(node);
    assert.equal(item.command?.command, 'vscode.open');
    assert.deepEqual(item.command?.arguments?.map(String), [fileIn(BRIDGE).toString()]);
    assert.equal(item.resourceUri?.path, fileIn(BRIDGE).path);
    assert.equal(item.resourceUri?.query, '', 'a date that is printed has no mark');
    const unprinted = await provider.find(fileIn(UNDATED).toString());
    assert.ok(unprinted);
    assert.match(provider.getTreeItem(unprinted).resourceUri?.query ?? '', /^\?\|No date found/u);
    assert.match(item.accessibilityInformation?.label ?? '', /, Lindholm Courier, May 16, 2023/u);
    assert.equal(item.tooltip, undefined);
    const { tooltip } = provider.resolveTreeItem(item, node);
    assert.ok(tooltip instanceof vscode.MarkdownString);
    assert.match(tooltip.value, /freight-trains-cross-bridge/u);
    const [year] = await below(provider);
    assert.ok(year);
    const group = provider.resolveTreeItem(provider.getTreeItem(year), year).tooltip;
    assert.match(group instanceof vscode.MarkdownString ? group.value.replaceAll('&nbsp;', ' ') : '', /\d+ articles/u);
    assert.ok(provider.getParent(node));
  });

  it('leads to an article in every grouping', async () => {
    for (const grouping of ['date', 'outlet', 'outletMonth', 'story', 'folder'] as const) {
      const node = await providerBy(grouping).find(fileIn(REPRINT).toString());
      assert.equal(node?.row.kind === 'article' && node.row.article.path, REPRINT, grouping);
    }
  });

  it('reveals an article in the view, in either grouping', async () => {
    for (const command of ['dateline.groupByOutlet', 'dateline.groupByDate']) {
      await vscode.commands.executeCommand(command);
      await vscode.commands.executeCommand('dateline.revealInSources', fileIn(REPRINT));
      await eventually(async () => assert.equal(await selectedPath(), REPRINT) ?? true);
    }
  });

  it('follows the active editor while it is visible', async () => {
    await vscode.commands.executeCommand('dateline.sources.focus');
    await openArticle(BRIDGE);
    await eventually(async () => assert.equal(await selectedPath(), BRIDGE) ?? true);
  });

  it('opens the selected article to the side', async () => {
    await vscode.commands.executeCommand('dateline.revealInSources', fileIn(REPRINT));
    await eventually(async () => assert.equal(await selectedPath(), REPRINT) ?? true);
    await vscode.commands.executeCommand('dateline.openToSide');
    await eventually(() => vscode.window.visibleTextEditors.length >= 2 || undefined);
    await closeEditors();
  });

  it('shows a file that came, and no more one that went', async () => {
    const uri = fileIn('lindholm-courier/2023-07-04-new-quay-crane.txt');
    const text =
      'LINDHOLM, July 4. /NORDA/. A new crane was tested on the quay of Lindholm on Tuesday, the port said.\n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    try {
      const provider = providerBy('date');
      await eventually(() => provider.find(uri.toString()));
      // The view hears of a change a moment after the index has it.
      await eventually(async () => {
        await vscode.commands.executeCommand('dateline.revealInSources', uri);
        return assert.match(await selectedPath(), /new-quay-crane/u) ?? true;
      });
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
    await eventually(async () => ((await providerBy('date').find(uri.toString())) === undefined ? true : undefined));
  });

  it('tells a drop where its articles are', async () => {
    const { dragController } = await import('../../src/vscode/views/sources/dragController.ts');
    const provider = providerBy('date');
    const node = await provider.find(fileIn(BRIDGE).toString());
    const transfer = new vscode.DataTransfer();
    const { token } = new vscode.CancellationTokenSource();
    await dragController.handleDrag?.(node ? [node] : [], transfer, token);
    assert.equal(await transfer.get('text/uri-list')?.asString(), fileIn(BRIDGE).toString());
  });
});
