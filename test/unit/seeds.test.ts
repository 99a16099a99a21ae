import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Analysed } from '../../src/core/analyse.ts';
import { Corpus } from '../../src/core/corpus.ts';
import { findPassages } from '../../src/core/coverage/passages.ts';
import { coreData } from '../../src/core/data.ts';
import { type ArticleTruth, SEEDS } from './seeds-truth.ts';

/** Real articles that lie beside the project and are not part of it. */
const FOLDER = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));
const data = coreData((file) => readFileSync(new URL(`../../data/${file}`, import.meta.url)));

describe('The five real articles', () => {
  const texts = new Map<string, string>();
  const corpus = new Corpus(data, () => '2026-11-22');
  const analysed = new Map<string, Analysed>();

  before(function () {
    if (!existsSync(FOLDER)) {
      console.log('      skipped: the folder ../shared/seeds is not here');
      this.skip();
    }
    for (const name of readdirSync(FOLDER).sort())
      texts.set(name.slice(0, 3), readFileSync(join(FOLDER, name), 'utf8'));
    const sources = [...texts].map(([id, text]) => ({ id, path: `${id}.txt`, text }));
    for (const source of sources) corpus.survey(source);
    for (const source of sources) analysed.set(source.id, corpus.set(source));
  });

  const of = (id: string) => {
    const one = analysed.get(id);
    const text = texts.get(id);
    assert.ok(one !== undefined && text !== undefined, `no article ${id}`);
    return { ...one, text };
  };

  for (const [id, truth] of Object.entries(SEEDS)) {
    describe(id, () => {
      it('outlet, agency and translation', () => {
        const { facts } = of(id);
        assert.equal(facts.outlet?.name, truth.outlet);
        assert.equal(facts.outlet.source, truth.outletSource);
        assert.equal(facts.agency?.name ?? null, truth.agency);
        assert.equal(facts.republisher, null);
        assert.equal(facts.translation?.value, truth.translated);
      });

      it('date', () => checkDate(of(id), truth));

      it('boilerplate: all of it, and not a line of the article', () => {
        const lines = of(id).text.split('\n');
        const flagged = new Set<number>();
        for (const { startLine, endLine } of of(id).boilerplate) {
          for (let line = startLine; line <= endLine; line++) if (lines[line - 1]?.trim()) flagged.add(line);
        }
        const wanted = truth.boilerplate.flatMap(([first, last]) =>
          Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((line) => lines[line - 1]?.trim()),
        );
        assert.deepEqual(
          [...flagged].sort((a, b) => a - b),
          wanted,
        );
      });

      it('people', () => {
        const people = of(id).entities.entities.filter(({ type }) => type === 'person');
        assert.deepEqual(people.map(({ canonical }) => canonical).sort(), [...truth.people].sort());
      });
    });
  }

  it('joins a person over articles and spellings', () => {
    const [lukashenko, ...others] = corpus.entities.list('person', 'Lukashenk', 10);
    assert.deepEqual(others, []);
    assert.deepEqual(lukashenko?.articles, ['002', '003', '004']);
    const spelt = lukashenko.spellings.map(({ text }) => text);
    assert.ok(
      spelt.some((text) => text.startsWith('Lukashenka')),
      spelt.join(', '),
    );
    const [putin] = corpus.entities.list('person', 'Putin', 10);
    assert.ok(putin?.spellings.some(({ text }) => text === 'Vladmir Putin'));
    const [mezentsev] = corpus.entities.list('person', 'Mezentsev', 10);
    assert.deepEqual(mezentsev?.articles, ['000', '001']);
    assert.match(mezentsev.roles[0]?.text ?? '', /^State Secretary of the Union State/);
  });

  for (const preset of ['strict', 'balanced'] as const) {
    it(`one story, ${preset}: the two reports of one speech, and the quotation they share`, () => {
      const search = corpus.findCoverage({ preset });
      let step = search.next();
      while (!step.done) step = search.next();
      const { pairs, stories } = step.value;
      assert.deepEqual(
        pairs.map(({ a, b }) => [a, b]),
        [['003', '004']],
      );
      assert.deepEqual(
        stories.map(({ members }) => members),
        [['003', '004']],
      );
      const [a, b] = [of('003'), of('004')];
      const { passages } = findPassages(a, b, corpus.termWeights);
      const quoted = /unprecedented.*sanctions? pressure/i;
      assert.ok(
        passages.some(({ aStart, aEnd, bStart, bEnd }) => {
          return /unprecedented/i.test(a.text.slice(aStart, aEnd)) && quoted.test(b.text.slice(bStart, bEnd));
        }),
      );
    });
  }
});

function checkDate({ facts, anatomy }: Analysed, truth: ArticleTruth): void {
  assert.equal(facts.date?.value ?? null, truth.date);
  assert.deepEqual(facts.contradictions, []);
  if (truth.dateSource !== undefined) assert.equal(facts.date?.source, truth.dateSource);
  if (truth.region !== undefined) assert.equal(anatomy.dateline?.region, truth.region);
  if (truth.after !== undefined) {
    const bounds = facts.bounds.map(({ relation, month, day, year }) => ({ relation, month, day, year }));
    assert.deepEqual(bounds, [{ relation: 'after', ...truth.after }]);
  }
}
