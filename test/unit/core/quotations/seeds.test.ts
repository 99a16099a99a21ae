import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Corpus } from '../../../../src/core/corpus.ts';
import { DATA_FILES, coreData } from '../../../../src/core/data.ts';
import { articleStatements } from '../../../../src/core/quotations/articleStatements.ts';
import { buildRegister } from '../../../../src/core/quotations/register.ts';
import { Speakers } from '../../../../src/core/quotations/speakers.ts';
import { storyDay } from '../../../../src/core/storyDay.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const SEEDS = join(ROOT, '../shared/seeds');

describe('the register of the seeds', () => {
  it('has one quotation of two articles in two wordings', function () {
    this.timeout(20_000);
    if (!existsSync(SEEDS)) {
      console.log('      skipped: ../shared/seeds is missing');
      this.skip();
    }
    const files = new Map(DATA_FILES.map((name) => [name as string, readFileSync(join(ROOT, 'data', name))]));
    const corpus = new Corpus(
      coreData((name) => files.get(name) ?? new Uint8Array()),
      () => '2023-08-01',
    );
    const texts = readdirSync(SEEDS).map((id) => ({ id, path: id, text: readFileSync(join(SEEDS, id), 'utf8') }));
    for (const source of texts) corpus.survey(source);
    for (const source of texts) corpus.set(source);
    const speakers = new Speakers(corpus.entities);
    const statements = new Map(
      texts.map(({ id, text }) => [id, articleStatements(text, corpus.get(id)!, corpus.outlets, speakers)]),
    );
    const work = buildRegister(
      statements,
      speakers,
      (id) => storyDay(corpus.get(id)?.facts.date ?? null),
      corpus.termWeights,
    );
    let step = work.next();
    while (!step.done) step = work.next();
    const register = step.value;
    const shared = register.statements.flatMap((statement, i) => {
      const own = register.statements.filter((_, j) => register.groups[j] === register.groups[i]);
      return new Set(own.map(({ article }) => article)).size > 1 ? [statement] : [];
    });
    assert.deepEqual([...new Set(shared.map(({ article }) => article.slice(0, 3)))].sort(), ['003', '004']);
    assert.equal(new Set(shared.map(({ speaker }) => speaker)).size, 1);
    assert.ok(shared.some(({ words, kind }) => kind === 'direct' && /unprecedented/iu.test(words)));
  });
});
