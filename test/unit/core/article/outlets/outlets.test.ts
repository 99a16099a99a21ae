import assert from 'node:assert/strict';
import { OutletIndex, outletId, readOutlets } from '../../../../../src/core/article/outlets/outletIndex.ts';
import { factsOf, outlets } from '../anArticle.ts';

const REPORT = 'Freight trains crossed the long bridge again after two years of repairs, the port authority said.';

function who(
  text: string,
  path?: string,
): [outlet: string | undefined, source: string | undefined, agency: string | undefined] {
  const { outlet, agency } = factsOf(text, path === undefined ? {} : { path });
  return [outlet?.value, outlet?.source, agency?.value];
}

/** What the outlet is called that a message to readers comes from. */
function signedBy(name: string): string | undefined {
  return factsOf(`${REPORT}\n\nA message from ${name}:\n\nDear readers`).outlet?.name;
}

describe('the outlet', () => {
  it('is the agency of the slug where nothing else is named', () => {
    assert.deepEqual(who(`SOLVIK, May 16. /TASS/. ${REPORT}`), ['tass', 'slug', 'tass']);
    assert.deepEqual(who(`SOLVIK, May 16. /NORDA/. ${REPORT}`), ['norda', 'slug', 'norda']);
    assert.deepEqual(who(`SOLVIK (CNN) — ${REPORT}`), ['cnn', 'slug', undefined]);
    assert.deepEqual(who(`(Reuters) - ${REPORT}`), ['reuters', 'slug', 'reuters']);
  });

  it('is who speaks for themselves, the agency another fact', () => {
    const copy = `SOLVIK, May 16 (Reuters) - ${REPORT}`;
    assert.deepEqual(who(`${copy}\n\nSource: Lindholm Courier`), ['lindholm-courier', 'source-line', 'reuters']);
    assert.deepEqual(who(`${copy}\n\nИсточник lindholmcourier.example`), [
      'lindholm-courier',
      'source-line',
      'reuters',
    ]);
    assert.deepEqual(who(`${copy}\n\nA Message from the Lindholm Courier:\n\nDear readers`), [
      'lindholm-courier',
      'own-message',
      'reuters',
    ]);
    assert.deepEqual(who(`${copy}\n\n© 2023 Lindholm Courier. All rights reserved.`), [
      'lindholm-courier',
      'copyright',
      'reuters',
    ]);
    assert.deepEqual(who(`Trains cross\nBy Ada Writer, Lindholm Courier\n\n${copy}`), [
      'lindholm-courier',
      'byline',
      'reuters',
    ]);
  });

  it('may be one the data does not know', () => {
    assert.deepEqual(who(`${REPORT}\n\nA message from The Eastern Gull:`), ['eastern-gull', 'own-message', undefined]);
  });

  it('goes by its name without the article of the sentence', () => {
    assert.equal(signedBy('the Lindholm Courier'), 'Lindholm Courier');
    assert.equal(signedBy('The Lindholm Times'), 'The Lindholm Times');
  });

  it('is not who took the photo, nor an address alone under the headline', () => {
    assert.deepEqual(who(`Trains cross the bridge\n\nreuters.com\n\n${REPORT}`), [undefined, undefined, undefined]);
    assert.deepEqual(who(`Trains cross the bridge\n\n© Reuters / A. Writer\n\n${REPORT}`), [
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is only guessed from a mention', () => {
    const { outlet } = factsOf(`${REPORT} “We are glad,” Brekke told TASS.`);
    assert.equal(outlet?.value, 'tass');
    assert.ok(outlet.confidence < 0.5);
  });

  it('is read from the path where the text is silent', () => {
    assert.deepEqual(who(REPORT, 'news/lindholm-courier/2023-05-16.txt'), ['lindholm-courier', 'path', undefined]);
    assert.deepEqual(who(REPORT, '2023-05-16-tass.txt'), ['tass', 'path', undefined]);
  });

  it('is not an ordinary word among the names of files', () => {
    for (const path of ['report.txt', 'news/time.txt', '2023-05-16-sun.txt', 'sun-rises.txt', 'the-report.txt'])
      assert.deepEqual(who(REPORT, path), [undefined, undefined, undefined], path);
    assert.deepEqual(who(REPORT, 'the-hill/1.txt')[0], 'the-hill');
    assert.deepEqual(who(REPORT, 'time.com/1.txt')[0], 'time');
    assert.deepEqual(who(REPORT, 'rbc.ru/1.txt')[0], 'rbc');
  });

  it('is a folder of one ordinary word where the text agrees', () => {
    assert.equal(who(REPORT, 'time/1.txt')[0], undefined);
    assert.deepEqual(who(`${REPORT} “It holds,” Brekke told Time.`, 'time/1.txt').slice(0, 2), ['time', 'path']);
  });

  it('is not one word alone on a line, nor before a dash', () => {
    for (const line of ['MIRROR', 'INDEX', 'The Report', 'Mia'])
      assert.equal(who(`${line}\n\nTrains cross the bridge\n\n${REPORT}`)[0], undefined, line);
    assert.equal(who(`Trend — ${REPORT}`)[0], undefined);
    assert.equal(who(`The Mirror\n\nTrains cross the bridge\n\n${REPORT}`)[0], 'mirror');
  });

  it('is an ordinary word behind the name in a byline, not the name itself', () => {
    assert.deepEqual(who(`Trains cross\nBy Ada Writer, Time\n\n${REPORT}`)[0], 'time');
    assert.deepEqual(who(`Trains cross\nBy Hill\n\n${REPORT}`)[0], undefined);
  });

  it('is the record’s before all', () => {
    const { outlet } = factsOf(`SOLVIK, May 16. /TASS/. ${REPORT}`, { record: { outlet: 'Lindholm Courier' } });
    assert.deepEqual(
      [outlet?.value, outlet?.source, outlet?.alternatives[0]?.value],
      ['lindholm-courier', 'record', 'tass'],
    );
  });

  it('is null where nothing says so', () => {
    assert.equal(factsOf(`${REPORT} A source close to the talks agreed.`).outlet, null);
  });
});

describe('OutletIndex', () => {
  it('finds by name in any spelling, by slug in any script, by domain', () => {
    assert.equal(outlets.bySlug('ТАСС')?.id, 'tass');
    assert.equal(outlets.bySlug('moscow times')?.id, outlets.bySlug('The Moscow Times')?.id);
    assert.equal(outlets.byDomain('www.belta.by')?.id, 'belta');
    assert.equal(outlets.byDomain('belta.by.example'), null);
    assert.equal(outlets.bySlug('nobody'), null);
    assert.equal(outlets.byId('reuters')?.agency, true);
  });

  it('lets the earlier of two with one name win, so that readers’ own outlets do', () => {
    const plain = { names: [], domains: [], agency: false };
    const index = new OutletIndex([
      { id: 'a', name: 'The Gull', ...plain },
      { id: 'b', name: 'Gull', ...plain },
    ]);
    assert.equal(index.bySlug('gull')?.id, 'a');
  });

  it('makes readable ids', () => assert.equal(outletId('The Café & Gull, Ltd.'), 'cafe-gull-ltd'));
});

describe('readOutlets', () => {
  it('tells the reader what is wrong with a list', () => {
    assert.throws(() => readOutlets('{'), /not valid JSON/);
    assert.throws(() => readOutlets('{}'), /not in square brackets/);
    assert.throws(() => readOutlets('[{"id":"x"}]'), /cannot be read at 0\.name/);
    assert.throws(() => readOutlets('[{"id":"x","name":"X"},null]'), /cannot be read at 1\.id/);
    for (const [part, wrong] of Object.entries({
      names: ['X', 1],
      domains: 'x.example',
      country: 1,
      agency: 'no',
      wikidata: 1,
    }))
      assert.throws(
        () => readOutlets(JSON.stringify([{ id: 'x', name: 'X', [part]: wrong }])),
        new RegExp(`0\\.${part}\\.$`),
      );
  });

  it('fills in what the list leaves out', () => {
    const plain = { id: 'x', name: 'X', names: [], domains: [], agency: false };
    assert.deepEqual(readOutlets('[{"id":"x","name":"X"}]'), [plain]);
  });
});
