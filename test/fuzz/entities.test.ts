import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { blank } from '../../src/core/entities/blank.ts';
import { samePerson } from '../../src/core/entities/sameName.ts';
import { recogniseEntities } from '../../src/core/entities/recognise.ts';
import { NO_ANATOMY, shippedModel } from '../unit/core/entities/model.ts';
import './repeatable.ts';

/** Text as articles might be damaged: capitals, names, signs of names, Cyrillic, broken surrogates. */
const damaged = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Ingrid Halvorsen',
        'HALVORSEN',
        'told NORDA',
        '(HSB)',
        "'s",
        '’s',
        'President',
        '/',
        '-',
        '.',
        ',',
        '\n',
      ),
      fc.constantFrom('Ингрид', 'Халворсен', 'of the', 'U.N.', 'А. Б. Заречный', '\ud800', '\u200b', ' '),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '));

describe('entities, whatever the text', () => {
  it('mentions lie inside the text, in order, outside the mask, and belong to entities that count them', () => {
    fc.assert(
      fc.property(damaged, fc.nat(), fc.nat(), (text, a, b) => {
        const start = Math.min(a, b) % (text.length + 1);
        const mask = { start, end: Math.min(text.length, start + 10) };
        const { entities, mentions } = recogniseEntities(text, NO_ANATOMY, [mask], shippedModel());
        let last = 0;
        for (const mention of mentions) {
          assert.ok(mention.start >= last && mention.end > mention.start && mention.end <= text.length);
          assert.ok(mention.end <= mask.start || mention.start >= mask.end);
          assert.equal(entities[mention.entity]?.type, mention.type);
          last = mention.end;
        }
        const counted = entities.flatMap(({ spellings }) => spellings ?? []).reduce((sum, { count }) => sum + count, 0);
        assert.equal(counted, mentions.length);
        assert.equal(new Set(entities.map(({ id }) => id)).size, entities.length);
      }),
      { numRuns: 200 },
    );
  });

  it('same person: the same both ways, and a name is its own', () => {
    fc.assert(
      fc.property(damaged, damaged, (a, b) => {
        assert.equal(samePerson(a, b), samePerson(b, a));
        assert.equal(samePerson(a, a), true);
      }),
      { numRuns: 200 },
    );
  });

  it('blanking keeps the length and everything outside the spans', () => {
    fc.assert(
      fc.property(damaged, fc.array(fc.tuple(fc.nat(200), fc.nat(50))), (text, pairs) => {
        const spans = pairs.map(([start, length]) => ({ start, end: start + length }));
        const blanked = blank(text, spans);
        assert.equal(blanked.length, text.length);
        for (let i = 0; i < text.length; i++) {
          const inside = spans.some(({ start, end }) => start <= i && i < end);
          assert.equal(blanked[i], inside ? '\n' : text[i]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads a very long line of capitals, and text without any end, in bounded memory', function () {
    this.timeout(60_000);
    for (const text of ['HALVORSEN BREKKE '.repeat(3_000_000), 'A'.repeat(50_000_000)]) {
      const { mentions } = recogniseEntities(text, NO_ANATOMY, [], shippedModel());
      assert.ok(mentions.every(({ end }) => end <= 1_000_000));
    }
  });
});
