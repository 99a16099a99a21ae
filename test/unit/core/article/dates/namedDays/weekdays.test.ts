import assert from 'node:assert/strict';
import { days } from './publishedDays.ts';

describe('weekdays named in the text', () => {
  it('with last are the latest over, with next those of the next week', () => {
    assert.deepEqual(days('It rained last Thursday.'), { Thursday: '2023-05-11' });
    assert.deepEqual(days('It rained last Monday.'), { Monday: '2023-05-15' });
    assert.deepEqual(days('The council met in Solvik and returns next Thursday.'), { Thursday: '2023-05-25' });
    assert.deepEqual(days('The council returns next Friday.'), { Friday: '2023-05-26' });
  });

  it('with last or next are never the day beside the date', () => {
    assert.deepEqual(days('It rained last Wednesday.'), { Wednesday: '2023-05-10' });
    assert.deepEqual(days('The council returns next Monday.', ' date 2023-05-21 '), { Monday: '2023-05-29' });
  });

  it('with this are to come, unless the verb says otherwise', () => {
    assert.deepEqual(days('This coming Sunday the fair opens.'), { Sunday: '2023-05-21' });
    assert.deepEqual(days('Trains crossed the bridge this Tuesday.'), { Tuesday: '2023-05-16' });
  });

  it('take the week that is said behind them', () => {
    assert.deepEqual(days('The council meets on Friday next week.'), { 'Friday next week': '2023-05-26' });
    assert.deepEqual(days('The council met on Sunday last week.'), { 'Sunday last week': '2023-05-14' });
    assert.deepEqual(days('Совет соберётся в среду на следующей неделе.'), {
      'среду на следующей неделе': '2023-05-24',
    });
  });

  it('may be a row', () => {
    assert.deepEqual(days('The strike halted trains Monday through Wednesday.'), {
      'Monday through Wednesday': '2023-05-15/2023-05-17',
    });
    assert.deepEqual(days('The fair will run from Friday to Sunday.'), { 'Friday to Sunday': '2023-05-19/2023-05-21' });
    assert.deepEqual(days('The fair, being held Thursday through Saturday, was opened by Brekke.'), {
      'Thursday through Saturday': '2023-05-18/2023-05-20',
    });
    assert.deepEqual(days('The strike halted trains Wednesday through Friday.'), {
      'Wednesday through Friday': '2023-05-10/2023-05-12',
    });
    assert.deepEqual(days('The vote was moved from Monday to Wednesday.'), {
      Monday: '2023-05-15',
      Wednesday: '2023-05-17',
    });
  });

  it('are no days where they come round', () => {
    assert.deepEqual(days('The office is open Monday to Friday, and each Sunday; trains run Saturday nights.'), {});
  });

  it('are no days in names', () => {
    for (const name of ['Black Friday', 'Bloody Sunday', 'Sheffield Wednesday', 'Mail on Sunday', 'Sunday Times']) {
      assert.deepEqual(days(`Brekke spoke of ${name} in Solvik.`), {}, name);
    }
    assert.deepEqual(days('Магазины ждут чёрную пятницу, а деньги вложат в окружающую среду и среды обитания.'), {});
  });

  it('are not the short forms, which are other words', () => {
    assert.deepEqual(days('The sun rose, the cat sat, and Mon Repos was wed.'), {});
  });

  it('are counted from the one named before', () => {
    assert.deepEqual(days('Tolls rose on Friday, up from the previous Friday.').Friday, '2023-05-05');
    assert.deepEqual(days('Tolls rose, up from the previous Friday.'), {});
    assert.deepEqual(days('The bridge closes on the last Friday of the year.'), {});
  });

  it('take the time of day with them', () => {
    assert.deepEqual(days('The train came at 10 p.m. Wednesday, the next one Thursday morning.'), {
      '10 p.m. Wednesday': '2023-05-17',
      'Thursday morning': '2023-05-18',
    });
    assert.deepEqual(days('Мост закрыли в пятницу вечером, сообщил мэр города.'), { 'пятницу вечером': '2023-05-12' });
  });

  it('go by the verb that governs them', () => {
    assert.deepEqual(days('All ports had filed reports by Wednesday.'), { Wednesday: '2023-05-17' });
    assert.deepEqual(days('Reports are wanted by Wednesday.'), { Wednesday: '2023-05-24' });
    assert.deepEqual(days('The court set Monday as the deadline.'), { Monday: '2023-05-15' });
    assert.deepEqual(days('Talks are set for Monday.'), { Monday: '2023-05-22' });
    assert.deepEqual(days('The bridge was shut on Monday and will be opened soon.'), { Monday: '2023-05-15' });
    assert.deepEqual(days('Brekke will succeed Halvorsen Monday.'), { Monday: '2023-05-22' });
  });
});
