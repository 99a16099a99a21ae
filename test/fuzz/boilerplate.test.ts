import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { findBoilerplate } from '../../src/core/boilerplate/findBoilerplate.ts';
import { maskOf } from '../../src/core/boilerplate/mask.ts';
import { Repetition } from '../../src/core/boilerplate/repetition.ts';
import { Lines } from '../../src/core/text/lines.ts';
import { shippedModel } from '../unit/core/boilerplate/shippedModel.ts';
import './repeatable.ts';

const PIECES = [
  'Read more: ',
  'Subscribe to our newsletter. ',
  'Dear readers,',
  'Your support helps us. ',
  'The bridge at Solvik opened on Tuesday, the minister said. ',
  '“',
  '”',
  '"',
  '×',
  '©',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\ud83d',
  '\ude00',
  'Поддержать',
  '12:30',
  'a@b.example',
];

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 60 })
    .map((all) => all.join('')),
);

describe('boilerplate, whatever the text', () => {
  it('gives blocks in order, apart, within their lines and with words in them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = new Lines(text);
        let last = 0;
        for (const block of findBoilerplate(text, null, shippedModel)) {
          assert(last <= block.start && block.start < block.end && block.end <= text.length);
          assert.equal(lines.lineAt(block.start), block.startLine);
          assert.equal(lines.lineAt(block.end - 1), block.endLine);
          assert(block.confidence > 0 && block.confidence <= 1 && block.evidence.length > 0);
          assert(!block.inline || block.startLine === block.endLine);
          last = block.end;
        }
      }),
    );
  });

  it('gives the same blocks twice, and a mask within them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const blocks = findBoilerplate(text, null, shippedModel);
        assert.deepEqual(findBoilerplate(text, null, shippedModel), blocks);
        for (const { start, end } of maskOf(blocks)) {
          assert(blocks.some((block) => block.start === start) && blocks.some((block) => block.end === end));
        }
      }),
    );
  });

  it('ends up with the same counts whatever was added and removed before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), texts), { maxLength: 8 }),
        texts,
        (added, text) => {
          const worn = new Repetition();
          for (const [id, other] of added) worn.add('group', id, other);
          for (const id of ['a', 'b', 'c', 'd']) worn.remove(id);
          const fresh = new Repetition();
          for (const repetition of [worn, fresh]) {
            for (const id of ['x', 'y', 'z']) repetition.add('group', id, text);
          }
          const blocksWith = (repetition: Repetition) =>
            findBoilerplate(text, null, shippedModel, { repetition, group: 'group' });
          assert.deepEqual(blocksWith(worn), blocksWith(fresh));
        },
      ),
    );
  });

  it('does not slow down more than its input grows', () => {
    const hostile = [
      'a'.repeat(2_000_000),
      'sign up '.repeat(100_000),
      '\n'.repeat(1_000_000),
      'Dear readers\n'.repeat(20_000),
    ];
    for (const text of hostile) assert(Array.isArray(findBoilerplate(text, null, shippedModel)));
  });
});
