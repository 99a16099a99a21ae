import assert from 'node:assert/strict';
import { OutletIndex } from '../../../../src/core/article/outlets/outletIndex.ts';
import { accessDate, ownAddress } from '../../../../src/core/citations/pageLines.ts';
import { textLines } from '../../../../src/core/article/textLines.ts';

const OUTLETS = new OutletIndex([
  { id: 'courier', name: 'Lindholm Courier', names: [], domains: ['courier.example'], agency: false },
  { id: 'gazette', name: 'Harbour Gazette', names: [], domains: ['gazette.example'], agency: false },
]);
const PAGE = 'https://www.courier.example/2023/05/bridge-open';

function address(text: string): string | null {
  return ownAddress(text, textLines(text, 0), new Set(['courier']), OUTLETS);
}

function day(text: string): string | null {
  return accessDate(text, textLines(text, 0));
}

describe('the address of the page', () => {
  it('stands alone on a line, with a word for it or none', () => {
    assert.equal(address(`Bridge open\n\n${PAGE}\n`), PAGE);
    assert.equal(address(`Bridge open\n\nSource: ${PAGE}\n`), PAGE);
    assert.equal(address(`URL: ${PAGE}\n${PAGE}`), PAGE);
  });

  it('is none within a sentence, of another paper, or a front page', () => {
    assert.equal(address(`Read more at ${PAGE} today`), null);
    assert.equal(address('https://gazette.example/2023/bridge'), null);
    assert.equal(address('https://courier.example/'), null);
    assert.equal(address('https://courier.example/en/'), null);
  });

  it('is none where there are two', () => assert.equal(address(`${PAGE}\n${PAGE}-photos`), null));
});

describe('the day a page was fetched', () => {
  it('is what a line says', () => {
    assert.equal(day('Bridge open\n\nRetrieved 3 June 2023'), '2023-06-03');
    assert.equal(day('Accessed: 2023-06-03 12:40'), '2023-06-03');
  });

  it('is unknown where no line says it, or not surely', () => {
    assert.equal(day('Bridge open on 3 June 2023'), null);
    assert.equal(day('Retrieved in June 2023'), null);
    assert.equal(day('Retrieved 04/05/2023'), null);
    assert.equal(day('The wreck was retrieved on 3 June 2023 by divers'), null);
  });
});
