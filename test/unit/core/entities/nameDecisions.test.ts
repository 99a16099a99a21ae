import assert from 'node:assert/strict';
import { changedNames } from '../../../../src/core/entities/changedNames.ts';
import { type EntityDecision, NameDecisions } from '../../../../src/core/entities/nameDecisions.ts';
import { Offices } from '../../../../src/core/entities/offices.ts';
import { recogniseEntities } from '../../../../src/core/entities/recognise.ts';
import { NO_ANATOMY, shippedModel } from './model.ts';

const offices = new Offices('{"countries":[],"offices":[]}');

/** The entities of a text as `kind name: mentions`. */
function entitiesOf(text: string, ...decisions: EntityDecision[]): string[] {
  const context = { offices, date: null, decided: new NameDecisions(decisions) };
  const { entities, mentions } = recogniseEntities(text, NO_ANATOMY, [], shippedModel(), context);
  return entities.map(({ type, canonical }, i) => {
    const named = mentions.filter(({ entity }) => entity === i).map(({ start, end }) => text.slice(start, end));
    return `${type} ${canonical}: ${named.join(', ')}`;
  });
}

const pair = (is: 'same' | 'different', type: 'person' | 'organisation', a: string, b: string): EntityDecision => ({
  kind: 'names',
  is,
  type,
  names: [a, b],
});

const TEXT = 'Ingrid Halvorsen met Tomas Brekke at Solvik. Later Halvorsen praised the Harbour Safety Board.';

describe('what readers decided about names', () => {
  it('changes nothing where nothing was decided', () => {
    assert.deepEqual(entitiesOf(TEXT), [
      'person Ingrid Halvorsen: Ingrid Halvorsen, Halvorsen',
      'person Tomas Brekke: Tomas Brekke',
      'place Solvik: Solvik',
      'organisation Harbour Safety Board: Harbour Safety Board',
    ]);
  });

  it('makes a name another kind, or none', () => {
    const found = entitiesOf(
      TEXT,
      { kind: 'name', is: 'organisation', name: 'Solvik' },
      { kind: 'name', is: 'none', name: 'harbour safety board' },
    );
    assert.ok(found.includes('organisation Solvik: Solvik'));
    assert.ok(!found.some((entity) => entity.includes('Board')));
  });

  it('parts names, and joins them', () => {
    const parted = entitiesOf(TEXT, pair('different', 'person', 'Halvorsen', 'Ingrid Halvorsen'));
    assert.ok(parted.includes('person Ingrid Halvorsen: Ingrid Halvorsen'));
    assert.ok(parted.includes('person Halvorsen: Halvorsen'));
    const boss = `${TEXT} Then Bossen spoke.`;
    const joined = entitiesOf(
      boss,
      { kind: 'name', is: 'person', name: 'Bossen' },
      { kind: 'known', is: 'person', name: 'Bossen' },
      pair('same', 'person', 'Bossen', 'Ingrid Halvorsen'),
    );
    assert.ok(joined.some((entity) => entity.endsWith(': Ingrid Halvorsen, Halvorsen, Bossen')));
    const organisations = 'The Harbour Safety Board met. The Norland Rail Company sent the Quay Committee.';
    const board = entitiesOf(
      organisations,
      pair('same', 'organisation', 'Harbour Safety Board', 'Norland Rail Company'),
    );
    assert.ok(board.includes('organisation Harbour Safety Board: Harbour Safety Board, Norland Rail Company'));
  });

  it('parts a misspelt name from the known one', () => {
    const text = 'Vladmir Putin spoke at Solvik.';
    assert.ok(entitiesOf(text)[0]?.startsWith('person Vladimir Putin'));
    const [own] = entitiesOf(text, pair('different', 'person', 'Vladimir Putin', 'Vladmir Putin'));
    assert.equal(own, 'person Vladmir Putin: Vladmir Putin');
  });

  it('finds a known name wherever it stands, as a whole word', () => {
    const text = 'The old grain quay and the grain quayside; a grain\nquay.';
    const known: EntityDecision = { kind: 'known', is: 'place', name: 'grain quay' };
    assert.deepEqual(entitiesOf(text, known), ['place grain quay: grain quay, grain\nquay']);
  });

  it('gives a known name its Wikidata id', () => {
    const known: EntityDecision = { kind: 'known', is: 'person', name: 'Tomas Brekke', wikidata: 'Q4242' };
    const context = { offices, date: null, decided: new NameDecisions([known]) };
    const { entities } = recogniseEntities(TEXT, NO_ANATOMY, [], shippedModel(), context);
    assert.equal(entities.find(({ canonical }) => canonical === 'Tomas Brekke')?.wikidata, 'Q4242');
  });

  it('takes time in step with the text', () => {
    const known = Array.from({ length: 50 }, (_, i): EntityDecision => ({
      kind: 'known',
      is: 'person',
      name: `aa aa${i}`,
    }));
    assert.deepEqual(entitiesOf('aa '.repeat(300_000), ...known), []);
  });
});

describe('changedNames', () => {
  const none: EntityDecision = { kind: 'name', is: 'none', name: 'Special Sitting' };
  const same = pair('same', 'person', 'Ana', 'Anna');

  it('tells what the index knows from what only texts tell of', () => {
    assert.deepEqual(changedNames([], [none, same]), {
      inIndex: new Set(['special sitting', 'ana', 'anna']),
      inTexts: [],
    });
    assert.deepEqual(changedNames([none, same], [same]).inTexts, ['Special Sitting']);
    assert.deepEqual(changedNames([], [{ kind: 'known', is: 'place', name: 'Solvik' }]).inTexts, ['Solvik']);
    assert.equal(changedNames([none], [none]).inIndex.size, 0);
  });
});
