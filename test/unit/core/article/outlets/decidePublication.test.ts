import assert from 'node:assert/strict';
import type { FactContext } from '../../../../../src/core/article/decideFacts.ts';
import { factsOf } from '../anArticle.ts';

const REPORT = 'Freight trains crossed the long bridge again after two years of repairs, the port authority said.';
const LONG = `${REPORT} ${REPORT} ${REPORT}`;

/** The four facts as ids, null where nothing says so, with the original's language last. */
function published(text: string, context: Partial<FactContext> = {}) {
  const { outlet, agency, republisher, translation } = factsOf(text, context);
  return [outlet, agency, republisher, translation].map((fact) => fact?.value ?? null);
}

/** The end of a page, all of it known not to be the article. */
function withPage(text: string, page: string): readonly [text: string, context: Partial<FactContext>] {
  const start = text.length + 2;
  return [`${text}\n\n${page}`, { mask: [{ start, end: start + page.length }] }];
}

describe('who published it', () => {
  it('is the agency on its own site, the paper on the paper’s page, the agency’s copy in both', () => {
    const copy = `SOLVIK, May 16 (Reuters) - ${REPORT}`;
    assert.deepEqual(published(copy), ['reuters', 'reuters', null, null]);
    for (const own of [
      '© 2023 Lindholm Courier. All rights reserved.',
      'A message from the Lindholm Courier:',
      'Write to news@lindholmcourier.example',
      'Lindholm Courier editor Ada Writer contributed to this report.',
    ])
      assert.deepEqual(published(`${copy}\n\n${own}`), ['lindholm-courier', 'reuters', null, null], own);
    assert.deepEqual(published(`Lindholm Courier\n\nTrains cross\n\n${copy}`), [
      'lindholm-courier',
      'reuters',
      null,
      null,
    ]);
    assert.deepEqual(published(copy, { path: 'lindholm-courier/1.txt' }), ['lindholm-courier', 'reuters', null, null]);
  });

  it('is who is said to have been the first; whose page it is printed it again', () => {
    for (const line of [
      'This article was originally published in the Lindholm Courier.',
      'Originally published by The Lindholm Courier and appears here with thanks.',
      'Republished with permission from the Lindholm Courier.',
      'Republished from lindholmcourier.example',
      'Text of report by independent newspaper Lindholm Courier',
      'Оригинал статьи опубликован на сайте «Lindholm Courier»',
      'Source: Lindholm Courier',
    ]) {
      const text = `${REPORT}\n\n${line}\n\n© 2023 Harbour Gazette. All rights reserved.`;
      assert.deepEqual(published(text).slice(0, 3), ['lindholm-courier', null, 'harbour-gazette'], line);
    }
    assert.deepEqual(
      published(`${REPORT}\n\nThis article is republished from The Conversation under a Creative Commons license.`),
      ['the-conversation', null, null, null],
    );
  });

  it('is unknown on the page of somebody who prints it with permission', () => {
    const text = `${REPORT}\n\nRepublished with permission.\n\n© 2023 Lindholm Courier. All rights reserved.`;
    assert.deepEqual(published(text), [null, null, 'lindholm-courier', null]);
  });

  it('is the agency whose copy an aggregator passes on', () => {
    assert.deepEqual(published(`SOLVIK (UrduPoint News / Sputnik - 16th May, 2023) ${REPORT}`), [
      'sputnik',
      'sputnik',
      'urdupoint',
      null,
    ]);
  });

  it('is less sure where an agency is named as in reprints', () => {
    const copy = `SOLVIK (AP) — ${REPORT}`;
    assert.ok((factsOf(copy).outlet?.confidence ?? 0) >= 0.8);
    const reprint = factsOf(`${copy}\n\nCopyright 2023 The Associated Press. All rights reserved.`);
    assert.ok((reprint.outlet?.confidence ?? 1) < 0.8);
    assert.ok((reprint.agency?.confidence ?? 0) >= 0.9);
    const page = Array.from({ length: 8 }, (_, i) => `Menu of harbor ${i}`).join('\n');
    assert.ok((factsOf(...withPage(copy, page)).outlet?.confidence ?? 1) < 0.8);
  });

  it('is the agency that closes its reports so, or signs with its copyright', () => {
    assert.deepEqual(published(`${REPORT}\n(Reporting by Ada Writer; Editing by Tom Penn)`), [
      'reuters',
      'reuters',
      null,
      null,
    ]);
    assert.equal(published(`${REPORT}\n© 2021 Agence France-Presse`)[1], 'afp');
  });

  it('is likely who promotes itself around the article, and no more', () => {
    for (const line of [
      'Follow the Lindholm Courier on Telegram',
      'Subscribe to the Lindholm Courier',
      'Download the Lindholm Courier app',
      'The Lindholm Courier is not responsible for readers’ letters',
      'Questions go to Lindholm Courier’s newsroom',
    ]) {
      const { outlet } = factsOf(`${REPORT}\n\n${line}`);
      assert.deepEqual([outlet?.value, outlet?.source], ['lindholm-courier', 'promotion'], line);
      assert.ok((outlet?.confidence ?? 1) < 0.8);
    }
    const { outlet } = factsOf(...withPage(REPORT, 'More stories from Lindholm Courier\nOther news'));
    assert.deepEqual([outlet?.value, outlet?.source], ['lindholm-courier', 'promotion']);
    assert.equal(factsOf(...withPage(REPORT, 'Lindholm Courier and Moscow Times')).outlet, null);
  });

  it('is not who was told, who helped, who took the picture, or who only carries it', () => {
    for (const line of [
      'Ada Writer told this newspaper that the bridge is open.',
      'The Associated Press contributed to this report.',
      'AP Photo/Ada Writer',
      'Photo: Reuters',
      'Image copyright 2021 Reuters',
      'Source: Telegram',
      '© 2023 YouTube',
      'Источник: Википедия',
      'First published on October 5, 2019',
    ])
      assert.deepEqual(published(`${REPORT}\n\n${line}\n\n${REPORT}`).slice(0, 3), [null, null, null], line);
    const { outlet } = factsOf(`${REPORT} “It holds,” she said in an interview with Lindholm Courier.`);
    assert.ok(!outlet || outlet.confidence < 0.5);
  });

  it('is not printed again by whom it only links to, nor surely by a reporter’s agency', () => {
    const linked = `${REPORT}\n\nOriginally published in the Lindholm Courier.\n\nSee also rbc.ru`;
    assert.deepEqual(published(linked).slice(0, 3), ['lindholm-courier', null, null]);
    const helped = factsOf(`${REPORT}\n\nReuters writer Ada Writer contributed to this report.`);
    assert.ok((helped.outlet?.confidence ?? 0) <= 0.5);
  });

  it('is halved between those that the page’s own lines name', () => {
    const one = factsOf(...withPage(REPORT, 'More stories from Lindholm Courier\nOther news')).outlet;
    const two = factsOf(
      ...withPage(REPORT, 'More stories from Lindholm Courier\nOther stories from Moscow Times'),
    ).outlet;
    assert.ok(one && two);
    assert.equal(two.confidence, one.confidence / 2);
    assert.equal(two.alternatives.length, 1);
  });

  it('is doubtful where a few capitals alone stand for it', () => {
    const sure = factsOf(`Lindholm Courier\n\nTrains cross\n\n${LONG}`).outlet;
    const short = factsOf(`RBC\n\nTrains cross\n\n${LONG}`).outlet;
    assert.ok((sure?.confidence ?? 0) >= 0.85);
    assert.equal(short?.value, 'rbc');
    assert.ok(short.confidence < 0.8);
  });

  it('is not whom a title calls the writer of a letter', () => {
    assert.equal(factsOf(`A letter from Black Valley\n\n${LONG}\n\n${LONG}`).outlet, null);
    assert.equal(factsOf(`${LONG}\n\nA letter from Black Valley:\n\nDear readers`).outlet?.value, 'black-valley');
  });

  it('is hardly who stands beside a table between paragraphs', () => {
    const { outlet } = factsOf(`${LONG}\n\nSource: Lindholm Courier\n\n${LONG}`);
    assert.ok((outlet?.confidence ?? 0) < 0.5);
  });

  it('is surer where kinds of evidence agree, and no surer where one is said again', () => {
    const once = factsOf(`${REPORT}\n\n© 2023 Lindholm Courier`).outlet;
    const twice = factsOf(`${REPORT}\n\n© 2023 Lindholm Courier\n© 2022 Lindholm Courier`).outlet;
    const both = factsOf(`${REPORT}\n\n© 2023 Lindholm Courier\nnews@lindholmcourier.example`).outlet;
    assert.ok(once && twice && both);
    assert.equal(twice.confidence, once.confidence);
    assert.ok(both.confidence > once.confidence);
    assert.deepEqual(
      both.reasons.map(({ text }) => text),
      ['The copyright line names Lindholm Courier.', 'An address to write to belongs to lindholmcourier.example.'],
    );
  });
});
