import assert from 'node:assert/strict';
import type { ArticleEntities, EntityType } from '../../../../src/core/entities/entity.ts';
import { EntityIndex } from '../../../../src/core/entities/entityIndex.ts';
import { type EntityDecision, NameDecisions, UNDECIDED } from '../../../../src/core/entities/nameDecisions.ts';

/** An article that names each of these once: `Ingrid Halvorsen`, or `place Solvik`. */
function naming(...names: string[]): ArticleEntities {
  const entities = names.map((name) => {
    const [, type = 'person', canonical = name] = /^(place|organisation) (.+)$/.exec(name) ?? [];
    const id = `${type}:${canonical.toLowerCase().replaceAll(' ', '-')}`;
    const base = { id, type: type as EntityType, canonical, variants: [], role: null, wikidata: null, reason: '' };
    return { ...base, spellings: [{ text: canonical, count: 1 }] };
  });
  return { entities, mentions: entities.map(({ type }, entity) => ({ start: entity, end: entity + 1, type, entity })) };
}

function filled(articles: Readonly<Record<string, ArticleEntities>>, order = Object.keys(articles)): EntityIndex {
  const index = new EntityIndex();
  for (const id of order) index.set(id, articles[id] ?? naming());
  return index;
}

/** An article that names one person with a role. */
function called(name: string, role: string): ArticleEntities {
  const { entities, mentions } = naming(name);
  return { entities: entities.map((entity) => ({ ...entity, role })), mentions };
}

/** An article that names one known person. */
function knownAs(name: string, wikidata: string): ArticleEntities {
  const { entities, mentions } = naming(name);
  return { entities: entities.map((entity) => ({ ...entity, wikidata })), mentions };
}

function pair(is: 'same' | 'different', a: string, b: string): EntityDecision {
  return { kind: 'names', is, type: 'person', names: [a, b] };
}

describe('EntityIndex', () => {
  it('joins spelling variants over articles and counts them', () => {
    const index = filled({
      a: naming('Dmitry Zarechny'),
      b: naming('Dmitrii Zarechnyy'),
      c: naming('Dmitry Zarechny'),
    });
    const [entry, ...others] = index.list('person', '', 10);
    assert.equal(others.length, 0);
    assert.equal(entry?.canonical, 'Dmitry Zarechny');
    assert.equal(entry?.mentions, 3);
    assert.deepEqual(entry?.articles, ['a', 'b', 'c']);
    assert.deepEqual(entry?.spellings, [
      { text: 'Dmitry Zarechny', count: 2 },
      { text: 'Dmitrii Zarechnyy', count: 1 },
    ]);
    assert.equal(entry?.reasons.length, 1);
    assert.equal(index.resolve('b', 0), entry?.id);
    assert.equal(index.get('person:dmitrii-zarechnyy')?.id, entry?.id);
  });

  it('joins a bare surname by company, where one person fits, and says so', () => {
    const one = filled({ a: naming('Ingrid Halvorsen', 'Tomas Brekke'), b: naming('Halvorsen', 'Tomas Brekke') });
    assert.equal(one.resolve('b', 0), 'person:ingrid-halvorsen');
    const [join] = one.get('person:ingrid-halvorsen')?.reasons ?? [];
    assert.match(join?.text ?? '', /“Halvorsen” stands without a fuller name.+both appear with Tomas Brekke\.$/);
    assert.ok((join?.confidence ?? 1) < 0.95);
    const two = filled({
      a: naming('Ingrid Halvorsen', 'Jon Halvorsen', 'Tomas Brekke'),
      b: naming('Halvorsen', 'Tomas Brekke'),
    });
    assert.equal(two.resolve('b', 0), 'person:halvorsen');
    assert.equal(two.list('person', '', 10).length, 4);
  });

  it('takes the surname of a name in syllables from its front', () => {
    const index = filled({ a: naming('Lim Min-ho', 'Tomas Brekke'), b: naming('Lim', 'Tomas Brekke') });
    assert.equal(index.resolve('b', 0), 'person:lim-min-ho');
  });

  it('joins a bare surname by role', () => {
    const index = filled({
      a: called('Ingrid Halvorsen', 'Norland Transport Minister'),
      b: called('Halvorsen', 'the transport minister of Norland'),
      c: called('Halvorsen', 'the coach'),
    });
    assert.equal(index.resolve('b', 0), 'person:ingrid-halvorsen');
    const apart = filled({
      a: called('Ingrid Halvorsen', 'Norland Transport Minister'),
      c: called('Halvorsen', 'the coach'),
    });
    assert.equal(apart.resolve('c', 0), 'person:halvorsen');
  });

  it('never joins by a bare surname alone, nor by a place or an agency that all articles name', () => {
    const index = filled({
      a: naming('Ingrid Halvorsen', 'place Solvik'),
      b: naming('Halvorsen', 'place Solvik'),
    });
    assert.equal(index.resolve('b', 0), 'person:halvorsen');
    const agency = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`n${i}`, naming('organisation NORDA')]));
    const everywhere = filled({
      ...agency,
      a: naming('Ingrid Halvorsen', 'organisation NORDA'),
      b: naming('Halvorsen', 'organisation NORDA'),
    });
    assert.equal(everywhere.resolve('b', 0), 'person:halvorsen');
  });

  it('goes by what readers decided', () => {
    const index = filled({
      a: naming('Ingrid Halvorsen', 'Tomas Brekke'),
      b: naming('Inga Strand', 'Tomas Brekke'),
      c: naming('Dmitry Zarechny'),
      d: naming('Dmitrii Zarechnyy'),
      e: naming('Halvorsen', 'Tomas Brekke'),
    });
    assert.equal(index.resolve('c', 0), index.resolve('d', 0));
    index.decide(
      new NameDecisions([
        pair('same', 'Inga Strand', 'Ingrid Halvorsen'),
        pair('different', 'Dmitrii Zarechnyy', 'Dmitry Zarechny'),
        pair('different', 'Halvorsen', 'Ingrid Halvorsen'),
      ]),
    );
    assert.equal(index.resolve('a', 0), index.resolve('b', 0));
    assert.match(index.get('person:inga-strand')?.reasons[0]?.text ?? '', /^You said that/);
    assert.notEqual(index.resolve('c', 0), index.resolve('d', 0));
    assert.equal(index.resolve('e', 0), 'person:halvorsen');
    index.decide(UNDECIDED);
    assert.notEqual(index.resolve('a', 0), index.resolve('b', 0));
    assert.equal(index.resolve('c', 0), index.resolve('d', 0));
  });

  it('gives an initial that fits two people to neither', () => {
    const index = filled({ a: naming('Jon Halvorsen'), b: naming('Jens Halvorsen'), c: naming('J. Halvorsen') });
    assert.equal(index.list('person', '', 10).length, 3);
  });

  it('keeps two known people apart, however alike their names', () => {
    const index = filled({ a: knownAs('Ingrid Halvorsen', 'Q1'), b: knownAs('Ingrid Halvorson', 'Q2') });
    assert.equal(index.list('person', '', 10).length, 2);
  });

  it('keeps kinds apart: a place and a person of one name', () => {
    const index = filled({ a: naming('Solvik', 'place Solvik') });
    assert.deepEqual(index.counts(), { person: 1, organisation: 0, place: 1 });
  });

  it('forgets an article and what it alone joined', () => {
    const index = filled({ a: naming('Ingrid Halvorsen'), b: naming('Halvorsen') });
    index.delete('a');
    assert.equal(index.get('person:ingrid-halvorsen'), null);
    assert.equal(index.resolve('b', 0), 'person:halvorsen');
    index.delete('b');
    index.delete('b');
    assert.deepEqual(index.list(null, '', 10), []);
  });

  it('replaces an article that is set again', () => {
    const index = filled({ a: naming('Ingrid Halvorsen') });
    index.set('a', naming('Tomas Brekke'));
    assert.deepEqual(
      index.list(null, '', 10).map(({ id }) => id),
      ['person:tomas-brekke'],
    );
  });

  it('lists most mentioned first, names that begin with the query before others', () => {
    const index = filled({
      a: naming('Ingrid Halvorsen', 'place Solvik'),
      b: naming('Halvor Sand', 'place Solvik'),
      c: naming('Ingrid Halvorsen'),
    });
    const ids = (query: string, limit = 10): string[] => index.list(null, query, limit).map(({ id }) => id);
    assert.deepEqual(ids('halv'), ['person:halvor-sand', 'person:ingrid-halvorsen']);
    assert.deepEqual(ids('', 1), ['person:ingrid-halvorsen']);
    assert.deepEqual(ids('nobody'), []);
  });

  it('knows the company an entity keeps', () => {
    const index = filled({
      a: naming('Ingrid Halvorsen', 'place Solvik', 'Tomas Brekke'),
      b: naming('Ingrid Halvorsen', 'place Solvik'),
    });
    assert.deepEqual(index.company('person:ingrid-halvorsen'), [
      { id: 'place:solvik', canonical: 'Solvik', articles: 2 },
      { id: 'person:tomas-brekke', canonical: 'Tomas Brekke', articles: 1 },
    ]);
    assert.deepEqual(index.company('person:nobody'), []);
  });

  it('gives the same whatever the order in which articles came', () => {
    const articles = {
      a: naming('Dmitry Zarechny', 'organisation Harbour Board'),
      b: naming('Dmitrii Zarechnyy', 'Zarechny'),
      c: naming('D. Zarechny', 'Denis Zarechny'),
      d: naming('Zarechny', 'Denis Olegovich Zarechny'),
    };
    const view = (order: string[]): string => JSON.stringify(filled(articles, order).list(null, '', 100));
    assert.equal(view(['d', 'b', 'a', 'c']), view(['a', 'b', 'c', 'd']));
    assert.equal(view(['c', 'd', 'a', 'b']), view(['a', 'b', 'c', 'd']));
  });
});
