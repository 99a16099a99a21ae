import assert from 'node:assert/strict';
import type { Dateline } from '../../../../../src/core/article/article.ts';
import { anatomy } from '../anArticle.ts';

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
  ];
  for (const [printed, expected] of forms) {
    it(`reads “${printed.trim()}”`, () => {
      assert.deepEqual(parts(anatomy(`${printed}${REPORT}`).dateline), expected);
      assert.deepEqual(parts(anatomy(` date 2023-05-16 ${printed}${REPORT}`).dateline), expected);
      assert.deepEqual(parts(anatomy(`Trains cross the bridge again\n\n${printed}${REPORT}`).dateline), expected);
    });
  }

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
  ];
  for (const printed of none) {
    it(`takes “${printed.trim()}” for none`, () => assert.equal(anatomy(`${printed}${REPORT}`).dateline, null));
  }
});
