import assert from 'node:assert/strict';
import { anatomy } from '../../anArticle.ts';

const BODY =
  'Freight trains crossed the long bridge again after two years of repairs, the port authority said. Nobody was hurt.';

function read(line: string): string[] {
  return anatomy(`Trains cross the bridge again\n${line}\n\n${BODY}`).pageDates.map(
    ({ date, role }) => `${date.value} ${role}`,
  );
}

function order(line: string): unknown[] {
  const [date] = anatomy(`Trains cross the bridge again\n${line}\n\n${BODY}`).pageDates;
  return [date?.date.value, date?.order];
}

describe('page dates', () => {
  it('reads labelled lines', () => {
    assert.deepEqual(read('Published: May 16, 2023, 10:15 | 3 min read'), ['2023-05-16 published']);
    assert.deepEqual(read('Posted on 16 May 2023 at 4:05 p.m. by Tomas Brekke'), ['2023-05-16 published']);
    assert.deepEqual(read('Last updated 17 May 2023 - 02:57'), ['2023-05-17 updated']);
    assert.deepEqual(read('Published 16 May 2023 Updated 17 May 2023 9:10 AM EDT'), [
      '2023-05-16 published',
      '2023-05-17 updated',
    ]);
    assert.deepEqual(read('Опубликовано: 16 мая 2023, 10:15'), ['2023-05-16 published']);
    assert.deepEqual(read('Aktualisiert am 16. Mai 2023 um 10:15 Uhr'), ['2023-05-16 updated']);
  });

  it('reads the labels of many languages', () => {
    for (const line of [
      'Дата публикации: 16.05.2023',
      'Опубліковано 16 травня 2023',
      'Апублікавана: 16 мая 2023',
      'Veröffentlicht am 16. Mai 2023',
      'Publié le 16 mai 2023 à 10h15',
      'Publicado el 16 de mayo de 2023',
      'Data publikacji: 16 maja 2023',
      'First published on 16 May 2023',
      'Date: 16/05/2023',
    ]) {
      assert.deepEqual(read(line), ['2023-05-16 published'], line);
    }
    for (const line of [
      'Обновлено: 16.05.2023 в 10:15',
      'Оновлено 16 травня 2023',
      'Stand: 16.05.2023 10:15 Uhr',
      'Mis à jour le 16 mai 2023',
      'Actualizado el 16 de mayo de 2023',
      'Aktualizacja: 16 maja 2023',
      'Last modified on Tue 16 May 2023 10.15 GMT',
    ]) {
      assert.deepEqual(read(line), ['2023-05-16 updated'], line);
    }
  });

  it('reads the day as printed, whatever the zone', () => {
    assert.deepEqual(read('2023-05-16T23:59:00-05:00'), ['2023-05-16 unlabelled']);
    assert.deepEqual(read('Published 2023-05-16T00:01:00Z'), ['2023-05-16 published']);
  });

  it('reads a line that is little but a date', () => {
    for (const line of [
      '16 May 2023',
      'Tuesday, 16 May 2023',
      '10:15, 16 May 2023',
      'By Tomas Brekke | May 16, 2023',
      '16.05.2023 10:15',
      '2023-05-16T10:15:00+02:00',
      'Solvik • 16/05/2023',
      'lindholmcourier.example, Tuesday 16 May 2023 10.15 BST',
      'Lindholm Courier, paper of the quays: Tuesday, 16 May 2023',
      'Tomas Brekke in Solvik, 16 May 2023 @10:15',
      '10:15 p. m. EDT May 16, 2023',
    ]) {
      assert.deepEqual(read(line), ['2023-05-16 unlabelled'], line);
    }
  });

  it('gives the other reading of an ambiguous date', () => {
    const [date] = anatomy(`Trains cross the bridge again\n05/06/2023\n\n${BODY}`).pageDates;
    assert.deepEqual([date?.date.value, date?.otherReading], ['2023-05-06', '2023-06-05']);
  });

  it('tells what numbers put first, and reads those that are open by the clock beside them', () => {
    assert.deepEqual(order('16/05/2023'), ['2023-05-16', 'day-first']);
    assert.deepEqual(order('05/16/2023'), ['2023-05-16', 'month-first']);
    assert.deepEqual(order('05/06/2023 10:15 EDT'), ['2023-05-06', 'month-first']);
    assert.deepEqual(order('05/06/2023 10:15 CET'), ['2023-06-05', 'day-first']);
    assert.deepEqual(order('05/06/2023 10:15 GMT+1'), ['2023-06-05', 'day-first']);
    assert.deepEqual(order('05/06/2023 10:15 a.m. GMT'), ['2023-05-06', 'month-first']);
    assert.deepEqual(order('16 May 2023'), ['2023-05-16', undefined]);
  });

  it('takes copyright years as such', () => {
    assert.deepEqual(read('© 2019–2024 Lindholm Courier'), ['2019 copyright', '2024 copyright']);
  });

  it('takes no date inside a sentence, nor one of something else', () => {
    for (const line of [
      'Since July 1, 2022, our readers have paid for every line we print.',
      'Accessed 3 October 2024',
      'The works began on 3 May 2021.',
      'Member since 3 May 2021',
      'Only a paragraph would say that on 3 May 2021 the first of the new spans was lifted',
      '@lindholmcourier May 3, 2021',
      'Correction: May 3, 2021',
      'Most read: The night of the storm, 3 May 2021',
      'Harbour opens its gates to trains from the north - 3 May 2021',
      'Ada commented on May 3, 2021',
      'On May 3, 2021 at 10:15 Ada says:',
      'Timetable, 3 May 2021 | 4 May 2021 | 5 May 2021',
      'Register until 3 May 2021',
      '2 hours ago',
      'Posted 3 days ago',
    ]) {
      assert.deepEqual(read(line), [], line);
    }
  });

  it('reads a date that opens a paragraph', () => {
    const text = `16 May 2023 – ${BODY} ${BODY}`;
    assert.deepEqual(
      anatomy(text).pageDates.map(({ date }) => date.value),
      ['2023-05-16'],
    );
  });
});
