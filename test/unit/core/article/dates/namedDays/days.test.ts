import assert from 'node:assert/strict';
import type { ArticleFacts } from '../../../../../../src/core/article/article.ts';
import { resolveDays } from '../../../../../../src/core/article/dates/namedDays/resolveDays.ts';
import { textOf } from '../../../../../../src/core/text/span.ts';
import { anatomy, factsOf } from '../../anArticle.ts';
import { days } from './publishedDays.ts';

describe('days named in the text', () => {
  it('are on or before the date when told as past, after it when to come', () => {
    assert.deepEqual(days('Trains crossed the bridge on Monday, Brekke said on Thursday.'), {
      Monday: '2023-05-15',
      Thursday: '2023-05-18',
    });
    assert.deepEqual(days('The council will meet on Monday.'), { Monday: '2023-05-22' });
  });

  it('are counted from the date', () => {
    assert.deepEqual(days('It rained yesterday, and 11 days ago, and two weeks ago; tomorrow is dry.'), {
      yesterday: '2023-05-17',
      '11 days ago': '2023-05-07',
      'two weeks ago': '2023-05-04',
      tomorrow: '2023-05-19',
    });
    assert.deepEqual(days('The train came last night, the minister this morning.'), {
      'last night': '2023-05-17',
      'this morning': '2023-05-18',
    });
  });

  it('are not counted from a guess', () => {
    assert.deepEqual(days('It rained about two weeks ago, and more than three days ago.'), {});
  });

  it('are counted from another only where that is the date itself', () => {
    assert.deepEqual(days('The bridge was closed on Thursday, two days earlier than the port.'), {
      Thursday: '2023-05-18',
      'two days earlier': '2023-05-16',
    });
    assert.deepEqual(days('The bridge was closed on Monday, two days later than the port.'), { Monday: '2023-05-15' });
    assert.deepEqual(days('The port was closed three days earlier.'), {});
  });

  it('take the nearest year, unless the tense forbids it', () => {
    assert.deepEqual(days('The works began on Dec. 4 and were to end on April 30.'), {
      'Dec. 4': '2022-12-04',
      'April 30': '2023-04-30',
    });
    assert.deepEqual(days('The toll will be raised on December 4.'), { 'December 4': '2023-12-04' });
  });

  it('take the year that is said behind them', () => {
    assert.deepEqual(days('The works began on March 4 last year.'), { 'March 4 last year': '2022-03-04' });
    assert.deepEqual(days('Работы начались 4 июня прошлого года.'), { '4 июня прошлого года': '2022-06-04' });
  });

  it('are as printed where the date is whole, also without a date for the article', () => {
    assert.deepEqual(days('The works began on 4 May 2021, a Tuesday.', ''), { '4 May 2021': '2021-05-04' });
    assert.deepEqual(days('It rained on Monday and yesterday.', ''), {});
  });

  it('are not counted from an estimate', () => {
    const text = 'It rained on Monday, and last week.';
    const estimate = { value: '2023-05-18', precision: 'day' } as ArticleFacts['estimate'];
    const facts: ArticleFacts = { ...factsOf(text), date: null, estimate };
    assert.deepEqual(resolveDays(anatomy(text), facts), []);
  });

  it('stand outside the mask', () => {
    const text = ' date 2023-05-18 Give by Friday!\n\nThe bridge was opened on Monday, he said.';
    const mask = [{ start: 17, end: text.indexOf('\n') }];
    const resolved = resolveDays(anatomy(text), factsOf(text), mask);
    assert.deepEqual(
      resolved.map((day) => textOf(text, day)),
      ['Monday'],
    );
  });

  it('join a weekday with its date', () => {
    assert.deepEqual(days('Trains crossed on Monday, May 15, he said.'), { 'Monday, May 15': '2023-05-15' });
  });

  it('may be a row', () => {
    assert.deepEqual(days('The strike began and ended on May 3–5.'), { 'May 3–5': '2023-05-03/2023-05-05' });
    assert.deepEqual(days('The fair runs May 3-5, 2024 in Solvik.'), { 'May 3-5, 2024': '2024-05-03/2024-05-05' });
    assert.deepEqual(days('The fair was held on 3–5 May.'), { '3–5 May': '2023-05-03/2023-05-05' });
  });

  it('may be two of one month, but a number of other things is none', () => {
    assert.deepEqual(days('The strike was on May 3 and 5.'), { 'May 3': '2023-05-03', '5': '2023-05-05' });
    assert.deepEqual(days('On May 3 and 5 trains stood still.'), { 'May 3': '2023-05-03' });
  });

  it('may be named by the month only', () => {
    assert.deepEqual(days('The vote was held on the 12th of this month.'), { 'the 12th of this month': '2023-05-12' });
    assert.deepEqual(days('Встреча прошла 25-го числа, сообщил мэр.'), { '25-го числа': '2023-04-25' });
    assert.deepEqual(days('Brekke made a birdie on the 12th.'), {});
  });

  it('may be holidays of one day', () => {
    assert.deepEqual(days("The port was closed on Christmas Eve and New Year's Day."), {
      'Christmas Eve': '2022-12-24',
      "New Year's Day": '2023-01-01',
    });
    assert.deepEqual(days('The port was quiet at Christmas.'), {});
  });

  it('may be the last of a year', () => {
    assert.deepEqual(days('The bridge will be open by year-end.'), { 'year-end': '2023-12-31' });
    assert.deepEqual(days('Tolls have risen since the end of the year.'), { 'the end of the year': '2022-12-31' });
    assert.deepEqual(days('The bridge is open at year-end.'), {});
  });

  it('are read in quotations too', () => {
    assert.deepEqual(days('“We met on Monday,” Halvorsen said.'), { Monday: '2023-05-15' });
  });

  it('are read in other languages', () => {
    assert.deepEqual(days('Поезда прошли по мосту в понедельник, сообщил вчера мэр Сольвика Томас Брекке.'), {
      понедельник: '2023-05-15',
      вчера: '2023-05-17',
    });
    assert.deepEqual(days('Поїзди пройшли мостом у п’ятницю, повідомив учора мер. Два дні тому було тихо.'), {
      'п’ятницю': '2023-05-12',
      учора: '2023-05-17',
      'Два дні тому': '2023-05-16',
    });
    assert.deepEqual(days('Цягнікі прайшлі па мосце ў пятніцу, паведаміў учора мэр. Тры дні таму было ціха.'), {
      пятніцу: '2023-05-12',
      учора: '2023-05-17',
      'Тры дні таму': '2023-05-15',
    });
    assert.deepEqual(days('Die ersten Züge fuhren am Montag über die Brücke, sagte der Minister gestern.'), {
      Montag: '2023-05-15',
      gestern: '2023-05-17',
    });
    assert.deepEqual(days('Le pont a été fermé lundi, a dit le ministre hier aux gens de la ville.'), {
      lundi: '2023-05-15',
      hier: '2023-05-17',
    });
    assert.deepEqual(days('El puente se cerró el lunes, dijo ayer el alcalde de la ciudad.'), {
      lunes: '2023-05-15',
      ayer: '2023-05-17',
    });
    assert.deepEqual(days('Most zamknięto w piątek, powiedział wczoraj minister. Nie było to dobre dla miasta.'), {
      piątek: '2023-05-12',
      wczoraj: '2023-05-17',
    });
  });

  it('are not of these times', () => {
    assert.deepEqual(days("In today's world, even today, bridges fall; more trains run than today."), {});
    assert.deepEqual(days('Brekke told Solvik Today the bridge had closed.'), {});
    assert.deepEqual(days("Brekke left today's meeting early. Today he said nothing."), {
      today: '2023-05-18',
      Today: '2023-05-18',
    });
  });

  it('say why, and from what date they are counted', () => {
    const text = ' date 2023-05-18 It rained on Monday.';
    const [monday] = resolveDays(anatomy(text), factsOf(text));
    assert.equal(monday?.inferred, true);
    assert.equal(monday.reason, 'the Monday on or before the article’s date, 18 May 2023');
    assert.equal(monday.countedFrom?.source, 'header');
    assert.equal(monday.countedFrom.reason, 'The date header says 18 May 2023.');
  });
});
