import assert from 'node:assert/strict';
import { factsOf } from '../../anArticle.ts';

const REPORT = 'Freight trains crossed the long bridge again after two years of repairs, the port authority said.';
const RUSSIAN = 'Поезда снова пошли по длинному мосту через пролив, сообщили во вторник в порту города.';
const UKRAINIAN = 'Потяги знову пішли довгим мостом через протоку, повідомили у вівторок у порту міста.';

function translation(text: string): readonly [language: string, source: string] | null {
  const fact = factsOf(text).translation;
  return fact && [fact.value, fact.source];
}

describe('a translation', () => {
  it('is what a note says, from the language that it names', () => {
    for (const [text, language] of [
      [`Translated from Russian by Ada Writer\n\n${REPORT}`, 'ru'],
      [`${REPORT}\n\n(Translated from the Ukrainian by Ada Writer)`, 'uk'],
      [`${REPORT}\n\nTranslated by Ada Writer`, 'und'],
      [`${REPORT}\n\nThis is a machine translation.`, 'und'],
      [`${RUSSIAN}\n\nПеревод с английского Ады Писарь`, 'en'],
      [`${RUSSIAN}\n\nПеревела Ада Писарь`, 'und'],
      [`${UKRAINIAN}\n\nПереклад з польської`, 'pl'],
    ] as const) {
      assert.deepEqual(translation(text), [language, 'note'], text);
      assert.ok((factsOf(text).translation?.confidence ?? 0) >= 0.95);
    }
  });

  it('by an outlet is that outlet’s print of somebody else’s article', () => {
    const { republisher, translation: fact } = factsOf(`${RUSSIAN}\n\nПеревод ИноСМИ`);
    assert.deepEqual([republisher?.value, fact?.source], ['inosmi', 'note']);
  });

  it('is likely, not certain, where a source line or quotation marks of another language were left', () => {
    const left = `“The bridge stands»,— she said. ${REPORT}\n\nИсточник lindholmcourier.example`;
    const fact = factsOf(left).translation;
    assert.ok(fact);
    assert.deepEqual([fact.value, fact.source, fact.original?.id], ['ru', 'source-line', 'lindholm-courier']);
    assert.ok(fact.confidence >= 0.8 && fact.confidence < 0.95);
    assert.equal(fact.reasons.length, 2);
    assert.deepEqual(translation(`${REPORT}\n\nДжерело: lindholmcourier.example`), ['uk', 'source-line']);
  });

  it('is less likely where the source line names an agency, which writes in several languages', () => {
    for (const [source, confidence] of [
      ['ТАСС', 0.6],
      ['lindholmcourier.example', 0.75],
    ] as const)
      assert.equal(factsOf(`${REPORT}\n\nИсточник: ${source}`).translation?.confidence, confidence, source);
  });

  it('is guessed where the page speaks another language, or only a mark does', () => {
    for (const [text, expected] of [
      [`${REPORT}\n\nЧитайте также: Почему в порту нет лоцманов`, ['ru', 'tag-line']],
      [`${REPORT} “The bridge stands»,— she said.`, ['und', 'quotes']],
    ] as const) {
      assert.deepEqual(translation(text), expected);
      assert.ok((factsOf(text).translation?.confidence ?? 1) < 0.8);
    }
  });

  it('is what a listener’s source line says of the broadcast', () => {
    const text = `${REPORT}\n\nSource: Interfax news agency, Moscow, in Russian 1205 gmt 3 Dec 21`;
    assert.deepEqual(translation(text), ['ru', 'source-line']);
  });

  it('is not what speaks of translating, nor a button, nor an article in its own language', () => {
    for (const text of [
      `${REPORT}\n\nTranslate this page`,
      `${REPORT} She read a novel (translated by Ada Writer) on the way.`,
      `${REPORT}\n\nTranslation: they lost the bridge again`,
      `${REPORT} “Fine,” he said (translated).`,
      `${RUSSIAN}\n\nПеревод денег через мост запретили`,
      `${RUSSIAN}\n\nИсточник: lindholmcourier.example`,
      `${REPORT}\n\nSource: Lindholm Courier`,
      `${REPORT}\n\nEnglish\nРусский`,
    ])
      assert.equal(translation(text), null, text);
  });
});
