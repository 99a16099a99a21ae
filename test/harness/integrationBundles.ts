import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../scripts/install.mjs';

/** A suite ready for the extension host: its name, and a CommonJS module that exports `run(): Promise<void>`. */
export interface SuiteBundle {
  readonly name: string;
  readonly module: string;
}

/** Bundles test/integration/*.test.ts, each by itself; `filter` keeps those whose names contain it. */
export async function bundleSuites(filter: string): Promise<readonly SuiteBundle[]> {
  const files = globSync('test/integration/*.test.ts', { cwd: root }).toSorted();
  return Promise.all(files.filter((file) => basename(file).includes(filter)).map(bundleSuite));
}

async function bundleSuite(file: string): Promise<SuiteBundle> {
  const name = basename(file, '.test.ts');
  const module = join(root, '.build/integration', `${name}.cjs`);
  await build({
    stdin: {
      contents: `import { runSuite } from './test/integration/runSuite.ts';
        export const run = () => runSuite(() => require('./${file.replaceAll('\\', '/')}'));`,
      resolveDir: root,
    },
    outfile: module,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'error',
  });
  return { name, module };
}
