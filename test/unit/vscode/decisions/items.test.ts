import assert from 'node:assert/strict';
import type { FactChoice, FactChoices } from '../../../../src/analysis/choices.ts';
import type { ReaderDecision } from '../../../../src/core/article/article.ts';
import { dateItems } from '../../../../src/vscode/decisions/dateItems.ts';
import { knownOutlets, likelyOutlets, newOutlet, otherOutlets } from '../../../../src/vscode/decisions/outletItems.ts';
import { locale } from '../views/samples.ts';

const header: FactChoice = { value: '2023-05-16', confidence: 0.98, reason: 'The date header.', inferred: false };
const dateline: FactChoice = { value: '2023-05-15', confidence: 0.02, reason: 'The dateline.', inferred: true };
const courier: FactChoice = { value: 'Lindholm Courier', confidence: 0.9, reason: 'A source line.', inferred: true };

function article(more: Partial<FactChoices> = {}): FactChoices {
  return { id: 'a', title: 'Bridge', dates: [header, dateline], outlets: [courier], ...more };
}

function choicesAfter(decided: ReaderDecision) {
  return dateItems([article({ decided })], locale).map(({ choice }) => choice);
}

describe('what "Set date…" offers', () => {
  it('for one article: what it says, with its sign and reason, then any date, and none', () => {
    assert.deepEqual(
      dateItems([article()], locale).map(({ label, detail }) => [label, detail]),
      [
        ['16 May 2023', 'certain · The date header.'],
        ['≈ 15 May 2023', 'a guess · The dateline.'],
        ['Enter a date…', undefined],
        ['Undated', 'The article has no date, and none is guessed.'],
      ],
    );
  });

  it('for several: only what is possible for each', () => {
    const items = dateItems([article(), article({ dates: [dateline] })], locale);
    assert.deepEqual(items[0]?.choice, { is: '2023-05-15' });
    assert.equal(items.length, 3);
    assert.equal(dateItems([article(), article({ dates: [] })], locale).length, 2);
  });

  it('lets a decision be taken back where there is one', () => {
    assert.ok(choicesAfter({ date: null }).includes('takeBack'));
    assert.ok(!choicesAfter({ outlet: 'Norda' }).includes('takeBack'));
  });
});

describe('what "Set outlet…" offers', () => {
  it('likely ones with their sign and reason, known ones but for these, then a new one, and none', () => {
    const likely = likelyOutlets([article()], locale);
    assert.deepEqual(
      likely.map(({ label, detail }) => [label, detail]),
      [['Lindholm Courier?', 'likely · A source line.']],
    );
    const known = [
      { name: 'Lindholm Courier', agency: false, country: null, domains: [] },
      { name: 'NORDA', agency: true, country: 'NO', domains: ['norda.example'] },
    ];
    assert.deepEqual(
      knownOutlets(known, likely, locale).map(({ label, description }) => [label, description]),
      [['NORDA', 'agency · NO · norda.example']],
    );
    const others = otherOutlets([article({ decided: { outlet: null } })], 'Solvik', locale);
    assert.deepEqual(
      others.map(({ label, description, choice }) => [label, description, choice]),
      [
        ['New outlet…', '“Solvik”', 'other'],
        ['Unknown outlet', undefined, { is: null }],
        ['Take back what was decided', undefined, 'takeBack'],
      ],
    );
  });

  it('tells domains from slugs', () => {
    assert.deepEqual(newOutlet(' Solvik Evening Post ', 'solvikpost.example, SEP,, S.E.P.'), {
      name: 'Solvik Evening Post',
      slugs: ['SEP', 'S.E.P.'],
      domains: ['solvikpost.example'],
    });
    assert.deepEqual(newOutlet('Post', ''), { name: 'Post' });
  });
});
