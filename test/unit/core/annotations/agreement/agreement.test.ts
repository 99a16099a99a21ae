import assert from 'node:assert/strict';
import { type CodedArticle, agreementOf } from '../../../../../src/core/annotations/agreement/agreement.ts';
import { codedRuns } from '../../../../../src/core/annotations/agreement/codedRuns.ts';

const TEXT = 'The bridge reopened.\nForty trains crossed it.\nNobody said why.';
const UNITS = [
  { start: 0, end: 20 },
  { start: 21, end: 45 },
  { start: 46, end: 62 },
];
const CODERS = ['Mira', 'Jon'];

function article(over: Partial<CodedArticle>): CodedArticle {
  return { path: 'bridge.txt', text: TEXT, units: UNITS, spans: [], whole: [], ...over };
}

function marked(coder: string, tag: string, words: string) {
  const start = TEXT.indexOf(words);
  assert.ok(start >= 0);
  return { coder, tag, start, end: start + words.length };
}

describe('Agreement between coders', () => {
  it('is perfect where they marked the same', () => {
    const spans = CODERS.map((coder) => marked(coder, 'Claim', 'Forty trains crossed it.'));
    const { tags, disagreements } = agreementOf([article({ spans })], CODERS);
    assert.deepEqual(disagreements, []);
    const [{ tag, overCharacters, overUnits, given } = assert.fail()] = tags;
    assert.equal(tag, 'Claim');
    assert.deepEqual(overCharacters, { observed: 1, kappa: 1, alpha: 1 });
    assert.deepEqual(overUnits, { observed: 1, kappa: 1, alpha: 1 });
    assert.deepEqual(given, { characters: 24, units: 1, articles: 1 });
  });

  it('is better over units than over characters where one marked more of a sentence', () => {
    const spans = [marked('Mira', 'Claim', 'Forty trains'), marked('Jon', 'Claim', 'Forty trains crossed it')];
    const { tags, disagreements } = agreementOf([article({ spans })], CODERS);
    assert.equal(tags[0]?.overUnits.kappa, 1);
    assert.ok((tags[0]?.overCharacters.kappa ?? 1) < 1);
    const place = TEXT.indexOf(' crossed it');
    assert.deepEqual(disagreements, [
      {
        path: 'bridge.txt',
        tag: 'Claim',
        passage: { start: place, end: place + 11 },
        given: ['Jon'],
        notGiven: ['Mira'],
      },
    ]);
  });

  it('takes a full stop more or less for no disagreement to look at', () => {
    const spans = [marked('Mira', 'Claim', 'Nobody said why'), marked('Jon', 'Claim', 'Nobody said why.')];
    assert.deepEqual(agreementOf([article({ spans })], CODERS).disagreements, []);
  });

  it('compares each tag for itself, and what was said of whole articles', () => {
    const spans = [marked('Mira', 'Claim', 'The bridge reopened'), marked('Jon', 'Evidence', 'The bridge reopened')];
    const whole = [{ coder: 'Mira', tag: 'Satire' }];
    const { tags, disagreements } = agreementOf([article({ spans, whole })], CODERS);
    assert.deepEqual(
      tags.map(({ tag, overArticles }) => [tag, overArticles.observed]),
      [
        ['Claim', 0],
        ['Evidence', 0],
        ['Satire', 0],
      ],
    );
    assert.deepEqual(
      disagreements.map(({ tag, passage }) => [tag, passage?.start ?? null]),
      [
        ['Satire', null],
        ['Claim', 0],
        ['Evidence', 0],
      ],
    );
  });

  it('asks nobody who is not compared', () => {
    const spans = [marked('Mira', 'Claim', 'Forty'), marked('Jon', 'Claim', 'Forty'), marked('Ada', 'Odd', 'Nobody')];
    const { tags } = agreementOf([article({ spans })], CODERS);
    assert.deepEqual(
      tags.map(({ tag }) => tag),
      ['Claim'],
    );
  });

  it('has no kappa for three, and does not depend on the order of articles', () => {
    const three = ['Ada', 'Jon', 'Mira'];
    const one = article({ spans: [marked('Ada', 'Claim', 'Forty'), marked('Jon', 'Claim', 'Forty trains')] });
    const other = article({ path: 'ferry.txt', spans: [marked('Mira', 'Claim', 'Nobody')] });
    const found = agreementOf([one, other], three);
    assert.equal(found.tags[0]?.overCharacters.kappa, null);
    assert.notEqual(found.tags[0]?.overCharacters.alpha, null);
    assert.deepEqual(agreementOf([other, one], three), found);
  });
});

describe('Runs of characters by who marked them', () => {
  it('cuts where that changes, and counts a coder once', () => {
    assert.deepEqual(codedRuns([by('Mira', 2, 6), by('Jon', 4, 8), by('Mira', 3, 7), by('Ada', 9, 99)], 10), [
      { start: 0, end: 2, by: [] },
      { start: 2, end: 4, by: ['Mira'] },
      { start: 4, end: 7, by: ['Jon', 'Mira'] },
      { start: 7, end: 8, by: ['Jon'] },
      { start: 8, end: 9, by: [] },
      { start: 9, end: 10, by: ['Ada'] },
    ]);
    assert.deepEqual(codedRuns([by('Mira', 3, 3)], 0), []);
  });
});

function by(coder: string, start: number, end: number) {
  return { coder, tag: 'Claim', start, end };
}
