import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkOffice } from '../../../../src/core/entities/officeCheck.ts';
import { Offices, type OfficesFile, heldOn } from '../../../../src/core/entities/offices.ts';
import { canMean, isSameOffice, readOffice } from '../../../../src/core/entities/officeWords.ts';

const INVENTED: OfficesFile = {
  countries: ['Norland|Norlandic', 'the Isles|Isles|Islander'],
  offices: [
    [0, 'Foreign Minister', [11, '2012-08-20/2022-11-26'], [12, '2022-12-13/', '2023-01']],
    [0, 'President', [13, '1994/', '2022-07']],
    [0, 'Vice President', [11, '2023-02-01/2024-02-01']],
    [1, 'Minister for Education (Isles)', [11, '2001/2003']],
    [-1, 'Secretary-General of the Harbour League', [12, '2001-03/2004-05']],
  ],
};

const offices = new Offices(JSON.stringify(INVENTED));
const { countries } = offices;
const check = (stated: string, person: string, date: string) =>
  checkOffice(stated, offices.heldBy(person), date, countries)?.result ?? null;

describe('offices', () => {
  it('tells the offices of a person, the newest first, with their country', () => {
    assert.deepEqual(
      offices.heldBy('Q11').map(({ office, start, end }) => [office, start, end]),
      [
        ['Vice President of Norland', '2023-02-01', '2024-02-01'],
        ['Foreign Minister of Norland', '2012-08-20', '2022-11-26'],
        ['Minister for Education (Isles)', '2001', '2003'],
      ],
    );
    assert.equal(offices.heldBy('Q12')[1]?.office, 'Secretary-General of the Harbour League');
  });

  it('knows nothing of who held none', () => {
    assert.deepEqual(offices.heldBy('Q99'), []);
    assert.deepEqual(offices.heldBy(null), []);
  });

  it('says when an open end was known', () => {
    assert.deepEqual(
      offices.heldBy('Q12').map(({ end, asOf }) => [end, asOf]),
      [
        [null, '2023-01'],
        ['2004-05', null],
      ],
    );
  });

  it('refuses a file of another form', () => {
    assert.throws(() => new Offices('{"countries":[],"offices":[[0,"Mayor",[1,"lately"]]]}'));
  });

  it('reads the data of the project', () => {
    const data = new Offices(readFileSync(new URL('../../../../data/offices.json', import.meta.url), 'utf8'));
    assert.deepEqual(
      data
        .heldBy('Q7747')
        .filter((term) => term.words.words === 'president')
        .map(({ office, start }) => [office, start]),
      [
        ['President of Russia', '2012-05-07'],
        ['President of Russia', '2000-05-07'],
      ],
    );
  });
});

describe('heldOn', () => {
  const [vice, foreign, education] = offices.heldBy('Q11');
  const [open] = offices.heldBy('Q12');

  it('tells days in a term, before it and after it', () => {
    assert.equal(heldOn(foreign!, '2012-08-19'), 'before');
    assert.equal(heldOn(foreign!, '2012-08-20'), 'surely');
    assert.equal(heldOn(foreign!, '2022-11-26'), 'surely');
    assert.equal(heldOn(foreign!, '2022-11-27'), 'after');
    assert.equal(heldOn(vice!, '2021'), 'before');
  });

  it('is unsure where a month, or a year, lies half in a term', () => {
    assert.equal(heldOn(foreign!, '2022-11'), 'perhaps');
    assert.equal(heldOn(education!, '2001-05-01'), 'perhaps');
    assert.equal(heldOn(education!, '2002'), 'surely');
  });

  it('is unsure after the source was made', () => {
    assert.equal(heldOn(open!, '2022-12-20'), 'surely');
    assert.equal(heldOn(open!, '2024-06-01'), 'perhaps');
  });
});

const words = (text: string) => readOffice(text, countries);

describe('readOffice', () => {
  it('finds one office under several words', () => {
    for (const text of [
      'Norlandic Foreign Minister',
      'Minister of Foreign Affairs of Norland',
      "Norland's foreign minister",
    ]) {
      assert.deepEqual(words(text), { words: 'foreign minister', country: 0, standing: 'held' }, text);
    }
    assert.equal(words('premier of the Isles').words, 'minister prime');
    assert.equal(words('Islander Defense Minister').words, words('minister of defence').words);
  });

  it('tells what is over', () => {
    assert.equal(words('former Norlandic President').standing, 'former');
    assert.equal(words('ex-president of Norland').standing, 'former');
    assert.equal(words('the then foreign minister').standing, 'then');
  });

  it('takes no two offices for one', () => {
    assert.ok(!isSameOffice(words('president'), words('vice president')));
    assert.ok(!isSameOffice(words('Norlandic president'), words('Islander president')));
    assert.ok(!isSameOffice(words(''), words('')));
    assert.ok(!isSameOffice(words('president of the football federation of Norland'), words('president of Norland')));
  });

  it('tells what fewer words can mean', () => {
    assert.ok(canMean(words('the minister'), words('foreign minister of Norland')));
    assert.ok(!canMean(words('the minister'), words('prime minister of Norland')));
    assert.ok(!canMean(words('the president'), words('vice president')));
    assert.ok(!canMean(words('the Islander minister'), words('foreign minister of Norland')));
  });

  it('takes time in step with what it reads', () => {
    assert.equal(readOffice(`${'president '.repeat(100_000)}of Norland`, countries).words, 'president');
    assert.equal(readOffice('.'.repeat(400_000), countries).words, '');
  });
});

describe('checkOffice', () => {
  it('finds that what is stated fits', () => {
    assert.equal(check('Norlandic Foreign Minister', 'Q11', '2021-12-03'), 'fits');
    assert.equal(check('foreign minister', 'Q11', '2021-12-03'), 'fits');
    assert.equal(check('former foreign minister', 'Q11', '2023-05-01'), 'fits');
    assert.equal(check('deputy chair and foreign minister', 'Q11', '2021-12-03'), 'fits');
  });

  it('finds that it does not', () => {
    assert.equal(check('Norlandic Foreign Minister', 'Q11', '2023-05-01'), 'ended');
    assert.equal(check('Norlandic Foreign Minister', 'Q11', '2010'), 'notYet');
    assert.equal(check('former foreign minister', 'Q11', '2021-12-03'), 'stillHeld');
    assert.equal(check('then foreign minister', 'Q11', '2021-12-03'), 'stillHeld');
  });

  it('says nothing of what it does not know', () => {
    assert.equal(check('coach of the rowing team', 'Q11', '2021-12-03'), null);
    assert.equal(check('Islander foreign minister', 'Q11', '2021-12-03'), null);
    assert.equal(check('former foreign minister', 'Q11', '2010-01-01'), null);
  });

  it('does not deny an office of which it only knows that it was held', () => {
    assert.equal(check('President of Norland', 'Q13', '2024-01-01'), 'fits');
    assert.equal(check('former President of Norland', 'Q13', '2024-01-01'), null);
  });
});
