import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DatelineApi } from '../../src/vscode/activateDateline.ts';
import { EntitiesProvider } from '../../src/vscode/views/entities/provider.ts';
import type { EntityNode } from '../../src/vscode/views/entities/model.ts';
import { eventually } from './articles.ts';
import { below, closeEditors, drawn, indexed } from './dateline.ts';

describe('People & Organisations', () => {
  let api: DatelineApi;
  let provider: EntitiesProvider;
  const labels = (rows: readonly EntityNode[]) => Promise.all(rows.map((row) => drawn(provider, row)));
  const people = async () => {
    const [first] = await below(provider);
    return below(provider, first);
  };
  const halvorsen = async () => {
    const row = (await people()).find((node) => node.kind === 'entity' && node.entity.canonical === 'Ingrid Halvorsen');
    assert.ok(row);
    return row;
  };

  const halvorsenId = async () => {
    const row = await halvorsen();
    return row.kind === 'entity' ? row.entity.id : '';
  };

  before(async () => {
    api = await indexed();
    provider = new EntitiesProvider(api.analysis);
  });
  after(closeEditors);

  it('shows people first, the most mentioned before the others', async () => {
    const kinds = await labels(await below(provider));
    assert.match(kinds[0] ?? '', /^People — \d+$/u);
    const mentions = (await people()).map((node) => (node.kind === 'entity' ? node.entity.mentions : 0));
    assert.deepEqual(
      mentions,
      [...mentions].sort((a, b) => b - a),
    );
  });

  it('tells of a person where they are named, in what role, and with whom', async () => {
    const row = await halvorsen();
    assert.match(await drawn(provider, row), /^Ingrid Halvorsen — \d+ mentions · \d+ articles/u);
    const sections = await below(provider, row);
    assert.ok((await labels(sections)).some((label) => label.startsWith('Articles')));
    const [articles] = sections;
    const [first] = await below(provider, articles);
    assert.ok(first);
    assert.equal(provider.getTreeItem(first).command?.command, 'vscode.open');
    assert.equal(provider.getParent(first), articles);
  });

  it('filters by name', async () => {
    provider.arrange({ query: 'halvorsen' });
    try {
      assert.deepEqual(
        (await people()).every((node) => node.kind === 'entity' && /halvorsen/iu.test(node.entity.canonical)),
        true,
      );
    } finally {
      provider.arrange({ query: '' });
    }
  });

  it('finds the row of a person, and selects it when the hover asks for that', async () => {
    const id = await halvorsenId();
    const row = await provider.find(id);
    assert.equal(row?.kind === 'entity' ? row.entity.canonical : undefined, 'Ingrid Halvorsen');
    assert.equal(await provider.find('person:nobody-of-that-name'), undefined);
    // The editor tells of a selection some time after the row was shown, and a tree that is redrawn meanwhile drops it.
    await eventually(async () => {
      await vscode.commands.executeCommand('_dateline.showEntity', id);
      await vscode.commands.executeCommand('dateline.copyEntityName');
      return (await vscode.env.clipboard.readText()) === 'Ingrid Halvorsen' ? true : undefined;
    });
  });

  it('opens the list of all mentions', async () => {
    await vscode.commands.executeCommand('dateline.findAllMentions', await halvorsen());
    await eventually(() => {
      const text = vscode.window.activeTextEditor?.document.getText();
      return text === undefined ? undefined : assert.match(text, /Halvorsen/u) === undefined;
    });
  });

  it('copies all names as CSV', async () => {
    await vscode.commands.executeCommand('dateline.copyEntitiesAsCsv');
    const [heading, first] = (await vscode.env.clipboard.readText()).split(/\r?\n/u);
    assert.equal(heading, 'type,name,mentions,articles,role');
    assert.match(first ?? '', /^(?:person|organisation|place),/u);
  });
});
