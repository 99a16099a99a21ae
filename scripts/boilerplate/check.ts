// How right boilerplate is found on labelled sets, by models that never saw the outlets they judge, beside other rules.
//
//     node scripts/boilerplate/check.ts FOLDER [--ablate] [--models FOLDER]
//
// FOLDER holds the labelled sets and score.mjs; they are no part of the project. Five models are trained, each without
// a fifth of the outlets, and rules are the same for all. "unread" are the outlets nobody looked at while rules were
// written (`isUnread`); their texts are never printed. With --ablate one kind of evidence is left out at a time, and
// models that see it are trained anew. Models are kept in the folder of --models, and those found there are used.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { OutletIndex, readOutlets } from '../../src/core/article/outlets/outletIndex.ts';
import { parseArticle } from '../../src/core/article/parseArticle.ts';
import { findBoilerplateOn } from '../../src/core/boilerplate/findBoilerplate.ts';
import { type BoilerplateModel, readBoilerplateModel } from '../../src/core/boilerplate/model.ts';
import { Page } from '../../src/core/boilerplate/page.ts';
import { Repetition } from '../../src/core/boilerplate/repetition.ts';
import { EVIDENCES, type Evidence, LEARNED, leaveOut, silent } from './evidence.ts';
import { FOLDS, type LabelledSet, isUnread, readSets } from './labelledPages.ts';
import { PEERS, flaggedBy } from './peers.ts';
import { type Flagged, TABLE_HEAD, scoreOf, tableRow } from './score.ts';

const DATA = join(import.meta.dirname, '../../data');
const TRAIN = join(import.meta.dirname, 'train.ts');
/** Trainings at a time. */
const AT_ONCE = 2;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { ablate: { type: 'boolean', default: false }, models: { type: 'string' } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: node scripts/boilerplate/check.ts FOLDER [--ablate] [--models FOLDER]');
  process.exit(2);
}
const work = mkdtempSync(join(tmpdir(), 'dateline-boilerplate-'));
const models = values.models ?? work;
mkdirSync(models, { recursive: true });
const lexiconText = readFileSync(join(DATA, 'boilerplate/lexicon.json'), 'utf8');
const outlets = new OutletIndex(readOutlets(readFileSync(join(DATA, 'outlets.json'), 'utf8')));

/** The models that judge each fold, trained where they are not there yet. */
async function modelsWithout(evidence: Evidence | null): Promise<BoilerplateModel[]> {
  const learned = evidence !== null && LEARNED.includes(evidence) ? evidence : null;
  const files = Array.from({ length: FOLDS }, (_, fold) => join(models, `${learned ?? 'all'}-${fold}.bin`));
  for (let first = 0; first < FOLDS; first += AT_ONCE) {
    const missing = files.slice(first, first + AT_ONCE).filter((file) => !existsSync(file));
    await Promise.all(missing.map((file) => train(file, files.indexOf(file), learned)));
  }
  const read = files.map((file) => readBoilerplateModel(readFileSync(file), lexiconText));
  if (evidence !== 'model') return read;
  return read.map((model) => ({ ...model, first: silent(model.first), second: silent(model.second) }));
}

async function train(file: string, fold: number, learned: Evidence | null): Promise<void> {
  const leaveIt = learned === null ? [] : ['--leave-out', learned];
  const args = [TRAIN, folder!, '--out', file, '--without-fold', `${fold}`, ...leaveIt];
  await promisify(execFile)(process.execPath, args);
}

/** What we flag on each page of a set, as in a folder with the outlet's other articles. */
function ours(
  { pages }: LabelledSet,
  folds: readonly BoilerplateModel[],
  without: Evidence | null,
): Map<string, Flagged[]> {
  const repetition = new Repetition();
  for (const { id, outlet, lines } of pages) repetition.add(outlet, id, lines.join('\n'));
  return new Map(
    pages.map(({ id, outlet, lines, fold }) => {
      const text = lines.join('\n');
      const model = folds[fold]!;
      const page = leaveOut(new Page(text, model.lexicon), without);
      const around = without === 'repetition' ? {} : { repetition, group: outlet };
      const context = { ...around, unguarded: without === 'guards' };
      const found = findBoilerplateOn(page, parseArticle(text, outlets), model, context);
      return [id, found.filter(({ inline }) => !inline)];
    }),
  );
}

function report(method: string, { name, pages }: LabelledSet, flagged: ReadonlyMap<string, readonly Flagged[]>): void {
  console.log(tableRow(method, name, scoreOf(folder!, pages, flagged, work)));
  if (name === 'window') return;
  const unread = pages.filter(({ outlet }) => isUnread(outlet));
  console.log(tableRow(method, `${name}, unread`, scoreOf(folder!, unread, flagged, work)));
}

try {
  const sets = readSets(folder);
  console.log(TABLE_HEAD);
  for (const without of [null, ...(values.ablate ? EVIDENCES : [])]) {
    const folds = await modelsWithout(without);
    for (const set of sets) report(without === null ? 'ours' : `no ${without}`, set, ours(set, folds, without));
  }
  const { lexicon } = readBoilerplateModel(readFileSync(join(DATA, 'boilerplate/model.bin')), lexiconText);
  for (const peer of PEERS) {
    for (const set of sets) {
      const flagged = set.pages.map(({ id, lines }) => [id, flaggedBy(peer, lines, lexicon)] as const);
      report(peer.name, set, new Map(flagged));
    }
  }
} finally {
  rmSync(work, { recursive: true });
}
