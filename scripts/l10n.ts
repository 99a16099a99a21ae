// Gathers the messages of the extension for translators: `node scripts/l10n.ts`. A test fails when they are not in step.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bundle = join(root, 'l10n/bundle.l10n.json');

/** A message: the first argument of `l10n.t`, `locale.t` or plain `t`. */
const MESSAGE = /\bt\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")/g;

/** The bundle's text: every message of the sources under its own English words, sorted. */
export function messageBundle(): string {
  const messages = new Set<string>();
  for (const file of globSync('src/vscode/**/*.ts', { cwd: root })) {
    for (const [, single, double] of readFileSync(join(root, file), 'utf8').matchAll(MESSAGE)) {
      messages.add((single ?? double ?? '').replace(/\\(.)/g, '$1'));
    }
  }
  const sorted = [...messages].sort().map((message) => [message, message]);
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

/** The bundle as it stands in the repository. */
export function committedBundle(): string {
  return readFileSync(bundle, 'utf8');
}

if (import.meta.main) writeFileSync(bundle, messageBundle());
