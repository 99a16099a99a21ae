import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SourceFilter } from '../../src/analysis/protocol.ts';
import type { DatelineApi } from '../../src/vscode/activateDateline.ts';
import { articlesUnder } from '../../src/vscode/views/sources/articlesUnder.ts';
import { eventually, fileIn, setting } from './articles.ts';
import { indexed } from './dateline.ts';

const SETTING = 'dateline.explorerDecorations';

describe('Marks in the Explorer', () => {
  let api: DatelineApi;
  const providers = new Set<vscode.FileDecorationProvider>();
  const register = vscode.window.registerFileDecorationProvider;

  /** What the editor would be told of a file. */
  const markOf = async (uri: vscode.Uri): Promise<string | undefined> => {
    const [provider] = providers;
    assert.ok(provider);
    const mark = await provider.provideFileDecoration(uri, new vscode.CancellationTokenSource().token);
    assert.equal(mark?.color, undefined);
    assert.ok(!mark?.propagate);
    return mark ? `${mark.badge} ${mark.tooltip}` : undefined;
  };
  const one = async (filter: SourceFilter): Promise<vscode.Uri> => {
    const { value } = await articlesUnder(api.analysis, { grouping: 'folder', filter }, null).next();
    assert.ok(value);
    return vscode.Uri.parse(value.id);
  };

  before(async () => {
    api = await indexed();
    // The editor does not tell what it shows, so the extension's provider is asked as the editor would ask it.
    vscode.window.registerFileDecorationProvider = (provider) => {
      providers.add(provider);
      return { dispose: () => providers.delete(provider) };
    };
  });
  after(async () => {
    vscode.window.registerFileDecorationProvider = register;
    await setting(SETTING, undefined);
  });

  it('are off until they are wanted, and go when they are not any more', async () => {
    assert.equal(providers.size, 0);
    await setting(SETTING, true);
    await eventually(() => providers.size === 1 || undefined);
    await setting(SETTING, false);
    await eventually(() => providers.size === 0 || undefined);
  });

  it('tell missing and inferred dates, and nothing of other files', async () => {
    await setting(SETTING, true);
    await eventually(() => providers.size === 1 || undefined);
    assert.match((await markOf(await one({ undatedOnly: true }))) ?? '', /^\? No date found/u);
    assert.match(
      (await markOf(await one({ inferredOnly: true }))) ?? '',
      /^≈ Date inferred: .+ 2023, (?:likely|a guess)$/u,
    );
    assert.equal(await markOf(fileIn('packing-list.txt')), undefined);
    assert.equal(await markOf(fileIn('norda/2023-05-16-lindholm-bridge-freight.txt')), undefined);
    assert.equal(await markOf(vscode.Uri.parse('untitled:elsewhere.txt')), undefined);
  });

  it('are told of anew only for files whose mark has changed', async () => {
    const [provider] = providers;
    const uri = fileIn('harbour-gazette/new-lighthouse.txt');
    const told: string[] = [];
    provider?.onDidChangeFileDecorations?.((uris) => {
      for (const changed of [uris ?? []].flat()) told.push(changed.toString());
    });
    assert.equal(await markOf(uri), undefined);
    const text =
      'SOLVIK. /NORDA/. The lighthouse at Solvik shines again, its keeper said. Nobody had missed it more.\n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    try {
      await eventually(() => told.includes(uri.toString()) || undefined);
      assert.deepEqual([...new Set(told)], [uri.toString()]);
      assert.match((await markOf(uri)) ?? '', /^\? No date found/u);
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });
});
