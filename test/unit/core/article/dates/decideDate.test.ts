import assert from 'node:assert/strict';
import type { DateFact } from '../../../../../src/core/article/article.ts';
import { NeighbourDates } from '../../../../../src/core/article/dates/estimate/neighbourDates.ts';
import { factsOf } from '../anArticle.ts';

const REPORT = 'Freight trains crossed the long bridge again after two years of repairs, the port authority said.';

function valueOf(text: string): string | undefined {
  return factsOf(text).date?.value;
}

/** The date of a report of May 16 without a year, in a file of this path. */
function saved(path: string): DateFact | null {
  return factsOf(`SOLVIK, May 16. /NORDA/. ${REPORT}`, { path }).date;
}

describe('the date of publication', () => {
  it('is the record’s, then the header’s, then the dateline’s, then the page’s', () => {
    const text = ` date 2023-05-18 Trains cross\nPublished: May 20, 2023\n\nSOLVIK, May 19, 2023 (AP) — ${REPORT}`;
    const record = factsOf(text, { record: { date: '2023-05-17' } }).date;
    assert.deepEqual([record?.value, record?.source], ['2023-05-17', 'record']);
    const header = factsOf(text).date;
    assert.deepEqual([header?.value, header?.source], ['2023-05-18', 'header']);
    const dateline = factsOf(text.slice(17)).date;
    assert.deepEqual([dateline?.value, dateline?.source], ['2023-05-19', 'dateline']);
    const page = factsOf(text.slice(17).replace(', May 19, 2023', '')).date;
    assert.deepEqual([page?.value, page?.source], ['2023-05-20', 'page-date']);
    assert.ok((page?.confidence ?? 0) >= 0.8);
  });

  it('takes the day from the dateline where the header has only the month', () => {
    const date = factsOf(` date 2023-05 SOLVIK, May 16. /TASS/. ${REPORT}`).date;
    assert.deepEqual([date?.value, date?.precision], ['2023-05-16', 'day']);
    assert.equal(factsOf(` date 2023-05 ${REPORT}`).date?.precision, 'month');
  });

  it('never is a copyright year, nor a date on masked lines', () => {
    const text = `Trains cross the bridge\n${REPORT}\nPublished 3 May 2021\n© 2023 Lindholm Courier`;
    const start = text.indexOf('Published');
    assert.equal(factsOf(text, { mask: [{ start, end: text.length }] }).date, null);
  });

  it('offers both readings of an ambiguous date, and settles by the dateline', () => {
    const text = `Trains cross the bridge\n05/06/2023\n\n${REPORT}`;
    const date = factsOf(text).date;
    assert.ok(date && date.confidence < 0.8);
    assert.deepEqual([date.value, date.alternatives[0]?.value], ['2023-05-06', '2023-06-05']);
    assert.equal(factsOf(text.replace('Freight', 'SOLVIK, June 5 (AP) — Freight')).date?.value, '2023-06-05');
  });

  it('reads numbers as the rest of the page, the language or the outlet’s country does', () => {
    const head = 'Trains cross the bridge';
    assert.equal(valueOf(`${head}\n05/06/2023\n\n${REPORT}\n\nUpdated 16/06/2023`), '2023-06-05');
    assert.equal(valueOf(`${head}\n05/06/2023\n\n${REPORT}\n\nUpdated 06/16/2023`), '2023-05-06');
    const russian = 'Поезда снова идут по мосту, сообщили власти порта, и никто не пострадал. '.repeat(4);
    assert.equal(valueOf(`Поезда снова идут\n05/06/2023\n\n${russian}`), '2023-06-05');
    assert.equal(valueOf(`${head}\n05/06/2023\n\n${REPORT}\n© 2023 The Guardian`), '2023-06-05');
    assert.equal(valueOf(`${head}\n05/06/2023\n\n${REPORT}\n© 2023 The Washington Post`), '2023-05-06');
    assert.equal(valueOf(`${head}\n05.06.2023\n\n${REPORT}\n© 2023 The Washington Post`), '2023-06-05');
    const settled = factsOf(`${head}\n05/06/2023\n\n${REPORT}\n© 2023 The Guardian`).date;
    assert.equal(settled?.alternatives[0]?.value, '2023-05-06');
    assert.ok(settled.confidence >= 0.8);
  });

  it('never is read into the future where the other reading is not', () => {
    const text = `Trains cross the bridge\n03/02/2026\n\n${REPORT}`;
    assert.equal(factsOf(text, { today: '2026-02-10' }).date?.value, '2026-02-03');
    assert.equal(factsOf(text.replace('03/02', '02/01'), { today: '2026-02-10' }).date?.value, '2026-02-01');
  });

  it('is the date published before that of an update, and one near the headline before one in the text', () => {
    const head = 'Trains cross the bridge';
    const text = `${head}\nUpdated May 18, 2023\nPublished May 16, 2023\n\n${REPORT}`;
    assert.equal(factsOf(text).date?.value, '2023-05-16');
    const body = `${REPORT} ${REPORT} ${REPORT}`;
    const below = factsOf(`${head}\nMay 16, 2023\n\n${body}\n\nMay 3, 2021\n\n${body}`).date;
    assert.deepEqual([below?.value, below?.alternatives.length], ['2023-05-16', 0]);
    assert.equal(factsOf(`${head}\n\n${body}\n\nMay 3, 2021\n\n${body}`).date?.confidence, 0.5);
    const timeline = ['May 3', 'June 3', 'July 3'].map((day) => `${day}, 2021\n\n${body}`).join('\n\n');
    assert.equal(factsOf(`${head}\n\n${body}\n\n${timeline}`).date, null);
  });

  it('offers both readings of an ambiguous header, and settles by the dateline', () => {
    const date = factsOf(`date 05/06/2023 ${REPORT}`).date;
    assert.ok(date && date.confidence < 0.8);
    assert.deepEqual([date.value, date.alternatives[0]?.value], ['2023-05-06', '2023-06-05']);
    assert.equal(factsOf(`date 05/06/2023 SOLVIK, June 5. /NORDA/. ${REPORT}`).date?.value, '2023-06-05');
  });

  it('is doubted when it lies in the future', () => {
    const date = factsOf(` date 2033-05-16 ${REPORT}`).date;
    assert.equal(date?.value, '2033-05-16');
    assert.ok((date?.confidence ?? 1) < 0.8);
  });

  it('is the path’s where the text prints none', () => {
    const date = factsOf(REPORT, { path: 'norda/2023-05-16-bridge.txt' }).date;
    assert.deepEqual([date?.value, date?.source], ['2023-05-16', 'path']);
    assert.ok((date?.confidence ?? 1) < 0.8);
    assert.match(date?.reasons[0]?.text ?? '', /2023-05-16/);
    assert.equal(factsOf(REPORT, { path: '2023-05/bridge.txt' }).date?.precision, 'month');
    assert.equal(factsOf(REPORT, { path: '2023/bridge.txt' }).date, null);
    assert.equal(factsOf(REPORT, { path: '2033-05-16.txt' }).date, null);
  });

  it('is never that of a record’s id', () => {
    assert.equal(factsOf(REPORT, { path: '2023-05-16', record: {} }).date, null);
    const open = `SOLVIK, May 16. /NORDA/. ${REPORT}`;
    assert.notEqual(factsOf(open, { path: '2023-05-16', record: {} }).date?.source, 'dateline');
  });

  it('is the page’s day before a month that stands nearer to the headline', () => {
    const date = factsOf(`Trains cross\nPublished: May 2023\nPublished: 16 May 2023\n\n${REPORT}`).date;
    assert.equal(date?.value, '2023-05-16');
  });

  it('is the page’s before the path’s, which stays as an alternative', () => {
    const date = factsOf(`Trains cross\nPublished: May 16, 2023\n\n${REPORT}`, { path: '2023-05-20.txt' }).date;
    assert.deepEqual([date?.value, date?.source], ['2023-05-16', 'page-date']);
    assert.deepEqual(
      date?.alternatives.map(({ value }) => value),
      ['2023-05-20'],
    );
    assert.match(date.alternatives[0]?.reason ?? '', /file name/);
  });

  it('has reasons that point into the text', () => {
    const text = ` date 2023-05-16 ${REPORT}`;
    const reason = factsOf(text).date?.reasons[0];
    assert.equal(reason?.text, 'The date header says 16 May 2023.');
    assert.equal(text.slice(reason.span?.start, reason.span?.end), 'date 2023-05-16');
  });
});

describe('the year of a dateline without one', () => {
  const tuesday = `SOLVIK, May 16. /NORDA/. Trains crossed the bridge, the port authority said on Tuesday. In 2022 it was closed.`;

  it('follows from the weekday and the years the text speaks of', () => {
    const date = factsOf(tuesday).date;
    assert.deepEqual([date?.value, date?.source], ['2023-05-16', 'dateline-inferred-year']);
    assert.ok((date?.reasons.length ?? 0) >= 3);
  });

  it('follows from the articles beside it', () => {
    const open = `SOLVIK, May 16. /NORDA/. ${REPORT}`;
    const neighbours = new NeighbourDates(
      ['2017-01-09', '2017-05-02', '2017-06-30'].map((date) => ({ date, count: 1, path: `${date}.txt` })),
    );
    const date = factsOf(open, { around: { neighbours } }).date;
    assert.equal(date?.value, '2017-05-16');
    assert.ok(date.reasons.some(({ text }) => /same folder/.test(text)));
  });

  it('is the path’s where that agrees', () => {
    const open = `SOLVIK, May 16. /NORDA/. ${REPORT}`;
    const dated = (path: string): [string | undefined, string | undefined, boolean] => {
      const date = factsOf(open, { path }).date;
      return [date?.value, date?.source, (date?.confidence ?? 0) >= 0.9];
    };
    assert.deepEqual(dated('2023-05-16-norda.txt'), ['2023-05-16', 'dateline', true]);
    assert.deepEqual(dated('2023-05-17-norda.txt'), ['2023-05-16', 'dateline', true]);
    assert.deepEqual(dated('2023-05-15-norda.txt'), ['2023-05-16', 'dateline', true]);
    assert.deepEqual(dated('2023-05/norda.txt'), ['2023-05-16', 'dateline', true]);
    assert.deepEqual(dated('2023/norda.txt'), ['2023-05-16', 'dateline-inferred-year', false]);
    assert.match(factsOf(open, { path: '2023-05-16.txt' }).date?.reasons[1]?.text ?? '', /file name “2023-05-16”/);
    const eve = `SOLVIK, December 31. /NORDA/. ${REPORT}`;
    assert.equal(factsOf(eve, { path: '2023-01-01.txt' }).date?.value, '2022-12-31');
  });

  it('is the one that puts it before the day on which the file was saved', () => {
    const soon = saved('2023-05-30-norda.txt');
    assert.deepEqual([soon?.value, soon?.source], ['2023-05-16', 'dateline-inferred-year']);
    assert.ok(soon && soon.confidence < 0.95);
    assert.ok(soon.alternatives.some(({ value }) => value === '2023-05-30'));
    assert.equal(saved('2023-03-01-norda.txt')?.value, '2022-05-16');
    assert.ok((saved('2023-03-01-norda.txt')?.confidence ?? 1) < 0.8);
  });

  it('is a guess, with others, where nothing supports it', () => {
    const date = factsOf(`SOLVIK, May 16. /NORDA/. ${REPORT}`).date;
    assert.ok(date && date.confidence < 0.8 && date.alternatives.length > 0);
  });

  it('never is after the day of reading', () => {
    const date = factsOf(tuesday, { today: '2023-05-10' }).date;
    assert.ok(date && date.value < '2023-05-10');
  });

  it('fits a leap day', () => {
    assert.match(factsOf(`SOLVIK, February 29. /NORDA/. ${REPORT}`).date?.value ?? '', /^(2024|2020|2016)-02-29$/);
    const { date } = factsOf(`SOLVIK, February 29. /NORDA/. ${REPORT}`, { path: 'saved/2023-05-16.txt' });
    assert.deepEqual([date?.value, date?.confidence], ['2020-02-29', 0.3], 'the last before the file was saved');
  });
});

describe('the bounds of an undated article', () => {
  it('lie after the days told as past, before those to come', () => {
    const { date, bounds } = factsOf('The bridge was closed on May 3. The council will vote on it on June 20.');
    assert.equal(date, null);
    assert.deepEqual(
      bounds.map(({ relation, month, day }) => [relation, month, day]),
      [
        ['before', 6, 20],
        ['after', 5, 3],
      ],
    );
  });

  it('take the narrowest of the days with a year', () => {
    const { bounds } = factsOf('The bridge was built on 2 May 1971 and repaired on 3 June 2021.');
    assert.deepEqual(
      bounds.map(({ year }) => year),
      [2021],
    );
  });

  it('leave masked lines out', () => {
    const text = 'Since May 1 we have shown no adverts.\nThe bridge is open.';
    assert.deepEqual(factsOf(text, { mask: [{ start: 0, end: 38 }] }).bounds, []);
  });
});
