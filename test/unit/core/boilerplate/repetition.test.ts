import assert from 'node:assert/strict';
import { maskedKey } from '../../../../src/core/boilerplate/maskedKey.ts';
import { Repetition } from '../../../../src/core/boilerplate/repetition.ts';
import { scan } from '../../../../src/core/boilerplate/scan.ts';
import { shippedModel } from './shippedModel.ts';

const keyOf = (line: string) => maskedKey(line, 0, line.length);

describe('maskedKey', () => {
  it('masks numbers, case, signs and spaces', () => {
    assert.equal(keyOf('12 photos of the Quay'), keyOf('• 7  PHOTOS of the quay!'));
  });

  it('masks a number whole', () => assert.equal(keyOf('1,200 photos of the Quay'), keyOf('7 photos of the quay')));

  it('is found while a text is scanned', () => {
    const text = '12 photos\r\n\n • Don’t miss  the «Quay»! \n— ×';
    assert.deepEqual(
      scan(text, shippedModel.lexicon).lines.map(({ key }) => key),
      [keyOf('7 photos'), keyOf("don't miss the quay"), 0],
    );
  });

  it('tells words and their order apart', () => {
    assert.notEqual(keyOf('photos of the quay'), keyOf('photos of the key'));
    assert.notEqual(keyOf('quay of the photos'), keyOf('photos of the quay'));
    assert.notEqual(keyOf('ab c'), keyOf('a bc'));
  });

  it('is 0 for a line without words', () => assert.equal(keyOf(' — × '), 0));
});

describe('Repetition', () => {
  it('counts a line once an article, and by group', () => {
    const repetition = new Repetition();
    repetition.add('courier', 'a', 'Tide tables\nTide tables\r\nOther');
    repetition.add('courier', 'b', 'tide tables');
    repetition.add('gazette', 'c', 'Tide tables');
    assert.equal(repetition.count('courier', keyOf('Tide tables')), 2);
    assert.equal(repetition.count('gazette', keyOf('Tide tables')), 1);
    assert.equal(repetition.count('nobody', keyOf('Tide tables')), 0);
  });

  it('forgets an article, and replaces one that is added again', () => {
    const repetition = new Repetition();
    repetition.add('courier', 'a', 'Tide tables');
    repetition.add('courier', 'b', 'Tide tables');
    repetition.add('courier', 'b', 'Something new');
    assert.equal(repetition.count('courier', keyOf('Tide tables')), 1);
    repetition.remove('a');
    repetition.remove('a');
    assert.equal(repetition.count('courier', keyOf('Tide tables')), 0);
    assert.equal(repetition.count('courier', keyOf('Something new')), 1);
  });

  it('counts lines that may be headlines apart, and forgets them too', () => {
    const title = 'The lamp on the skerry is lit again';
    const repetition = new Repetition();
    repetition.add('courier', 'a', `${title}\n\nIt was dark for a year.`);
    repetition.add('courier', 'b', `one\ntwo\nthree\n${title}`);
    assert.equal(repetition.titleCount('courier', keyOf(title)), 1);
    assert.equal(repetition.titleCount('gazette', keyOf(title)), 0);
    repetition.remove('a');
    assert.equal(repetition.titleCount('courier', keyOf(title)), 0);
  });

  it('names the articles that have a line', () => {
    const repetition = new Repetition();
    repetition.add('courier', 'a', 'Page 3\nText');
    repetition.add('gazette', 'b', 'Page 3');
    repetition.add('courier', 'c', 'Page 12');
    assert.deepEqual(repetition.articlesWith('courier', 'Page 7'), ['a', 'c']);
    assert.deepEqual(repetition.articlesWith('courier', 'Unknown'), []);
  });
});
