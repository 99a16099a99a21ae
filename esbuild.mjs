// Bundles what runs: `node esbuild.mjs [--watch]`. One line per bundle, with its size.
import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { build, context } from 'esbuild';

process.chdir(import.meta.dirname);

/** Node 20 is what a user of the command line may have; VS Code's own Node is newer. */
const node = { platform: 'node', target: 'node20' };
const browser = { platform: 'browser', target: 'es2022' };
const vscode = { format: 'cjs', external: ['vscode'] };

const bundles = [
  { ...node, ...vscode, entry: 'src/extension.ts', outfile: 'dist/extension.cjs' },
  { ...browser, ...vscode, entry: 'src/extension.browser.ts', outfile: 'dist/extension.browser.cjs' },
  { ...node, format: 'cjs', entry: 'src/analysis/node/worker.ts', outfile: 'dist/worker.cjs' },
  { ...browser, format: 'iife', entry: 'src/analysis/browser/worker.ts', outfile: 'dist/worker.browser.js' },
  {
    ...node,
    format: 'esm',
    entry: 'src/cli/main.ts',
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...browser, format: 'iife', entry: 'src/webview/timeline/main.ts', outfile: 'dist/timeline.js' },
];

/** Puts each file in place by renaming, so that a VS Code that is running never reads half of one. */
const writer = {
  name: 'writer',
  setup(building) {
    building.onEnd(({ outputFiles = [], errors }) => {
      if (errors.length > 0) return;
      for (const { path, contents } of outputFiles) {
        mkdirSync(dirname(path), { recursive: true });
        const unfinished = `${path}.${process.pid}`;
        writeFileSync(unfinished, contents);
        if (path.endsWith('cli.js')) chmodSync(unfinished, 0o755);
        renameSync(unfinished, path);
        if (!path.endsWith('.map')) console.log(`${relative('', path)}  ${(contents.length / 1000).toFixed(1)} kB`);
      }
    });
  },
};

const settings = bundles.map(({ entry, ...bundle }) => ({
  ...bundle,
  entryPoints: [entry],
  bundle: true,
  minify: true,
  sourcemap: 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  write: false,
  plugins: [writer],
}));

if (process.argv.includes('--watch')) {
  for (const one of settings) await (await context(one)).watch();
  console.log('Watching for changes …');
} else {
  const results = await Promise.allSettled(settings.map((one) => build(one)));
  if (results.some(({ status }) => status === 'rejected')) process.exitCode = 1;
}
