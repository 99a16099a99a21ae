import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import JSZip from 'jszip';
import { root } from '../../scripts/install.mjs';
import { DATA_FILES } from '../../src/core/data.ts';
import { removeTemporaryFolder, temporaryFolder } from '../../scripts/vscode/leftovers.ts';
import { VsCodeServer } from '../../scripts/vscode/server.ts';
import { launchChromium } from '../harness/chromium.ts';
import { Workbench } from '../harness/workbench.ts';
import { freshCorpus } from '../harness/workspace.ts';

/** The whole package may weigh this many bytes, half of it names and offices: a reader on a slow line waits seconds, not minutes. */
const packageLimit = 3_500_000;

/** The bundle that VS Code reads at activation may weigh this many bytes: six views, annotating and searching, but no analysis. */
const mainLimit = 430_000;

/** Where a packed file may stand, below the package's folder `extension/`. The packer gives some names of its own. */
const allowed = [
  /^dist\/[\w.]+\.c?js$/u,
  /^(?:data|media|syntaxes|l10n)\//u,
  /^(?:package\.json|package\.nls\.json|language-configuration\.json)$/u,
  /^(?:readme\.md|license(?:\.txt)?|changelog\.md)$/iu,
];

describe('The package', () => {
  let folder: string;
  let vsix: string;
  let files: ReadonlyMap<string, number>;

  before(async () => {
    folder = temporaryFolder('package');
    vsix = join(folder, 'dateline.vsix');
    await promisify(execFile)(process.execPath, [join(root, 'scripts/package.mjs'), vsix]);
    files = await sizesIn(vsix);
  });

  after(() => removeTemporaryFolder(folder));

  it(`weighs at most ${packageLimit / 1e6} MB`, () => {
    const bytes = statSync(vsix).size;
    assert.ok(bytes <= packageLimit, `it weighs ${bytes} bytes`);
  });

  it('holds nothing but what a reader needs', () => {
    const strangers = [...files.keys()].filter((file) => !allowed.some((pattern) => pattern.test(file)));
    assert.deepEqual(strangers, []);
  });

  it('holds what the manifest names', async () => {
    const manifest = await readFile(join(root, 'package.json'), 'utf8');
    const { main, browser } = JSON.parse(manifest) as { main: string; browser: string };
    for (const file of [main, browser, 'package.nls.json', 'language-configuration.json']) {
      assert.ok(files.has(file.replace(/^\.\//u, '')), `${file} is missing`);
    }
  });

  it('holds the data that is read, where it comes from, and no other', () => {
    const packed = [...files.keys()].filter((file) => file.startsWith('data/'));
    assert.deepEqual(packed.sort(), ['SOURCES.md', ...DATA_FILES].map((file) => `data/${file}`).sort());
  });

  it('holds the pictures that the README shows', async () => {
    const readme = await readFile(join(root, 'README.md'), 'utf8');
    const shown = Array.from(readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/gu), ([, path]) => path ?? '');
    assert.ok(shown.length > 0);
    for (const picture of shown) assert.ok(files.has(picture), `${picture} is missing`);
  });

  it(`starts from at most ${mainLimit / 1000} kB of code`, () => {
    const bytes = files.get('dist/extension.cjs') ?? Number.POSITIVE_INFINITY;
    assert.ok(bytes <= mainLimit, `the main bundle weighs ${bytes} bytes`);
  });

  it('installs into a VS Code that has never seen it, and is at work there', async () => {
    const server = await VsCodeServer.start({ vsix });
    const browser = await launchChromium();
    try {
      const workbench = await Workbench.open(browser, server, { folder: freshCorpus() });
      await workbench.openFile('packing-list.txt');
      await workbench.run('Developer: Show Running Extensions');
      await workbench.page.locator('.runtime-extensions-editor .extension', { hasText: 'Dateline' }).waitFor();
    } finally {
      await browser.close();
      await server.stop();
    }
  });
});

/** The files below `extension/` in a package, with their sizes in bytes. */
async function sizesIn(file: string): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  const zip = await JSZip.loadAsync(await readFile(file));
  for (const entry of Object.values(zip.files)) {
    const [, name] = /^extension\/(.+)$/u.exec(entry.name) ?? [];
    if (name !== undefined && !entry.dir) sizes.set(name, (await entry.async('uint8array')).length);
  }
  return sizes;
}
