import assert from 'node:assert/strict';
import { days } from './publishedDays.ts';

describe('weeks, months and years named in the text', () => {
  it('are counted from the date, weeks from Monday to Sunday', () => {
    assert.deepEqual(days('It rained last week, as it will next week; this week is dry.'), {
      'last week': '2023-05-08/2023-05-14',
      'next week': '2023-05-22/2023-05-28',
      'this week': '2023-05-15/2023-05-21',
    });
    assert.deepEqual(days('The toll rose last month and falls next year.'), {
      'last month': '2023-04',
      'next year': '2024',
    });
    assert.deepEqual(days('It closed three months ago, and a year ago.'), {
      'three months ago': '2023-02',
      'a year ago': '2022',
    });
    assert.deepEqual(days('It closed six months ago.'), { 'six months ago': '2022-11' });
  });

  it('are none where they are counted from something else, or part of a name', () => {
    assert.deepEqual(days('In the last week of the fair, and the next month, it rained.'), {});
    assert.deepEqual(days('It was the best of the last year of the old ferry, the show “This Week” said.'), {});
  });

  it('are weekends as the verb has it', () => {
    assert.deepEqual(days('Trains were halted over the weekend.'), { 'the weekend': '2023-05-13/2023-05-14' });
    assert.deepEqual(days('Trains will be halted at the weekend.'), { 'the weekend': '2023-05-20/2023-05-21' });
    assert.deepEqual(days('The fair opens this weekend, not last weekend or next weekend.'), {
      'this weekend': '2023-05-20/2023-05-21',
      'last weekend': '2023-05-13/2023-05-14',
      'next weekend': '2023-05-27/2023-05-28',
    });
  });

  it('are the night before the date', () => {
    assert.deepEqual(days('Overnight, trains were halted.'), { Overnight: '2023-05-17/2023-05-18' });
    assert.deepEqual(days('“It does not happen overnight,” Brekke said. He praised overnight trains.'), {});
  });

  it('are seasons where readers agree on the year', () => {
    assert.deepEqual(days('The bridge was shut last summer and last autumn.'), {
      'last summer': '2022',
      'last autumn': '2022',
    });
    assert.deepEqual(days('The bridge was shut last winter.'), { 'last winter': '2022/2023' });
    assert.deepEqual(days('The bridge was shut last summer.', ' date 2023-10-18 '), {});
    assert.deepEqual(days('The bridge opens next summer.', ' date 2023-02-18 '), {});
  });

  it('are months of the nearest year that the tense allows', () => {
    assert.deepEqual(days('Works began in March and will end in September.'), {
      March: '2023-03',
      September: '2023-09',
    });
    assert.deepEqual(days('Works were halted in September.'), { September: '2022-09' });
    assert.deepEqual(days('No works in September, no works in October.'), { September: '2023-09' });
    assert.deepEqual(days('The minister came last June and returns next February.'), {
      'last June': '2022-06',
      'next February': '2024-02',
    });
    assert.deepEqual(days('It was closed in June last year.'), { 'June last year': '2022-06' });
  });

  it('take the part of a month or year with them', () => {
    assert.deepEqual(days('Works will begin in mid-June, not in early July or late August.'), {
      'mid-June': '2023-06',
      'early July': '2023-07',
      'late August': '2023-08',
    });
    assert.deepEqual(days('It has been closed since late 2021.'), { 'late 2021': '2021' });
    assert.deepEqual(days('It was closed in 2021.'), {});
  });

  it('are no other words', () => {
    assert.deepEqual(days('Trains may march on; it was said by May, and by March, at the May Day fair.'), {});
    assert.deepEqual(days('Trains were halted in May.'), { May: '2023-05' });
  });

  it('are read in other languages', () => {
    assert.deepEqual(days('На прошлой неделе мост закрыли, а в середине июня он откроется, как и в прошлом году.'), {
      'прошлой неделе': '2023-05-08/2023-05-14',
      'середине июня': '2023-06',
      'прошлом году': '2022',
    });
    assert.deepEqual(days('Минувшей ночью было тихо, сообщил мэр; на выходных мост был закрыт.'), {
      'Минувшей ночью': '2023-05-17',
      выходных: '2023-05-13/2023-05-14',
    });
    assert.deepEqual(days('Минулого тижня міст закрили, а цього року його відкриють, повідомив мер у травні.'), {
      'Минулого тижня': '2023-05-08/2023-05-14',
      'цього року': '2023',
      травні: '2023-05',
    });
    assert.deepEqual(days('На мінулым тыдні мост закрылі, летась таксама, паведаміў мэр горада.'), {
      'мінулым тыдні': '2023-05-08/2023-05-14',
      летась: '2022',
    });
    assert.deepEqual(days('Vergangene Woche fuhren Züge, und nächste Woche fahren sie wieder über die Brücke.'), {
      'Vergangene Woche': '2023-05-08/2023-05-14',
      'nächste Woche': '2023-05-22/2023-05-28',
    });
    assert.deepEqual(days('La semaine dernière le pont était fermé, et la semaine prochaine il ouvre dans la ville.'), {
      'semaine dernière': '2023-05-08/2023-05-14',
      'semaine prochaine': '2023-05-22/2023-05-28',
    });
    assert.deepEqual(days('La semana pasada el puente se cerró, y la próxima semana se abre en la ciudad.'), {
      'semana pasada': '2023-05-08/2023-05-14',
      'próxima semana': '2023-05-22/2023-05-28',
    });
    assert.deepEqual(days('W zeszłym tygodniu jeździły pociągi, a w przyszłym tygodniu już nie będą jeździć.'), {
      'zeszłym tygodniu': '2023-05-08/2023-05-14',
      'przyszłym tygodniu': '2023-05-22/2023-05-28',
    });
  });
});
