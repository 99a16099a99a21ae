/**
 * Brings data/outlets.json into its form after it was edited by hand: checked, sorted by id, one outlet a line, so
 * that changes read well in a diff. Run: node scripts/outlets/arrangeOutlets.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readOutlets } from '../../src/core/article/outlets/outletIndex.ts';
import { sharedNames } from './sharedNames.ts';

const file = new URL('../../data/outlets.json', import.meta.url);
const outlets = readOutlets(readFileSync(file, 'utf8')).sort((a, b) => (a.id < b.id ? -1 : 1));
const shared = sharedNames(outlets);
if (shared.length > 0) {
  console.error(`Two outlets cannot have one id, name or domain:\n${shared.join('\n')}`);
  process.exitCode = 1;
} else {
  writeFileSync(file, `[\n${outlets.map((outlet) => `  ${JSON.stringify(outlet)}`).join(',\n')}\n]\n`);
  console.log(`${outlets.length} outlets`);
}
