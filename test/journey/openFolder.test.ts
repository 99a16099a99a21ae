import assert from 'node:assert/strict';
import type { Workbench } from '../harness/workbench.ts';
import { CorpusWindow } from '../harness/window.ts';

describe('A reader opens a folder of news', () => {
  let window: CorpusWindow;
  let workbench: Workbench;

  before(async () => {
    window = await CorpusWindow.open();
    workbench = window.workbench;
  });

  after(() => window.close());

  it('and sees its files', async () => {
    const rows = await workbench.tree('Files Explorer').rows();
    assert.ok(rows.includes('packing-list.txt'), `only ${rows.join(', ')}`);
  });
});
