import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Offices } from '../../../../src/core/entities/offices.ts';
import { recogniseEntities } from '../../../../src/core/entities/recognise.ts';
import { NO_ANATOMY, shippedModel } from './model.ts';

const offices = new Offices(readFileSync(new URL('../../../../data/offices.json', import.meta.url), 'utf8'));

/** Whom the roles of a text mean: `words = name`, or `words ? name or name`. */
function roles(text: string, date: string | null = null): string[] {
  const found = recogniseEntities(text, NO_ANATOMY, [], shippedModel(), { offices, date });
  const name = (entity: number) => found.entities[entity]?.canonical ?? '';
  const settled = found.mentions
    .filter(({ byRole }) => byRole)
    .map(({ start, end, entity }) => `${text.slice(start, end)} = ${name(entity)}`);
  const open = (found.unsettled ?? []).map(
    ({ start, end, couldBe }) => `${text.slice(start, end)} ? ${couldBe.map(name).join(' or ')}`,
  );
  return [...settled, ...open];
}

const OPENING = 'Transport Minister Ingrid Halvorsen opened the quay with Tomas Brekke, the mayor of Solvik.';

describe('findRoleMentions', () => {
  it('gives a role to the one person of whom the text states it', () => {
    assert.deepEqual(roles(`${OPENING} The minister thanked the crews. Later the mayor left.`), [
      'minister = Ingrid Halvorsen',
      'mayor = Tomas Brekke',
    ]);
  });

  it('tells people apart by what the role says', () => {
    const text = `${OPENING} Health Minister Petra Lindqvist stayed away. The transport minister spoke first.`;
    assert.deepEqual(roles(text), ['transport minister = Ingrid Halvorsen']);
  });

  it('leaves a role that fits two to the reader', () => {
    const text = `${OPENING} Health Minister Petra Lindqvist came too. The minister spoke first.`;
    assert.deepEqual(roles(text), ['minister ? Ingrid Halvorsen or Petra Lindqvist']);
  });

  it('knows the offices of public people on the date', () => {
    const text = 'Vladimir Makei met Tomas Brekke at Solvik. The Belarusian foreign minister spoke of the ferry.';
    assert.deepEqual(roles(text, '2021-12-03'), ['Belarusian foreign minister = Vladimir Makei']);
    assert.deepEqual(roles(text.replace('Belarusian', 'Polish'), '2021-12-03'), []);
    assert.deepEqual(roles(text, '2010-01-01'), []);
    assert.deepEqual(roles(text.replace('The Bel', 'The former Bel'), '2023-05-16'), [
      'former Belarusian foreign minister = Vladimir Makei',
    ]);
  });

  it('leaves out what a country is named in', () => {
    const text = 'Vladimir Makei met Tomas Brekke at Solvik. There the foreign minister of Belarus spoke of the ferry.';
    assert.deepEqual(roles(text, '2021-12-03'), ['foreign minister = Vladimir Makei']);
    const american = 'Joe Biden met Tomas Brekke at Solvik. Then the US president spoke of the ferry.';
    assert.deepEqual(roles(american, '2021-12-03'), ['president = Joe Biden']);
  });

  it('takes no other office, no named person and no body for it', () => {
    assert.deepEqual(roles(`${OPENING} The deputy minister spoke first.`), []);
    assert.deepEqual(roles(`${OPENING} The former mayor spoke first.`), []);
    assert.deepEqual(roles(`${OPENING} The minister, Ingrid Halvorsen, spoke first.`), []);
    assert.deepEqual(roles(`${OPENING} The mayor of Karlsby spoke first.`), []);
  });

  it('says nothing without anybody who has a role', () => {
    assert.deepEqual(roles('Ingrid Halvorsen met Tomas Brekke. The minister was not there.'), []);
  });

  it('takes time in step with the text', () => {
    const people = 'Transport Minister Ingrid Halvorsen spoke. ';
    assert.equal(roles(people + 'the x '.repeat(150_000)).length, 0);
    assert.equal(roles(people + `the ${'a.'.repeat(400_000)}`).length, 0);
  });
});

describe('a bare name that fits several', () => {
  it('tells whom it could be', () => {
    const text = 'Ingrid Halvorsen met Jonas Halvorsen at Solvik. Halvorsen spoke of the ferry.';
    const { entities } = recogniseEntities(text, NO_ANATOMY, [], shippedModel());
    const bare = entities.find(({ canonical }) => canonical === 'Halvorsen');
    assert.deepEqual(
      bare?.couldBe?.map((i) => entities[i]?.canonical),
      ['Ingrid Halvorsen', 'Jonas Halvorsen'],
    );
    assert.ok(entities.every(({ couldBe }, i) => entities[i] === bare || couldBe === undefined));
  });
});
