// Trains data/boilerplate/model.bin from the labelled sets whose licences allow it; the same sets give the same bytes.
//
//     node scripts/boilerplate/train.ts FOLDER [--out FILE] [--without-fold K] [--leave-out EVIDENCE]
//
// FOLDER holds window.jsonl.gz, residual.jsonl and repeat.jsonl.gz. With --without-fold the outlets of fold K
// (0 to 4) are left out, so that the model can be judged on them; with --leave-out the model sees no phrases, or no
// patterns. scripts/boilerplate/check.ts judges.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readLexicon } from '../../src/core/boilerplate/lexicon.ts';
import { LEARNED } from './evidence.ts';
import { readPermittedPages } from './labelledPages.ts';
import { packModel } from './packModel.ts';
import { trainModel } from './trainModel.ts';

const DATA = join(import.meta.dirname, '../../data/boilerplate');
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: join(DATA, 'model.bin') },
    'without-fold': { type: 'string' },
    'leave-out': { type: 'string' },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error(
    'usage: node scripts/boilerplate/train.ts FOLDER [--out FILE] [--without-fold K] [--leave-out EVIDENCE]',
  );
  process.exit(2);
}
const lexicon = readLexicon(readFileSync(join(DATA, 'lexicon.json'), 'utf8'));
const pages = readPermittedPages(folder).filter(({ fold }) => String(fold) !== values['without-fold']);
const model = packModel(
  trainModel(
    pages,
    lexicon,
    LEARNED.find((evidence) => evidence === values['leave-out']),
  ),
);
writeFileSync(values.out, model);
console.log(`${values.out}: ${model.length} bytes from ${pages.length} pages`);
