/**
 * Builds data/outlets.json from what we compiled by hand (data/outlets/own.jsonl) and what comes from Wikidata
 * (data/outlets/wikidata.jsonl, see extractWikidata.ts):
 *
 *     node scripts/outlets/build.ts
 */
import { writeFileSync } from 'node:fs';
import { mergeOutlets } from './mergeOutlets.ts';
import { builtFile, builtText, ownFile, outletLines, readLines, wikidataFile } from './outletFiles.ts';
import { sharedNames } from './sharedNames.ts';

const own = readLines(ownFile);
const outlets = mergeOutlets(own, readLines(wikidataFile));
const shared = sharedNames(outlets);
if (shared.length > 0) {
  console.error(`Two outlets cannot have one id, name or domain:\n${shared.join('\n')}`);
  process.exitCode = 1;
} else {
  writeFileSync(ownFile, `${outletLines(own).join('\n')}\n`);
  writeFileSync(builtFile, builtText(outlets));
  console.log(`${outlets.length} outlets, ${outlets.filter(({ wikidata }) => wikidata).length} with a Wikidata id`);
}
