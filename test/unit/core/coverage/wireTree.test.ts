import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { DateFact, OutletFact, TranslationFact } from '../../../../src/core/article/article.ts';
import { type WireMember, timingOf } from '../../../../src/core/coverage/wireEvidence.ts';
import type { WireLink } from '../../../../src/core/coverage/wireRoots.ts';
import type { WirePair } from '../../../../src/core/coverage/wireShares.ts';
import { wireTree } from '../../../../src/core/coverage/wireTree.ts';

const certain = { confidence: 1, reasons: [], alternatives: [] };

function outlet(name: string): OutletFact {
  return { ...certain, value: name.toLowerCase(), name, source: 'path' };
}

function dated(value: string): DateFact {
  return { ...certain, value, precision: 'day', source: 'header' };
}

function translated(value: string, original: string | null = null): TranslationFact {
  return {
    ...certain,
    value,
    source: 'note',
    original: original === null ? null : { id: original.toLowerCase(), name: original },
  };
}

interface Said {
  readonly date?: string;
  readonly agency?: string;
  readonly republisher?: string;
  readonly translation?: TranslationFact;
  readonly language?: string;
  readonly words?: number;
}

/** An article known by the name of its outlet. */
function by(name: string, said: Said = {}): WireMember {
  const { date, agency, republisher, translation, language = 'en', words = 400 } = said;
  return {
    id: name,
    facts: {
      outlet: outlet(name),
      agency: agency === undefined ? null : outlet(agency),
      republisher: republisher === undefined ? null : outlet(republisher),
      translation: translation ?? null,
      date: date === undefined ? null : dated(date),
    },
    language,
    words,
  };
}

function pair(a: string, b: string, sharedOfA: number, sharedOfB = sharedOfA): WirePair {
  return { a, b, sharedOfA, sharedOfB };
}

function linkOf(name: string, members: readonly WireMember[], pairs: readonly WirePair[]): WireLink {
  const link = wireTree(members, pairs).links.get(name);
  assert.ok(link);
  return link;
}

const NORDA = by('NORDA', { date: '2023-05-16', agency: 'NORDA' });

describe('wireTree', () => {
  it('leads copy that is signed by an agency back to the agency', () => {
    const members = [by('Gazette', { date: '2023-05-16', agency: 'NORDA' }), NORDA];
    const { source, confidence, reason } = linkOf('Gazette', members, [pair('Gazette', 'NORDA', 0.92, 0.8)]);
    assert.equal(source, 'NORDA');
    assert.ok(confidence > 0.95);
    assert.equal(reason, 'signed /NORDA/, whose report of the same day holds 92 % of it');
    assert.equal(linkOf('NORDA', members, [pair('Gazette', 'NORDA', 0.92)]).reason, "the agency's own report");
  });

  it('bears out a doubtful signature by the words that stand in the report of the agency', () => {
    const gazette = by('Gazette', { date: '2023-05-17' });
    const signed = { ...gazette, facts: { ...gazette.facts, agency: { ...outlet('NORDA'), confidence: 0.6 } } };
    const confidence = (share: number) =>
      linkOf('Gazette', [NORDA, signed], [pair('Gazette', 'NORDA', share)]).confidence;
    assert.ok(confidence(0.9) >= 0.8);
    assert.ok(confidence(0.3) < 0.8);
  });

  it('takes neither of two papers that print one agency for the source of the other', () => {
    const members = [
      by('Courier', { date: '2023-05-16', agency: 'NORDA' }),
      by('Gazette', { date: '2023-05-17', agency: 'NORDA' }),
    ];
    const link = linkOf('Gazette', members, [pair('Courier', 'Gazette', 0.98)]);
    assert.deepEqual([link.source, link.outside], [null, 'NORDA']);
    assert.match(link.reason, /own report is not here/u);
  });

  it('never leads back to a later article', () => {
    const members = [by('Gazette', { date: '2023-05-15', agency: 'NORDA' }), NORDA];
    const link = linkOf('Gazette', members, [pair('Gazette', 'NORDA', 0.98)]);
    assert.equal(link.source, null);
    assert.match(link.reason, /report here is later/u);
    assert.equal(linkOf('NORDA', members, [pair('Gazette', 'NORDA', 0.98)]).source, null);
  });

  it('takes an earlier report for the source of what stands in it', () => {
    const members = [by('Courier', { date: '2023-05-16', words: 700 }), by('Gazette', { date: '2023-05-17' })];
    const { source, reason } = linkOf('Gazette', members, [pair('Courier', 'Gazette', 0.2, 0.4)]);
    assert.equal(source, 'Courier');
    assert.equal(reason, 'the other is earlier by a day and longer; 40 % of this stands there');
    const apart = linkOf('Gazette', members, [pair('Courier', 'Gazette', 0.1, 0.1)]);
    assert.deepEqual([apart.source, apart.reason], [null, 'hardly anything of it stands in an earlier report']);
  });

  it('takes the source that holds most, and among equals the earliest', () => {
    const members = [by('A', { date: '2023-05-16' }), by('B', { date: '2023-05-17' }), by('C', { date: '2023-05-18' })];
    const among = (inA: number, inB: number) =>
      linkOf('C', members, [pair('A', 'B', 0.9), pair('A', 'C', inA), pair('B', 'C', inB)]).source;
    assert.equal(among(0.7, 0.95), 'B');
    assert.equal(among(0.81, 0.82), 'A');
    assert.equal(wireTree(members, [pair('A', 'B', 0.9), pair('B', 'C', 0.9)]).first, 'A');
  });

  it('says of two alike on one day that either took from the other', () => {
    const members = [by('A', { date: '2023-05-16' }), by('B', { date: '2023-05-16' })];
    const tree = wireTree(members, [pair('A', 'B', 0.9)]);
    assert.equal(tree.links.get('A')?.either, 'B');
    assert.equal(tree.links.get('B')?.either, 'A');
    assert.match(tree.links.get('B')?.reason ?? '', /^90 % alike, .* either took from the other$/u);
    assert.equal(tree.first, null);
  });

  it('guesses that the shorter of two of one day was cut from the longer', () => {
    const members = [by('A', { date: '2023-05-16', words: 200 }), by('B', { date: '2023-05-16', words: 600 })];
    const { source, confidence } = linkOf('A', members, [pair('A', 'B', 0.95, 0.3)]);
    assert.equal(source, 'B');
    assert.ok(confidence < 0.8);
  });

  it('leads a translation back to its original, though they share no words', () => {
    const original = by('Put', { date: '2023-05-16', language: 'ru' });
    const translation = by('Monitor', { date: '2023-05-17', translation: translated('ru', 'Put') });
    const link = linkOf('Monitor', [original, translation], []);
    assert.equal(link.source, 'Put');
    assert.equal(link.reason, 'translated from Russian; the original of Put is here');
    const unnamed = linkOf('Monitor', [original, by('Monitor', { translation: translated('ru') })], []);
    assert.equal(unnamed.source, 'Put');
    assert.ok(unnamed.confidence < link.confidence);
    assert.equal(linkOf('Monitor', [translation, by('Other')], []).outside, 'Put');
  });

  it('leads what was printed again back to who printed it first', () => {
    const again = { ...by('Courier', { date: '2023-05-17', republisher: 'Mirror' }), id: 'Mirror' };
    const members = [by('Courier', { date: '2023-05-16' }), again];
    assert.equal(linkOf('Mirror', members, [pair('Courier', 'Mirror', 0.9)]).source, 'Courier');
    assert.equal(linkOf('Mirror', [again], []).outside, 'Courier');
  });

  it('leads undated copy to its agency, with care', () => {
    const members = [NORDA, by('Gazette', { agency: 'NORDA' })];
    const { source, confidence } = linkOf('Gazette', members, [pair('Gazette', 'NORDA', 0.9)]);
    assert.equal(source, 'NORDA');
    assert.ok(confidence < 0.95);
    assert.equal(wireTree(members, [pair('Gazette', 'NORDA', 0.9)]).first, 'NORDA');
  });

  const names = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
  const days = ['2023-05-15', '2023-05-16', '2023-05-17', '2023-05', '2023', undefined];
  const member = fc
    .record({
      date: fc.constantFrom(...days),
      agency: fc.constantFrom(undefined, 'A', 'B'),
      words: fc.integer({ min: 50, max: 900 }),
      translated: fc.boolean(),
    })
    .map(({ date, agency, words, translated: isTranslated }): Said => ({
      words,
      ...(date !== undefined && { date }),
      ...(agency !== undefined && { agency }),
      ...(isTranslated && { translation: translated('en') }),
    }));
  const stories = fc.record({
    members: fc.array(member, { minLength: 2, maxLength: names.length }),
    shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 30, maxLength: 30 }),
    seed: fc.integer(),
  });

  function built(said: readonly Said[], shares: readonly number[]): [WireMember[], WirePair[]] {
    const members = said.map((one, index) => by(names[index] ?? '', one));
    const pairs = members.flatMap((a, i) =>
      members
        .slice(i + 1)
        .map((b, j) => pair(a.id, b.id, shares[(i * 5 + j) % 30] ?? 0, shares[(i * 5 + j + 7) % 30] ?? 0)),
    );
    return [members, pairs];
  }

  it('is a forest in the order of time, whatever the story', () => {
    fc.assert(
      fc.property(stories, ({ members: said, shares }) => {
        const [members, pairs] = built(said, shares);
        const { links } = wireTree(members, pairs);
        for (const copy of members) {
          const seen = new Set<string>([copy.id]);
          for (let id = links.get(copy.id)?.source ?? null; id !== null; id = links.get(id)?.source ?? null) {
            assert.ok(!seen.has(id), 'a ring');
            seen.add(id);
            const source = members.find((one) => one.id === id);
            assert.ok(source && timingOf(source, copy).order !== 'after', `${copy.id} from the later ${id}`);
          }
        }
      }),
    );
  });

  it('is the same whatever the order of members and pairs', () => {
    fc.assert(
      fc.property(stories, ({ members: said, shares }) => {
        const [members, pairs] = built(said, shares);
        const turned = wireTree(
          members.toReversed(),
          pairs.toReversed().map(({ a, b, sharedOfA, sharedOfB }) => pair(b, a, sharedOfB, sharedOfA)),
        );
        const tree = wireTree(members, pairs);
        assert.deepEqual(Object.fromEntries(turned.links), Object.fromEntries(tree.links));
        assert.equal(turned.first, tree.first);
      }),
    );
  });
});
