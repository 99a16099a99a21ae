import assert from 'node:assert/strict';
import { textOf } from '../../../../src/core/text/span.ts';
import { anatomy } from './anArticle.ts';

const BODY = `Freight trains crossed the Lindholm bridge again on Tuesday after two years of repairs, the port authority of Solvik said in a statement.

The bridge carries forty trains a day, and the freight company expects the first trains from the northern ports to cross it within the week.

“We heard the first train at noon,” said Tomas Brekke, the mayor, who had waited on the bridge with half of the town.`;

function heading(text: string): [headline: string | null, standfirst: string | null] {
  const { headline, standfirst } = anatomy(text);
  return [headline && textOf(text, headline), standfirst && textOf(text, standfirst)];
}

describe('headline and standfirst', () => {
  it('finds the first line whose words come back in the article', () => {
    assert.deepEqual(heading(`Freight trains cross the Lindholm bridge\n\n${BODY}`), [
      'Freight trains cross the Lindholm bridge',
      null,
    ]);
  });

  it('passes over menus, banners, dates and bylines', () => {
    const page = `Home | World | Sport\nReading without adverts?\nSince May 1, 2022, we show none to anybody who reads us.\nSupport our work\n16 May 2023\n\nFreight trains cross the Lindholm bridge\nBy Ada Writer\n\n${BODY}`;
    assert.equal(heading(page)[0], 'Freight trains cross the Lindholm bridge');
  });

  it('tells the standfirst from the body', () => {
    const standfirst = 'Two years of repairs are over, and the mayor heard the first train at noon, he says';
    assert.deepEqual(heading(`Freight trains cross the Lindholm bridge\n\n${standfirst}\n\n${BODY}`), [
      'Freight trains cross the Lindholm bridge',
      standfirst,
    ]);
  });

  it('finds one in any alphabet', () => {
    const body = `Мэрия Карлсбю начала ремонт моста через залив, сообщила пресс-служба города. Ремонт моста займёт два года, движение через залив пойдёт в обход.

Жители Карлсбю просили о ремонте моста с прошлой весны, когда через залив перестали ходить автобусы и грузовики города.`;
    assert.equal(
      heading(`Карлсбю начинает ремонт моста через залив\n\n${body}`)[0],
      'Карлсбю начинает ремонт моста через залив',
    );
  });

  it('takes no row of signs for one', () => {
    const title = 'Freight trains cross the Lindholm bridge';
    assert.equal(heading(`* * * — — — * * *\n\n${title}\n\n${BODY}`)[0], title);
  });

  it('finds none where the article begins at once', () => {
    assert.deepEqual(heading(`SOLVIK, May 16. /NORDA/. ${BODY}`), [null, null]);
    assert.deepEqual(heading(` date 2023-05-16 SOLVIK, May 16. /NORDA/. ${BODY}`), [null, null]);
    assert.deepEqual(heading(''), [null, null]);
  });

  it('finds one behind a date header, before a dateline', () => {
    assert.equal(
      heading(` date 2023-05-16 FREIGHT TRAINS CROSS LINDHOLM BRIDGE\nSOLVIK, May 16 - ${BODY}`)[0],
      'FREIGHT TRAINS CROSS LINDHOLM BRIDGE',
    );
  });

  it('takes the first line of a text too short to compare', () => {
    assert.equal(heading('Bridge open again\nTrains run.')[0], 'Bridge open again');
  });
});
