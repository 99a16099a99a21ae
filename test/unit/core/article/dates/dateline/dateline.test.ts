import assert from 'node:assert/strict';
import type { Dateline } from '../../../../../../src/core/article/article.ts';
import { anatomy } from '../../anArticle.ts';

const REPORT = 'Freight trains crossed the long bridge again after two years of repairs, the port authority said.';

type Parts = [
  place: string,
  region: string | null,
  month: number | null,
  day: number | null,
  year: number | null,
  agency: string | null,
];

function parts(dateline: Dateline | null): Parts | null {
  return dateline && [dateline.place, dateline.region, dateline.month, dateline.day, dateline.year, dateline.agency];
}

describe('the dateline', () => {
  const forms: readonly [string, Parts][] = [
    ['SOLVIK, May 16. /TASS/. ', ['SOLVIK', null, 5, 16, null, 'TASS']],
    ['SOLVIK, May 16. /NORDA/. ', ['SOLVIK', null, 5, 16, null, 'NORDA']],
    ['NORTH QUAY /Lindholm Region/, May 16. /TASS/. ', ['NORTH QUAY', 'Lindholm Region', 5, 16, null, 'TASS']],
    ['SOLVIK. May 16 (Interfax-Ukraine) – ', ['SOLVIK', null, 5, 16, null, 'Interfax-Ukraine']],
    ['SOLVIK, Sept 3 (Reuters) - ', ['SOLVIK', null, 9, 3, null, 'Reuters']],
    ['SOLVIK (AP) — ', ['SOLVIK', null, null, null, null, 'AP']],
    ['SOLVIK, May 16, 2023 (AFP) - ', ['SOLVIK', null, 5, 16, 2023, 'AFP']],
    ['SOLVIK, May 16 (Xinhua) -- ', ['SOLVIK', null, 5, 16, null, 'Xinhua']],
    ['SOLVIK (UrduPoint / Sputnik - 16th May, 2023) ', ['SOLVIK', null, 5, 16, 2023, 'Sputnik']],
    ['Solvik [Lindholm], May 16 (ANI): ', ['Solvik', 'Lindholm', 5, 16, null, 'ANI']],
    ['Solvik (dpa) - ', ['Solvik', null, null, null, null, 'dpa']],
    ['Solvik, May 16 (PTI) ', ['Solvik', null, 5, 16, null, 'PTI']],
    ['SOLVIK, May 16. ', ['SOLVIK', null, 5, 16, null, null]],
    ['SOLVIK/PORT LINDHOLM, May 16 - ', ['SOLVIK/PORT LINDHOLM', null, 5, 16, null, null]],
    ['ST. OLAF, Md. — ', ['ST. OLAF', 'Md.', null, null, null, null]],
    ['SOLVIK, N.C.-', ['SOLVIK', 'N.C.', null, null, null, null]],
    ['SOLVIK—', ['SOLVIK', null, null, null, null, null]],
    ['SOLVIK – 16 May 2023: ', ['SOLVIK', null, 5, 16, 2023, null]],
    ['Solvik, 16 May 2023 – ', ['Solvik', null, 5, 16, 2023, null]],
    ['МИНСК, 16 мая — РИА Новости. ', ['МИНСК', null, 5, 16, null, 'РИА Новости']],
    ['МИНСК, 16 мая. /ТАСС/. ', ['МИНСК', null, 5, 16, null, 'ТАСС']],
    ['Минск. 16 мая. ИНТЕРФАКС-УКРАИНА - ', ['Минск', null, 5, 16, null, 'ИНТЕРФАКС-УКРАИНА']],
    ['КИЇВ. 16 травня. УНН. ', ['КИЇВ', null, 5, 16, null, 'УНН']],
    ['16 мая, Минск /Корр. БЕЛТА/. ', ['Минск', null, 5, 16, null, 'БЕЛТА']],
    ['Paris, 16 mai (AFP) - ', ['Paris', null, 5, 16, null, 'AFP']],
    ['Berlin, 16. Mai (dpa) - ', ['Berlin', null, 5, 16, null, 'dpa']],
    ['Madrid, 16 may (EFE).- ', ['Madrid', null, 5, 16, null, 'EFE']],
    ['Warszawa, 16.05.2023 (PAP) – ', ['Warszawa', null, 5, 16, 2023, 'PAP']],
    ['МИНСК, 16 мая - РИА Новости, Анна Вольская. ', ['МИНСК', null, 5, 16, null, 'РИА Новости']],
    ['МІНСК, 16 мая /БЕЛТА/. ', ['МІНСК', null, 5, 16, null, 'БЕЛТА']],
    ['16 мая, Минск /Анна Вольская - БЕЛТА/. ', ['Минск', null, 5, 16, null, 'БЕЛТА']],
    ['МИНСК, 16 мая. /Корр. ТАСС Анна Вольская/. ', ['МИНСК', null, 5, 16, null, 'ТАСС']],
    ['Solvik, May 16, 2023, SPA -- ', ['Solvik', null, 5, 16, 2023, 'SPA']],
    ['SOLVIK, May 16, AZERTAC - ', ['SOLVIK', null, 5, 16, null, 'AZERTAC']],
    ['SOLVIK, IRNA – ', ['SOLVIK', null, null, null, null, 'IRNA']],
    ['SOLVIK, May 16, 10:15 GMT (Xinhua) -- ', ['SOLVIK', null, 5, 16, null, 'Xinhua']],
    ['SOLVIK (May 16, 2023) — ', ['SOLVIK', null, 5, 16, 2023, null]],
    ['(ANSA) - SOLVIK, May 16 - ', ['SOLVIK', null, 5, 16, null, 'ANSA']],
    ['(CBS/AP) SOLVIK, Colo. - ', ['SOLVIK', 'Colo.', null, null, null, 'AP']],
    ['(SOLVIK, N.Y.) — ', ['SOLVIK', 'N.Y.', null, null, null, null]],
    ['SOLVIK, Texas/NORTH QUAY (Reuters) - ', ['SOLVIK, Texas/NORTH QUAY', null, null, null, null, 'Reuters']],
    ['May 16 (Reuters) - ', ['', null, 5, 16, null, 'Reuters']],
    ['(UrduPoint / Sputnik - 16th May, 2023) ', ['', null, 5, 16, 2023, 'Sputnik']],
    ['16 мая. Интерфакс-Запад - ', ['', null, 5, 16, null, 'Интерфакс-Запад']],
    ['Karachi, IRNA – ', ['Karachi', null, null, null, null, 'IRNA']],
    ['SOLVIK, (UrduPoint / Harbour News - 16th May, 2023 ) : ', ['SOLVIK', null, 5, 16, 2023, 'Harbour News']],
    ['KARACHI: ', ['KARACHI', null, null, null, null, null]],
    ['Solvik, Norway – ', ['Solvik', 'Norway', null, null, null, null]],
    ['Karachi — ', ['Karachi', null, null, null, null, null]],
    ['KARACHI - - ', ['KARACHI', null, null, null, null, null]],
    ['SOLVIK, Pa. — ', ['SOLVIK', 'Pa.', null, null, null, null]],
  ];
  for (const [printed, expected] of forms) {
    it(`reads “${printed.trim()}”`, () => {
      assert.deepEqual(parts(anatomy(`${printed}${REPORT}`).dateline), expected);
      assert.deepEqual(parts(anatomy(` date 2023-05-16 ${printed}${REPORT}`).dateline), expected);
      assert.deepEqual(parts(anatomy(`Trains cross the bridge again\n\n${printed}${REPORT}`).dateline), expected);
    });
  }

  it('is read behind a date header that is no day', () => {
    for (const header of [' date 2023-02-30 ', 'date 0000-01-01\n\n']) {
      const { dateHeader, dateline } = anatomy(`${header}SOLVIK, May 16. /NORDA/. ${REPORT}`);
      assert.equal(dateHeader, null);
      assert.deepEqual(parts(dateline), ['SOLVIK', null, 5, 16, null, 'NORDA'], header);
    }
  });

  it('reads one that has a line of its own with the whole date', () => {
    assert.deepEqual(parts(anatomy(`Bridge open\nSOLVIK 2023-05-16\n${REPORT}`).dateline), [
      'SOLVIK',
      null,
      5,
      16,
      2023,
      null,
    ]);
  });

  it('reads a place that stands alone above its report, when it is one we know', () => {
    assert.equal(anatomy(`Bridge open\nANKARA\n${REPORT} It had been closed since spring.`).dateline?.place, 'ANKARA');
    assert.equal(anatomy(`Bridge open\nSOLVIK\n${REPORT} It had been closed since spring.`).dateline, null);
  });

  it('reads one before a short sentence, and far below a menu, where the place is known', () => {
    assert.equal(anatomy('KARACHI — The port is open to all again.').dateline?.place, 'KARACHI');
    const menu = 'Home\nWorld\nSport\n'.repeat(8);
    assert.equal(anatomy(`${menu}KARACHI — ${REPORT}`).dateline?.place, 'KARACHI');
    assert.equal(anatomy(`${menu}SOLVIK — ${REPORT}`).dateline, null);
  });

  it('tells who passes the agency’s copy on', () => {
    const { dateline } = anatomy(`SOLVIK (UrduPoint / Sputnik - 16th May, 2023) ${REPORT}`);
    assert.deepEqual([dateline?.agency, dateline?.republisher], ['Sputnik', 'UrduPoint']);
    const alone = anatomy(`(UrduPoint / Sputnik - 16th May, 2023) ${REPORT}`).dateline;
    assert.deepEqual([alone?.agency, alone?.republisher], ['Sputnik', 'UrduPoint']);
    const two = anatomy(`SOLVIK (UrduPoint / Harbour News - 16th May, 2023): ${REPORT}`).dateline;
    assert.deepEqual([two?.agency, two?.republisher], ['Harbour News', 'UrduPoint']);
    assert.equal(anatomy(`SOLVIK, May 16 (Reuters) - ${REPORT}`).dateline?.republisher, undefined);
  });

  it('covers the dateline without the dash, with the slug’s full stop', () => {
    const { dateline } = anatomy(`SOLVIK, May 16. /TASS/. ${REPORT}`);
    assert.deepEqual([dateline?.start, dateline?.end], [0, 'SOLVIK, May 16. /TASS/.'.length]);
    assert.equal(anatomy(`SOLVIK (AP) — ${REPORT}`).dateline?.end, 'SOLVIK (AP)'.length);
  });

  it('takes the opening one before one in mid-article, and that one when there is no other', () => {
    const collated = `${REPORT}\n\nSOLVIK, May 17 (Reuters) - ${REPORT}`;
    assert.equal(anatomy(`LINDHOLM, May 16 (AP) — ${collated}`).dateline?.place, 'LINDHOLM');
    assert.equal(anatomy(collated).dateline?.place, 'SOLVIK');
  });

  const none = [
    'EXCLUSIVE -- ',
    'FILE - ',
    'UPDATE 1 - ',
    'WATCH: ',
    'FACT CHECK: ',
    'TOP NEWS — ',
    'FOOTBALL - ',
    'USA TODAY — ',
    'Solvik — ',
    'By Tomas Brekke - ',
    'Published May 16 - ',
    'Tuesday, 16 May – ',
    'SOLVIK BRIDGE OPEN AGAIN - SAYS MINISTER\n',
    'A. WRITER/AFP/Getty Images\n',
    'Ingrid Halvorsen (27) - ',
    'INGRID HALVORSEN (D-Solvik) - ',
    'The Lindholm bridge, May 16 - ',
    'WATCH LIVE: ',
    '(AP) Trains cross - ',
    '(LONG READ) — ',
    'Ingrid Halvorsen, minister - ',
    'NORDA’S MAN: ',
  ];
  for (const printed of none) {
    it(`takes “${printed.trim()}” for none`, () => assert.equal(anatomy(`${printed}${REPORT}`).dateline, null));
  }
});

function later(text: string): string[] {
  return anatomy(`LINDHOLM, May 16 (AP) — ${REPORT}\n\n${text}`).laterDatelines.map(({ place }) => place);
}

describe('further datelines of a collated article', () => {
  it('are those with an agency that we know, or at a place that we know', () => {
    assert.deepEqual(later(`SOLVIK, May 17 (Reuters) - ${REPORT}\n\nKARACHI — ${REPORT}`), ['SOLVIK', 'KARACHI']);
    assert.deepEqual(later(`SOLVIK, May 17. /TASS/. ${REPORT}`), ['SOLVIK']);
    assert.deepEqual(later(`NORTH QUAY, Minn. — ${REPORT}`), ['NORTH QUAY']);
  });

  it('have the same parts as the first', () => {
    const text = `LINDHOLM, May 16 (AP) — ${REPORT}\n\nSOLVIK, May 17 (Reuters) - ${REPORT}`;
    const [found] = anatomy(text).laterDatelines;
    assert.deepEqual(parts(found ?? null), ['SOLVIK', null, 5, 17, null, 'Reuters']);
    assert.equal(text.slice(found?.start, found?.end), 'SOLVIK, May 17 (Reuters)');
  });

  for (const line of [
    `THE BUDGET AHEAD - ${REPORT}`,
    `SOLVIK, May 17 - ${REPORT}`,
    `LONDON (AP) - 3, 4, 2`,
    `KARACHI: ${REPORT}`,
    `Solvik (Norway) - ${REPORT}`,
    `London Bridge (AP) was closed on May 17. ${REPORT}`,
    `May 17 (Reuters) - ${REPORT}`,
  ]) {
    it(`are not “${line.slice(0, 30)}…”`, () => assert.deepEqual(later(line), []));
  }

  it('are none where the first is the only one', () => assert.deepEqual(later(REPORT), []));
});
