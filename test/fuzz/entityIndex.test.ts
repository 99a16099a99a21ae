import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { entityId } from '../../src/core/entities/canonicalForm.ts';
import type { ArticleEntities, ArticleEntity, EntityType, Telling } from '../../src/core/entities/entity.ts';
import { EntityIndex } from '../../src/core/entities/entityIndex.ts';
import { NameDecisions } from '../../src/core/entities/nameDecisions.ts';
import './repeatable.ts';

/** Names that are like one another, that have one id in several spellings, and that look as namesakes parted do. */
const PEOPLE = [
  ...['Ingrid Halvorsen', 'Ingrid Halvorson', 'I. Halvorsen', 'Ingrid K. Halvorsen', 'Halvorsen', 'Ingrid'],
  ...['J.K. Brekke', 'JK Brekke', 'Jon Brekke', 'Brekke', 'Jon Brekke (Norland)', 'Lim Min-ho', 'Lim Min ho', 'Lim'],
  ...["Mira O'Strand", 'Mira OStrand', 'Mira Strand'],
];
const ORGANISATIONS = ['Harbour Safety Board', 'HSB', 'H.S.B.', 'Supreme Court', 'Supreme Court (Norland)'];
const PLACES = ['Solvik', 'Solvik (Texas)', 'SOLVIK', 'Hallvik'];

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const personTelling: fc.Arbitrary<Telling> = fc
  .record({
    born: fc.option(
      fc.integer({ min: 1950, max: 1975 }).map((year) => [year, year + 1] as const),
      { nil: undefined, freq: 2 },
    ),
    generation: fc.option(fc.constantFrom('elder' as const, 'younger' as const), { nil: undefined, freq: 1 }),
    country: optional(fc.constantFrom('Norland', 'Sudland')),
    field: optional(fc.constantFrom('public life' as const, 'sport' as const)),
    year: optional(fc.constantFrom(2019, 2021)),
    wikidata: fc.option(fc.constantFrom('Q1', 'Q2'), { nil: undefined, freq: 1 }),
  })
  .map(withoutAbsent);
const placeTelling: fc.Arbitrary<Telling> = fc.constantFrom('Texas', 'United States', 'Norland').map((within) => ({
  within,
}));

function withoutAbsent(telling: object): Telling {
  return Object.fromEntries(Object.entries(telling).filter(([, value]) => value !== undefined));
}

function named(type: EntityType, canonicals: readonly string[], telling: fc.Arbitrary<Telling>) {
  const draft = fc.record({
    canonical: fc.constantFrom(...canonicals),
    role: fc.option(fc.constantFrom('mayor', 'harbour master')),
    wikidata: fc.option(fc.constantFrom('Q1', 'Q2'), { freq: 1 }),
    telling: fc.option(telling, { nil: undefined, freq: 3 }),
    spelling: fc.constantFrom(...canonicals),
  });
  return draft.map(({ canonical, role, wikidata, telling: says, spelling }): ArticleEntity => {
    const spellings = [...new Set([canonical, spelling])].map((text) => ({ text, count: 1 }));
    const base = { id: '', type, canonical, variants: [], spellings, role, wikidata, reason: 'A test.' };
    return says && Object.keys(says).length > 0 ? { ...base, telling: says } : base;
  });
}

/** An article; of two with one id the second has a number, as the recogniser gives it. */
const articles: fc.Arbitrary<ArticleEntities> = fc
  .tuple(
    fc.array(named('person', PEOPLE, personTelling), { maxLength: 4 }),
    fc.array(named('organisation', ORGANISATIONS, fc.constant({})), { maxLength: 2 }),
    fc.array(named('place', PLACES, placeTelling), { maxLength: 2 }),
  )
  .map((kinds) => {
    const ids = new Set<string>();
    const entities = kinds.flat().map((entity) => {
      let id = entityId(entity.type, entity.canonical);
      for (let n = 2; ids.has(id); n++) id = `${entityId(entity.type, entity.canonical)}-${n}`;
      ids.add(id);
      return { ...entity, id };
    });
    return { entities, mentions: entities.map(({ type }, i) => ({ start: i, end: i + 1, type, entity: i })) };
  });

type Step = { readonly article: string; readonly says: ArticleEntities | null; readonly ask: boolean };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    article: fc.integer({ min: 0, max: 9 }).map((n) => `article-${n}`),
    says: fc.option(articles, { freq: 4 }),
    ask: fc.boolean(),
  }),
  { minLength: 1, maxLength: 30 },
);

const DECIDED = [
  new NameDecisions([]),
  new NameDecisions([
    { kind: 'names', is: 'same', type: 'person', names: ['Mira Strand', 'Jon Brekke'] },
    { kind: 'names', is: 'different', type: 'person', names: ['Ingrid Halvorsen', 'I. Halvorsen'] },
  ]),
];

/** All that an index tells of its articles. */
function told(index: EntityIndex, says: ReadonlyMap<string, ArticleEntities>): unknown {
  const ids = [...says].flatMap(([id, { entities }]) => entities.map((_, i) => `${id} ${index.resolve(id, i)}`));
  const entries = index.list(null, '', 1_000);
  return { entries, ids: ids.sort(), company: entries.map(({ id }) => index.company(id)) };
}

describe('the entities of a collection, whatever comes and goes', () => {
  for (const [n, decided] of DECIDED.entries()) {
    it(`are those of its articles taken in anew, in another order${n > 0 ? ', with what readers decided' : ''}`, () => {
      fc.assert(
        fc.property(steps, (all) => {
          const index = new EntityIndex();
          index.decide(decided);
          const says = new Map<string, ArticleEntities>();
          for (const [i, { article, says: said, ask }] of all.entries()) {
            if (said) {
              says.set(article, said);
              index.set(article, said);
            } else {
              says.delete(article);
              index.delete(article);
            }
            if (!ask && i < all.length - 1) continue;
            const anew = new EntityIndex();
            anew.decide(decided);
            for (const [id, entities] of [...says].sort(([a], [b]) => (a < b ? 1 : -1))) anew.set(id, entities);
            assert.deepEqual(told(index, says), told(anew, says));
          }
        }),
        { numRuns: 150 },
      );
    });
  }
});
