import assert from 'node:assert/strict';
import type { BoilerplateBlock } from '../../../../src/core/boilerplate/block.ts';
import { type BoilerplateContext, findBoilerplate } from '../../../../src/core/boilerplate/findBoilerplate.ts';
import { Repetition } from '../../../../src/core/boilerplate/repetition.ts';
import { PARAGRAPHS, paragraphs, shippedModel } from './shippedModel.ts';

const HEADLINE = 'Freight trains cross the Lindholm bridge again';
const LAST =
  'The railway will run forty trains a day at first, and a second track is to open before the herring season ends.';

const find = (text: string, context?: BoilerplateContext) => findBoilerplate(text, null, shippedModel, context);
const report = (...lines: readonly string[]) => paragraphs(HEADLINE, ...PARAGRAPHS, ...lines);
const textsOf = (text: string, blocks: readonly BoilerplateBlock[]) =>
  blocks.map(({ start, end }) => text.slice(start, end));

describe('findBoilerplate', () => {
  it('finds nothing in a clean article and in nothing', () => {
    assert.deepEqual(find(report(LAST)), []);
    assert.deepEqual(find(''), []);
    assert.deepEqual(find('\n\n'), []);
  });

  it('flags the lines of a page around the article, with reasons and in order', () => {
    const text = paragraphs('Skip to content', report(LAST), 'Tags: bridge, freight', '© 2023 Lindholm Courier');
    const blocks = find(text);
    assert.deepEqual(
      blocks.map(({ startLine, reason }) => [startLine, reason]),
      [
        [1, 'navigation'],
        [11, 'navigation'],
        [13, 'credits'],
      ],
    );
    assert(blocks.every(({ evidence, confidence }) => evidence.endsWith('.') && confidence > 0.5 && confidence <= 1));
  });

  it('makes one block of an appeal, with the blank lines and sentences that read like an article', () => {
    const appeal = paragraphs(
      'Dear readers,',
      'Paper has grown dear, and the harbour has stopped advertising.',
      'Without your support our reporters could not be on the quay every morning.',
      'We ask you to become a member of the Courier.',
      'Monthly\nOnce\nContinue',
    );
    const text = report(LAST, appeal);
    const blocks = find(text);
    assert.deepEqual(textsOf(text, blocks), [appeal]);
    assert.equal(blocks[0]?.reason, 'donate');
    assert.equal(blocks[0].severity, 'warning');
  });

  it('ends an appeal above the headline where the article begins', () => {
    const banner = '×\nEnjoying the Courier?\nOur journalism depends on readers like you.\nSupport us';
    const text = `${banner}\n\n${report(LAST)}`;
    assert.deepEqual(textsOf(text, find(text)), [banner]);
  });

  it('flags a promotion inside a paragraph as a span', () => {
    const promotion = 'Sign up for our newsletter to get the tide tables every morning.';
    const paragraph = `The barge had broken its moorings in the storm of August. ${promotion} Its owner has gone to court against the insurer, who will not pay.`;
    const text = report(paragraph, LAST);
    const [block, ...others] = find(text);
    assert(block !== undefined);
    assert.equal(text.slice(block.start, block.end), promotion);
    assert(block.inline && block.startLine === block.endLine);
    assert.deepEqual(others, []);
  });

  it('finds a strip of links that ran into one line', () => {
    const strip =
      'Read in Tideway Extra Extra Who mends the lighthouses Advice Extra Five knots for beginners Cases Extra What a berth costs in winter Advice Extra How to salt a cod';
    const [block] = find(report(strip, LAST));
    assert.equal(block?.reason, 'promotion');
  });

  it('knows repeated lines only from the group it is asked about', () => {
    const line = 'Tide and timetable, quay by quay';
    const repetition = new Repetition();
    const text = report(line, LAST);
    repetition.add('courier', 'a', text);
    for (const id of ['b', 'c']) repetition.add('courier', id, `Something else about ${id}\n\n${line}`);
    const [block] = find(text, { repetition, group: 'courier' });
    assert.deepEqual([block?.reason, block?.severity], ['repeated', 'warning']);
    assert.match(block?.evidence ?? '', /2 other articles/);
    assert(find(text, { repetition, group: 'gazette' }).every(({ reason }) => reason !== 'repeated'));
    repetition.remove('c');
    assert(find(text, { repetition, group: 'courier' }).every(({ reason }) => reason !== 'repeated'));
  });

  it('does not take the copies of an article for boilerplate', () => {
    const repetition = new Repetition();
    const text = report(LAST);
    for (const id of ['a', 'b', 'c', 'd']) repetition.add('norda', id, text);
    assert.deepEqual(find(text, { repetition, group: 'norda' }), []);
  });

  it('knows a link by the headline of the article it leads to', () => {
    const link = 'Two lighthouse keepers and one lamp';
    const text = report(link, LAST);
    const repetition = new Repetition();
    repetition.add('courier', 'a', text);
    assert.deepEqual(find(text, { repetition, group: 'courier' }), []);
    repetition.add('courier', 'b', paragraphs(link, 'The lamp on the skerry has gone out again.'));
    const blocks = find(text, { repetition, group: 'courier' });
    assert.deepEqual(textsOf(text, blocks), [link]);
    assert.equal(blocks[0]?.reason, 'related');
  });

  it('lets a decision win, for and against', () => {
    const share = 'Share on Facebook';
    const text = report(LAST, share);
    assert.deepEqual(textsOf(text, find(text)), [share]);
    assert.deepEqual(find(text, { decisions: [{ text: share, is: 'article' }] }), []);
    const [block] = find(text, { decisions: [{ text: LAST.replace(' ', '  '), is: 'boilerplate' }] });
    assert.equal(block && text.slice(block.start, block.end), LAST);
    assert.deepEqual([block?.severity, block?.confidence], ['warning', 0.999]);
  });

  it('lets a decision win inside a paragraph too', () => {
    const promotion = 'Sign up for our newsletter to get the tide tables every morning.';
    const text = report(
      `The barge had broken its moorings in the storm of August. ${promotion} Its owner has gone to court.`,
    );
    assert.equal(find(text).length, 1);
    assert.deepEqual(find(text, { decisions: [{ text: promotion, is: 'article' }] }), []);
    const paragraph = text.split('\n\n').at(-1) ?? '';
    assert.deepEqual(find(text, { decisions: [{ text: paragraph, is: 'article' }] }), []);
  });

  it('flags the words that a reader marked within a line', () => {
    const text = report(LAST);
    const [block, ...others] = find(text, { decisions: [{ text: 'a second track', is: 'boilerplate', part: true }] });
    assert.equal(block && text.slice(block.start, block.end), 'a second track');
    assert(block?.inline);
    assert.deepEqual(others, []);
  });

  it('takes a marked line for no more than a line', () => {
    const text = report(LAST, 'Coffee break');
    const [block, ...others] = find(text, { decisions: [{ text: 'Coffee break', is: 'boilerplate' }] });
    assert.equal(block && text.slice(block.start, block.end), 'Coffee break');
    assert.deepEqual(others, []);
    const within = report(`${LAST} Coffee break: at noon.`);
    assert.deepEqual(find(within, { decisions: [{ text: 'Coffee break', is: 'boilerplate' }] }), []);
  });

  it('gives the same blocks for the same text', () => {
    const text = report('Share on Facebook', LAST, 'Leave a reply');
    assert.deepEqual(find(text), find(text));
  });
});
