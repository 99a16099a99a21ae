import assert from 'node:assert/strict';
import {
  array,
  assert as check,
  boolean,
  constantFrom,
  option,
  property,
  record,
  tuple,
  uniqueArray,
} from 'fast-check';
import type { ArticleEntities, EntityType, Telling } from '../../../../src/core/entities/entity.ts';
import { EntityIndex } from '../../../../src/core/entities/entityIndex.ts';
import { NameDecisions } from '../../../../src/core/entities/nameDecisions.ts';

/** What an article says of a name. */
interface Said {
  readonly name: string;
  readonly type?: EntityType;
  readonly telling?: Telling;
  readonly wikidata?: string;
}

function article(...all: readonly Said[]): ArticleEntities {
  const entities = all.map(({ name, type = 'person', telling, wikidata = null }) => ({
    id: `${type}:${name.toLowerCase().replaceAll(' ', '-')}`,
    ...{ type, canonical: name, variants: [], role: null, reason: '', wikidata },
    spellings: [{ text: name, count: 1 }],
    ...(telling && { telling }),
  }));
  return { entities, mentions: entities.map(({ type }, entity) => ({ start: entity, end: entity + 1, type, entity })) };
}

function filled(articles: Readonly<Record<string, ArticleEntities>>): EntityIndex {
  const index = new EntityIndex();
  for (const [id, entities] of Object.entries(articles)) index.set(id, entities);
  return index;
}

const paris = (within?: string) => article({ name: 'Solvik', type: 'place', ...(within && { telling: { within } }) });
const SOLVIKS = { a: paris('Norland'), b: paris('Norland'), c: paris('Texas'), d: paris() };

describe('namesakes in the index', () => {
  it('are entities of their own, with what tells them in their names', () => {
    const index = filled(SOLVIKS);
    assert.deepEqual(
      index.list('place', '', 10).map(({ id, canonical, articles }) => [id, canonical, articles.join('')]),
      [
        ['place:solvik', 'Solvik', 'abd'],
        ['place:solvik~texas', 'Solvik (Texas)', 'c'],
      ],
    );
    assert.equal(index.resolve('c', 0), 'place:solvik~texas');
    assert.equal(index.resolve('d', 0), 'place:solvik');
  });

  it('say why, and how sure that is', () => {
    const index = filled(SOLVIKS);
    const [apart] = index.get('place:solvik~texas')?.reasons ?? [];
    assert.equal(
      apart?.text,
      'Solvik (Texas) is kept apart from Solvik: its articles say “Texas”, the others “Norland”.',
    );
    const [open] = index.get('place:solvik')?.reasons ?? [];
    assert.match(
      open?.text ?? '',
      /also that of “Solvik \(Texas\)”; 1 article does not say which, and is counted to “Solvik”/,
    );
    assert.ok((open?.confidence ?? 1) < (apart?.confidence ?? 0));
  });

  it('are one where a reader says so', () => {
    const index = filled(SOLVIKS);
    const names = ['Solvik', 'Solvik (Texas)'] as const;
    index.decide(new NameDecisions([{ kind: 'names', is: 'same', type: 'place', names }]));
    assert.equal(index.resolve('c', 0), 'place:solvik');
    index.decide(new NameDecisions([]));
    assert.equal(index.resolve('c', 0), 'place:solvik~texas');
  });

  it('are one again once the article that told them is gone', () => {
    const index = filled(SOLVIKS);
    assert.equal(index.find({}).length, 2);
    index.delete('c');
    assert.equal(index.get('place:solvik~texas'), null);
    assert.deepEqual(index.get('place:solvik')?.reasons, []);
  });

  it('do not take the spellings of the main one', () => {
    const index = filled({
      a: article({ name: 'Arne Moen', telling: { born: [1950, 1951] } }),
      b: article({ name: 'Arne Moen', telling: { born: [1950, 1951] } }),
      c: article({ name: 'Arne Moen', telling: { born: [1980, 1981] } }),
      d: article({ name: 'Arne Moenn' }),
      e: article({ name: 'Arne Mohen', telling: { born: [1980, 1981] } }),
    });
    assert.equal(index.resolve('d', 0), 'person:arne-moen');
    assert.notEqual(index.resolve('e', 0), 'person:arne-moen');
  });

  it('keep the known id with those who are known', () => {
    const known = {
      name: 'Arne Moen',
      wikidata: 'Q1',
      telling: { field: 'public life', wikidata: 'Q1', year: 2015 } as Telling,
    };
    const coach = { name: 'Arne Moen', telling: { field: 'sport', year: 2015 } as Telling };
    const index = filled({ a: article(coach), b: article(known), c: article(coach) });
    assert.equal(index.get('person:arne-moen')?.wikidata, null);
    assert.equal(index.get('person:arne-moen~public-life')?.wikidata, 'Q1');
  });

  it('depend on the articles alone, not on how they came, changed and went', () => {
    const telling = constantFrom<Telling | undefined>(
      undefined,
      { born: [1950, 1951] },
      { born: [1980, 1981] },
      { country: 'Norland', field: 'public life', year: 2015 },
      { field: 'sport', year: 2015 },
      { generation: 'elder' },
    );
    const said = record({ name: constantFrom('Arne Moen', 'Arne Moenn', 'Lise Dahl', 'Moen'), telling });
    const one = uniqueArray(said, { selector: ({ name }) => name, maxLength: 3 }).map((all) =>
      article(
        ...all.map(({ name, telling: told }) => ({ name, ...(told && name.includes(' ') && { telling: told }) })),
      ),
    );
    const steps = array(tuple(constantFrom(...'a b c d e f g h'.split(' ')), option(one), boolean()), {
      maxLength: 24,
    });
    check(
      property(steps, (all) => {
        const index = new EntityIndex();
        const left = new Map<string, ArticleEntities>();
        for (const [id, entities, asked] of all) {
          if (entities) left.set(id, entities);
          else left.delete(id);
          if (entities) index.set(id, entities);
          else index.delete(id);
          if (asked) index.find({});
        }
        const fresh = filled(Object.fromEntries([...left].sort(([a], [b]) => (a < b ? 1 : -1))));
        assert.deepEqual(index.list(null, '', 100), fresh.list(null, '', 100));
        for (const [id, { entities }] of left)
          for (const i of entities.keys()) assert.equal(index.resolve(id, i), fresh.resolve(id, i));
      }),
      { numRuns: 300 },
    );
  });
});
