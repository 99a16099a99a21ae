import assert from 'node:assert/strict';
import { recogniseEntities } from '../../../../src/core/entities/recognise.ts';
import { NO_ANATOMY, mentionTexts, recognise, shippedModel } from './model.ts';

const HARBOUR = `SOLVIK, March 3. /NORDA/. Norland Transport Minister Ingrid Halvorsen opened the new harbour on Friday.
According to Halvorsen, the Harbour Safety Board (HSB) approved the plan in January. Tomas Brekke, the board's director, told NORDA that ships from Germany and Poland would arrive first.
"Naturally, we are glad," Brekke said. The HSB will report to the Ministry of Transport.`;

/** What the Congress is taken for in an article about a country. */
function congressOf(country: string): string | undefined {
  const text = `Lawmakers met in ${country} on Monday. The Congress passed the harbour bill in ${country}, officials said.`;
  return recognise(text).entities.find(({ type }) => type === 'organisation')?.canonical;
}

describe('recogniseEntities', () => {
  it('joins bare surnames to the full name and says why', () => {
    const { entities, mentions } = recognise(HARBOUR);
    const minister = entities.findIndex(({ canonical }) => canonical === 'Ingrid Halvorsen');
    assert.ok(minister >= 0);
    assert.equal(mentions.filter(({ entity }) => entity === minister).length, 2);
    assert.equal(entities[minister]?.id, 'person:ingrid-halvorsen');
    assert.deepEqual(entities[minister]?.variants, ['Halvorsen']);
    assert.match(entities[minister]?.reason ?? '', /“Halvorsen” is joined because Ingrid Halvorsen/);
  });

  it('reads roles before and after a name', () => {
    const roles = new Map(recognise(HARBOUR).entities.map(({ canonical, role }) => [canonical, role]));
    assert.match(roles.get('Ingrid Halvorsen') ?? '', /Transport Minister$/);
    assert.match(roles.get('Tomas Brekke') ?? '', /director$/);
  });

  it('joins an abbreviation with the name before its brackets', () => {
    const { entities } = recognise(HARBOUR);
    const board = entities.find(({ canonical }) => canonical === 'Harbour Safety Board');
    assert.deepEqual(board?.variants, ['HSB']);
    assert.equal(board?.type, 'organisation');
  });

  it('joins an abbreviation in brackets whose letters are another language’s', () => {
    const { entities } = recognise(
      'The Norland Fishery Ministry (NFM) and the Free Sailors Union (USL) met in Solvik. The USL wants more boats, officials said.',
    );
    const union = entities.find(({ canonical }) => canonical === 'Free Sailors Union');
    assert.deepEqual(union?.variants, ['USL']);
  });

  it('gives a bare surname to whom it opens where given names go in syllables', () => {
    const { entities } = recognise(
      'Mayor Huang Ming-lu spoke first. Councillor Hsieh Fu-hung disagreed with Huang. Huang said the bridge would stay.',
    );
    const mayor = entities.find(({ canonical }) => canonical === 'Huang Ming-lu');
    assert.deepEqual(mayor?.variants, ['Huang']);
  });

  it('takes what is told something for an agency and no sentence opener for a name', () => {
    const found = mentionTexts(HARBOUR, recognise(HARBOUR));
    assert.ok(found.includes('organisation NORDA'));
    assert.ok(!found.some((mention) => /According|Naturally|Friday|March/.test(mention)));
  });

  it('leaves masked spans out, and gives mentions in order without overlap', () => {
    const start = HARBOUR.indexOf('Tomas');
    const mask = [{ start, end: HARBOUR.length }];
    const { mentions } = recogniseEntities(HARBOUR, NO_ANATOMY, mask, shippedModel());
    assert.ok(mentions.length > 0);
    let last = 0;
    for (const mention of mentions) {
      assert.ok(mention.start >= last && mention.end <= start);
      last = mention.end;
    }
  });

  it('takes the dateline for what it says it is', () => {
    const printed = 'SOLVIK, March 3. /NORDA/.';
    const dateline = {
      start: 0,
      end: printed.length,
      place: 'SOLVIK',
      region: null,
      month: 3,
      day: 3,
      year: null,
      agency: 'NORDA',
    };
    const result = recogniseEntities(HARBOUR, { ...NO_ANATOMY, dateline }, [], shippedModel());
    assert.deepEqual(mentionTexts(HARBOUR, result).slice(0, 2), ['place SOLVIK', 'organisation NORDA']);
    assert.equal(result.entities[0]?.canonical, 'Solvik');
  });

  it('never joins a surname that two people bear', () => {
    const text = 'Ingrid Halvorsen met her brother Jon Halvorsen in Oslo. Later Halvorsen spoke to reporters.';
    const { entities } = recognise(text);
    const people = entities.filter(({ type }) => type === 'person').map(({ canonical }) => canonical);
    assert.deepEqual(people.sort(), ['Halvorsen', 'Ingrid Halvorsen', 'Jon Halvorsen']);
    assert.match(entities.find(({ canonical }) => canonical === 'Halvorsen')?.reason ?? '', /could be/);
  });

  it('joins misspelt names of one article', () => {
    const text =
      'President Dmitry Zarechny arrived in Oslo on Monday. "We agree," Zarechniy said. Later Dmitri Zarechny left for Bergen.';
    const people = recognise(text).entities.filter(({ type }) => type === 'person');
    assert.equal(people.length, 1);
    assert.equal(people[0]?.canonical, 'Dmitry Zarechny');
  });

  it('prefers the known spelling of a known name', () => {
    const text = 'French President Emanuel Macron met reporters in Oslo on Monday. Macron then flew home.';
    const macron = recognise(text).entities.find(({ type }) => type === 'person');
    assert.equal(macron?.canonical, 'Emmanuel Macron');
    assert.equal(macron?.wikidata, 'Q3052772');
    assert.deepEqual(macron?.variants, ['Emanuel Macron', 'Macron']);
  });

  it('takes a body that many countries have for that of the country the article is about', () => {
    assert.equal(congressOf('the United States'), 'US Congress');
    assert.equal(congressOf('Peru'), 'Congress');
    assert.equal(congressOf('the valley'), 'Congress');
  });

  it('goes by what an abbreviation is spelt out as, not by whom it is known for', () => {
    const text =
      'The Coastal Harbour Police (CHP) closed the pier in Solvik on Monday. The CHP said that Ingrid Halvorsen was told.';
    const police = recognise(text).entities.find(({ variants }) => variants.includes('CHP'));
    assert.equal(police?.canonical, 'Coastal Harbour Police');
  });

  it('reads names in Cyrillic', () => {
    const text =
      'Министр Ингрид Халворсен заявила в Осло, что порт открыт. По словам Дмитрия Заречного, ТАСС сообщит позже.';
    const found = mentionTexts(text, recognise(text));
    assert.ok(found.includes('person Дмитрия Заречного'));
    assert.ok(found.includes('organisation ТАСС'));
  });

  it('finds nothing in nothing', () => {
    assert.deepEqual(recognise(''), { entities: [], mentions: [] });
    assert.deepEqual(recognise('no names stand in this line, only words.').mentions, []);
  });
});
