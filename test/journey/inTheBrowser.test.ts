import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/install.mjs';
import { temporaryFolder } from '../../scripts/vscode/leftovers.ts';
import { CorpusWindow } from '../harness/window.ts';

/** What the browser's extension host loads. */
const PARTS = ['dist', 'data', 'media', 'syntaxes', 'l10n', 'language-configuration.json', 'package.nls.json'];

/** The extension as a browser has it: without `main`, VS Code runs its `browser` entry in the page's own extension host. */
function browserExtension(): string {
  const folder = temporaryFolder('browser');
  for (const part of PARTS) cpSync(join(root, part), join(folder, part), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
  delete manifest['main'];
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

describe("In the browser's extension host", () => {
  let window: CorpusWindow;

  before(async () => {
    window = await CorpusWindow.open(browserExtension());
  });

  after(() => window.close());

  it('the folder is read in a web worker, and its stories are found', async () => {
    const { workbench } = window;
    await workbench.click({ role: 'tab', name: /News Sources/ });
    await workbench
      .tree('Sources')
      .row(/2023\s*20 articles/)
      .waitFor();
    await workbench.run('Dateline: Find duplicate coverage');
    await workbench.sees('3 stories in 26 articles · balanced');
  });
});
