import assert from 'node:assert/strict';
import { resolveDays } from '../../../../../src/core/article/dates/resolveDays.ts';
import { textOf } from '../../../../../src/core/text/span.ts';
import { anatomy, factsOf } from '../anArticle.ts';

/** The days of a text, published on Thursday, 18 May 2023. */
function days(text: string, header = ' date 2023-05-18 '): Record<string, string> {
  const whole = header + text;
  const resolved = resolveDays(anatomy(whole), factsOf(whole));
  return Object.fromEntries(resolved.map((day) => [textOf(whole, day), day.value]));
}

describe('days named in the text', () => {
  it('are on or before the date when told as past, after it when to come', () => {
    assert.deepEqual(days('Trains crossed the bridge on Monday, Brekke said on Thursday.'), {
      Monday: '2023-05-15',
      Thursday: '2023-05-18',
    });
    assert.deepEqual(days('The council will meet on Monday.'), { Monday: '2023-05-22' });
  });

  it('obey last and next', () => {
    assert.deepEqual(days('It rained last Thursday.'), { Thursday: '2023-05-11' });
    assert.deepEqual(days('The council met in Solvik and returns next Thursday.'), { Thursday: '2023-05-25' });
  });

  it('are counted from the date', () => {
    assert.deepEqual(days('It rained yesterday, and 11 days ago, and two weeks ago; tomorrow is dry.'), {
      yesterday: '2023-05-17',
      '11 days ago': '2023-05-07',
      'two weeks ago': '2023-05-04',
      tomorrow: '2023-05-19',
    });
    assert.deepEqual(days('The train came last night.'), { 'last night': '2023-05-17' });
  });

  it('take the nearest year, unless the tense forbids it', () => {
    assert.deepEqual(days('The works began on Dec. 4 and were to end on April 30.'), {
      'Dec. 4': '2022-12-04',
      'April 30': '2023-04-30',
    });
    assert.deepEqual(days('The toll will be raised on December 4.'), { 'December 4': '2023-12-04' });
  });

  it('are as printed where the date is whole, also without a date for the article', () => {
    assert.deepEqual(days('The works began on 4 May 2021, a Tuesday.', ''), { '4 May 2021': '2021-05-04' });
    assert.deepEqual(days('It rained on Monday and yesterday.', ''), {});
  });

  it('join a weekday with its date', () => {
    assert.deepEqual(days('Trains crossed on Monday, May 15, he said.'), { 'Monday, May 15': '2023-05-15' });
  });

  it('are read in other languages', () => {
    assert.deepEqual(days('Поезда прошли по мосту в понедельник, сообщил вчера мэр Сольвика Томас Брекке.'), {
      понедельник: '2023-05-15',
      вчера: '2023-05-17',
    });
    assert.deepEqual(days('Die ersten Züge fuhren am Montag über die Brücke, sagte der Minister gestern.'), {
      Montag: '2023-05-15',
      gestern: '2023-05-17',
    });
  });

  it('say why', () => {
    const text = ' date 2023-05-18 It rained on Monday.';
    const [monday] = resolveDays(anatomy(text), factsOf(text));
    assert.equal(monday?.inferred, true);
    assert.equal(monday?.reason, 'the Monday on or before the article’s date, 2023-05-18');
  });
});
