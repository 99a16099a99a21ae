// node test/harness/runMocha.ts TIMEOUT FILE…: runs test files in mocha and tells the outcome in marked lines.
import { resolve } from 'node:path';
import Mocha from 'mocha';
import { cleanUp, cleanUpWhenEnded } from '../../scripts/vscode/leftovers.ts';
import { MarkingReporter } from './markingReporter.ts';

const [timeout, ...files] = process.argv.slice(2);
cleanUpWhenEnded();
const mocha = new Mocha({ reporter: MarkingReporter, timeout: Number(timeout) });
for (const file of files) mocha.addFile(resolve(file));
await mocha.loadFilesAsync();
const failures = await new Promise<number>((done) => mocha.run(done));
await cleanUp();
process.exit(failures > 0 ? 1 : 0);
