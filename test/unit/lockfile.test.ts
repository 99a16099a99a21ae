import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/install.mjs';

interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

for (const file of ['package-lock.json', 'scripts/vscode/server/package-lock.json']) {
  describe(file, () => {
    const text = readFileSync(join(root, file), 'utf8');
    const { packages } = JSON.parse(text) as { packages: Record<string, LockEntry> };

    it('names no registry, so that any will do', () => {
      const addresses = Object.values(packages).flatMap(({ resolved, link }) => (resolved && !link ? [resolved] : []));
      assert.deepEqual(addresses, []);
      assert.doesNotMatch(text, /"(?:https?|git\+ssh|git):\/\/[^"]*\.tgz/u);
    });

    it('names what a package needs on every system, without which npm ci refuses it', () => {
      const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
        Object.keys(optionalDependencies),
      );
      const missing = wanted.filter(
        (name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)),
      );
      assert.deepEqual(missing, []);
    });
  });
}
