import assert from 'node:assert/strict';
import { findBoilerplate } from '../../../../src/core/boilerplate/findBoilerplate.ts';
import { edgeOf, nearKey } from '../../../../src/core/boilerplate/nearKey.ts';
import { Repetition } from '../../../../src/core/boilerplate/repetition.ts';
import { PARAGRAPHS, paragraphs, shippedModel } from './shippedModel.ts';

const keyOf = (line: string, edge: 'head' | 'foot' = 'foot') => nearKey(line, 0, line.length, edge);

describe('nearKey', () => {
  it('masks names, dates and numbers', () => {
    const key = keyOf('Questions on this page go to Mira Solberg by 3 May');
    assert.notEqual(key, 0);
    assert.equal(keyOf('Questions on this page go to Jonas Peder Ek by 17 June'), key);
    assert.notEqual(keyOf('Answers on this page go to Jonas Ek by 17 June'), key);
  });

  it('masks dates in small letters', () => {
    assert.equal(
      keyOf('Страница Курьера обновлена 3 мая в 12:40'),
      keyOf('Страница Вестника обновлена 17 июня в 9:05'),
    );
    assert.equal(keyOf('La page du Courrier a paru mardi'), keyOf('La page du Journal a paru jeudi'));
  });

  it('tells the ends of an article apart', () => {
    const line = 'Questions on this page go to Mira Solberg';
    assert.notEqual(keyOf(line, 'head'), keyOf(line, 'foot'));
    assert.deepEqual(
      [0, 2, 3, 11, 12, 17].map((index) => edgeOf(index, 18)),
      ['head', 'head', null, null, 'foot', 'foot'],
    );
  });

  it('is 0 without a name, for names alone and for a paragraph', () => {
    assert.equal(keyOf('questions on this page go to the desk'), 0);
    assert.equal(keyOf('Mira Solberg and Jonas Ek'), 0);
    assert.equal(keyOf(`${PARAGRAPHS[0]} ${PARAGRAPHS[1]}`), 0);
    assert.equal(keyOf(''), 0);
  });
});

const footer = (name: string) => `Put to paper for the quayside page by ${name}`;

describe('lines alike at one end of several articles', () => {
  const days = ['first', 'second', 'third', 'fourth', 'fifth'] as const;
  const article = (name: string, n: number) =>
    paragraphs(
      `The ${days[n]} day of the strike`,
      PARAGRAPHS[0],
      `On the ${days[n]} day of the strike the harbour master counted the ships at anchor and found one more than the day before.`,
      footer(name),
    );
  const names = ['Mira Solberg', 'Jonas Ek', 'Liv Rost', 'Nils Aune', 'Dagny Roth'];

  it('are flagged from three others on, and not before', () => {
    const repetition = new Repetition();
    const text = article(names[0]!, 0);
    const found = () =>
      findBoilerplate(text, null, shippedModel, { repetition, group: 'courier' }).filter(({ evidence }) =>
        evidence.includes('differs only in names'),
      );
    names.slice(0, 3).forEach((name, n) => repetition.add('courier', `${n}`, article(name, n)));
    assert.deepEqual(found(), []);
    names.slice(3).forEach((name, n) => repetition.add('courier', `${n + 3}`, article(name, n + 3)));
    assert.equal(found().length, 1);
    assert.equal(text.slice(found()[0]!.start, found()[0]!.end), footer(names[0]!));
    repetition.remove('4');
    repetition.remove('3');
    assert.deepEqual(found(), []);
  });
});
