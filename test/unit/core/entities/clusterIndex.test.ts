import assert from 'node:assert/strict';
import { randomFrom } from '../../../../scripts/random.ts';
import type { ArticleEntities, ArticleEntity, EntityType } from '../../../../src/core/entities/entity.ts';
import { EntityIndex } from '../../../../src/core/entities/entityIndex.ts';
import { NameDecisions, type SameNamesDecision } from '../../../../src/core/entities/nameDecisions.ts';

const FIRST = ['Ingrid', 'Tomas', 'Mira', 'T.', 'Ingrid K.'];
const LAST = ['Halvorsen', 'Halvorson', 'Brekke', 'Strand', 'Moen'];
const BODIES = ['Harbour Safety Board', 'HSB', 'Hallvik Sailing Bank', 'Solvex', 'Solvex Group'];
const ROLES = ['mayor', 'harbour master', null, null];
/** An organisation that all name is rare company now and then. */
const EVERYBODYS = 'Lindholm Courier';
const ARTICLES = 26;

/** An article of few names, so that many of them are like one another. */
function article(below: (limit: number) => number): ArticleEntities {
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const names = new Map<string, ArticleEntity>();
  const add = (type: EntityType, canonical: string, more: Partial<ArticleEntity> = {}) => {
    const id = `${type}:${canonical.toLowerCase().replace(/[^a-z]+/g, '-')}`;
    const entity = { id, type, canonical, variants: [], role: pick(ROLES), wikidata: null, reason: 'A test.' };
    names.set(id, { ...entity, ...more });
  };
  for (let i = 0; i < 4; i++) {
    const name = below(4) === 0 ? pick(LAST) : `${pick(FIRST)} ${pick(LAST)}`;
    add('person', name, /^Mira (?:Strand|Moen)$/.test(name) ? { wikidata: 'Q1' } : {});
  }
  const body = pick(BODIES);
  const spellings = [
    { text: body, count: 1 },
    { text: 'HSB', count: 1 },
  ];
  add('organisation', body, /^Ha.*[kd]$/.test(body) && below(2) === 0 ? { spellings } : {});
  add('organisation', EVERYBODYS);
  const entities = [...names.values()];
  return { entities, mentions: entities.map(({ type }, entity) => ({ start: entity, end: entity + 1, type, entity })) };
}

/** All that an index tells. */
function told(index: EntityIndex, articles: ReadonlyMap<string, ArticleEntities>): unknown {
  const ids = [...articles].flatMap(([id, { entities }]) => entities.map((_, i) => `${id} ${index.resolve(id, i)}`));
  return { entries: index.list(null, '', 1_000), ids: ids.sort() };
}

function filled(articles: ReadonlyMap<string, ArticleEntities>, decided: NameDecisions): EntityIndex {
  const index = new EntityIndex();
  index.decide(decided);
  for (const [id, entities] of [...articles].reverse()) index.set(id, entities);
  return index;
}

/** Lets articles come and go at random, and compares with the same articles taken in anew. */
function compare(decided: NameDecisions, steps: number): void {
  const next = randomFrom(11);
  const below = (limit: number) => Math.floor(next() * limit);
  const index = filled(new Map(), decided);
  const articles = new Map<string, ArticleEntities>();
  for (let step = 0; step < steps; step++) {
    const id = `article-${below(ARTICLES)}`;
    if (below(5) === 0) {
      articles.delete(id);
      index.delete(id);
    } else {
      const entities = article(below);
      articles.set(id, entities);
      index.set(id, entities);
    }
    // Some changes come together.
    if (below(3) > 0)
      assert.deepEqual(told(index, articles), told(filled(articles, decided), articles), `step ${step}`);
  }
}

function decision(is: 'same' | 'different', a: string, b: string): SameNamesDecision {
  return { kind: 'names', is, type: 'person', names: [a, b] };
}

describe('the clusters of a changing collection', () => {
  it('are those of the same articles taken in anew, whatever came and went', () => {
    compare(new NameDecisions([]), 250);
  });

  it('are so with what readers decided', () => {
    compare(
      new NameDecisions([
        decision('same', 'Mira Brekke', 'Tomas Moen'),
        decision('different', 'Ingrid Halvorsen', 'Ingrid Halvorson'),
      ]),
      250,
    );
  });
});
