import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/install.mjs';
import { removeTemporaryFolder, temporaryFolder } from '../../scripts/vscode/leftovers.ts';

/** What a folder under src/ must not import, and what it may. */
const walls = [
  { folder: 'core', refused: ['vscode', 'node:fs', '../vscode/here.ts', '../cli/here.ts'], allowed: ['./here.ts'] },
  { folder: 'analysis', refused: ['vscode', 'node:fs', '../vscode/here.ts'], allowed: ['../core/here.ts'] },
  { folder: 'analysis/node', refused: ['vscode', '../../vscode/here.ts'], allowed: ['node:fs', '../../core/here.ts'] },
  { folder: 'analysis/browser', refused: ['vscode', 'node:fs'], allowed: ['../here.ts', '../../core/here.ts'] },
  { folder: 'vscode', refused: ['node:fs', '../analysis/node/here.ts', '../cli/here.ts'], allowed: ['vscode'] },
  { folder: 'webview', refused: ['vscode', 'node:fs', '../analysis/here.ts'], allowed: ['../core/here.ts'] },
  {
    folder: 'cli',
    refused: ['vscode', '../vscode/here.ts'],
    allowed: ['node:fs', '../core/here.ts', '../analysis/node/here.ts'],
  },
];

/** What analyses: the editor's side may import the types beside it, which the compiler cannot tell from it. */
const engine = ['../core/analyse.ts', '../core/corpus.ts', '../core/data.ts', '../analysis/engine.ts'];

describe('The walls between the folders', function () {
  this.timeout(120_000);
  let checkout: string;
  let linted: ReadonlySet<string>;
  let compiled: ReadonlySet<string>;

  before(() => {
    checkout = temporaryFolder('walls');
    layOut(checkout);
    linted = filesNamed(run('oxlint/bin/oxlint', ['--format', 'unix', 'src'], checkout));
    compiled = filesNamed(run('typescript/bin/tsc', ['-b', '--pretty', 'false', ...projects()], checkout));
  });

  after(() => removeTemporaryFolder(checkout));

  for (const imported of engine) {
    it(`refuses ${imported} in vscode`, () => {
      assert.ok(linted.has(`src/vscode/${fileFor(imported)}`), 'the linter lets it pass');
    });
  }

  for (const { folder, refused, allowed } of walls) {
    for (const imported of refused) {
      it(`refuses ${imported} in ${folder}`, () => {
        const file = `src/${folder}/${fileFor(imported)}`;
        assert.ok(linted.has(file), 'the linter lets it pass');
        assert.ok(compiled.has(file), 'the compiler lets it pass');
      });
    }
    for (const imported of allowed) {
      it(`allows ${imported} in ${folder}`, () => {
        const file = `src/${folder}/${fileFor(imported)}`;
        assert.ok(!linted.has(file), 'the linter refuses it');
        assert.ok(!compiled.has(file), 'the compiler refuses it');
      });
    }
  }
});

/** Writes a checkout with this one's rules, and in each folder a file to import and a file for each import. */
function layOut(checkout: string): void {
  for (const file of ['.oxlintrc.json', 'tsconfig.base.json', 'package.json', 'src/noVscode.d.ts', ...projects()]) {
    mkdirSync(dirname(join(checkout, file)), { recursive: true });
    cpSync(join(root, file), join(checkout, file));
  }
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'), 'junction');
  for (const imported of engine) {
    writeFileSync(join(checkout, 'src/vscode', fileFor(imported)), `export { here } from '${imported}';\n`);
  }
  for (const { folder, refused, allowed } of walls) {
    const inFolder = (file: string) => join(checkout, 'src', folder, file);
    writeFileSync(inFolder('here.ts'), 'export const here = 1;\n');
    for (const imported of [...refused, ...allowed]) {
      writeFileSync(inFolder(fileFor(imported)), `export { ${thingIn(imported)} } from '${imported}';\n`);
    }
  }
}

function projects(): string[] {
  return globSync('src/{core,analysis,vscode,webview,cli}/{,*/}tsconfig.json', { cwd: root });
}

/** A file name for what is imported, as `imports-node-fs.ts`. */
function fileFor(imported: string): string {
  return `imports-${imported.replace(/\.ts$/u, '').match(/\w+/gu)?.join('-')}.ts`;
}

/** Something that what is imported really has, so that only a wall can refuse it. */
function thingIn(imported: string): string {
  return { vscode: 'Uri', 'node:fs': 'existsSync' }[imported] ?? 'here';
}

function run(tool: string, args: readonly string[], cwd: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...args], {
    cwd,
    encoding: 'utf8',
  });
  return stdout + stderr;
}

/** The files that a tool's messages begin with. */
function filesNamed(output: string): ReadonlySet<string> {
  return new Set(output.match(/^(?:\.\/)?src\/[\w/-]+\.ts/gmu)?.map((file) => file.replace(/^\.\//u, '')));
}
