import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../../scripts/install.mjs';

/**
 * The command line as one file, there while the tests of a suite run. It lies one folder below the root, as in the package:
 * the data are found from there.
 */
export function builtCli(suite: string): string {
  const file = join(root, `.build/${suite}-${process.pid}.js`);
  before(() =>
    build({
      entryPoints: [join(root, 'src/cli/main.ts')],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: file,
    }),
  );
  after(() => rmSync(file, { force: true }));
  return file;
}
