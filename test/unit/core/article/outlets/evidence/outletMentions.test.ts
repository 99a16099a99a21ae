import assert from 'node:assert/strict';
import { findOutletMentions } from '../../../../../../src/core/article/outlets/evidence/outletMentions.ts';
import { wordTable } from '../../../../../../src/core/text/wordTable.ts';
import { outlets } from '../../anArticle.ts';

const mentions = (text: string, language = 'en'): string[] =>
  findOutletMentions(text, wordTable(text, 0, text.length), language, outlets).map(({ start, end, name }) => {
    assert.equal(text.slice(start, end), name);
    return name;
  });

describe('outlets that were told, or are quoted', () => {
  it('stand right behind the words that say so', () => {
    assert.deepEqual(mentions('Brekke told TASS so. According to the news agency Interfax, nobody was hurt.'), [
      'TASS',
      'Interfax',
    ]);
    assert.deepEqual(mentions('Как сообщили ТАСС, мост открыт.', 'ru'), ['ТАСС']);
    assert.deepEqual(mentions('Мост открыт, передаёт агентство «Интерфакс».', 'ru'), ['Интерфакс']);
  });

  it('are named in full, the longest name we know', () => {
    assert.deepEqual(mentions('as reported by The New York Times Magazine'), ['The New York Times']);
  });

  it('are none without such words, in small letters, or unknown', () => {
    assert.deepEqual(
      mentions('TASS told. Foretold TASS? He told tass. told Solvik, told  TASS, told “TASS”, told TASS'),
      ['TASS'],
    );
    assert.deepEqual(mentions('TASS'), []);
  });

  it('are none where a person or an ordinary word may be meant', () => {
    assert.deepEqual(
      mentions(
        'Brekke told Hill. He told Mia Holm. She told Time Lindholm staff. Halvorsen told The Hill. They agree.',
      ),
      ['The Hill'],
    );
  });

  it('are no more than say something', () => {
    assert.equal(mentions('She told TASS. '.repeat(100)).length, 40);
  });
});
