import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { BoilerplateBlock } from '../../../../src/core/boilerplate/block.ts';
import { cleanText } from '../../../../src/core/boilerplate/clean.ts';
import { Lines } from '../../../../src/core/text/lines.ts';
import '../../../fuzz/repeatable.ts';
import { lineBlock } from './cleanBlocks.ts';

const LINES = [
  '',
  '  ',
  'Ferries sail again.',
  'Give now',
  'Read more: tolls. The quay is open.',
  'Причал открыт',
  '\ud83d\ude00 ok',
  '(share) .',
];

const texts = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom('\n', '\n', '\r\n', '\r', '\n\n')), { maxLength: 14 })
    .map((all) => all.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

/** A text with blocks as the product finds them: in order and apart, lines that begin and end with words, spans inside one line. */
const cases = fc.tuple(texts, fc.infiniteStream(fc.nat(5))).map(([text, stream]) => {
  const lines = new Lines(text);
  const blocks: BoilerplateBlock[] = [];
  const next = () => stream.next().value as number;
  for (let line = 1; line <= lines.count; line++) {
    if (lines.text(line).trim() === '') continue;
    const what = next();
    if (what === 0) blocks.push(lineBlock(text, line));
    if (what === 1) {
      const { start, end } = lines.span(line);
      const from = Math.min(end, start + 2 * next());
      const to = Math.min(end, from + 1 + 3 * next());
      if (from < to) blocks.push({ ...lineBlock(text, line), start: from, end: to, inline: true });
    }
  }
  return { text, lines, blocks };
});

const isWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

describe('taking boilerplate out, whatever the text', () => {
  it('leaves the text but for the cuts, which are in order and apart', () => {
    fc.assert(
      fc.property(cases, ({ text, blocks }) => {
        const { text: left, cuts } = cleanText(text, blocks);
        let kept = '';
        let reached = 0;
        for (const { start, end } of cuts) {
          assert.ok(reached <= start && start < end);
          kept += text.slice(reached, start);
          reached = end;
        }
        assert.equal(left, kept + text.slice(reached));
      }),
    );
  });

  it('deletes nothing but the blocks and white space, and of whole lines every word', () => {
    fc.assert(
      fc.property(cases, ({ text, blocks }) => {
        const { cuts } = cleanText(text, blocks);
        const isCut = (at: number) => cuts.some(({ start, end }) => start <= at && at < end);
        const isBlock = (at: number) => blocks.some(({ start, end }) => start <= at && at < end);
        for (let at = 0; at < text.length; at++) {
          if (text[at]!.trim() === '') continue;
          assert.ok(isBlock(at) || !isCut(at), `lost at ${at}`);
        }
        for (const { start, end } of blocks.filter(({ inline }) => !inline)) {
          for (let at = start; at < end; at++) assert.ok(isCut(at), `kept at ${at}`);
        }
      }),
    );
  });

  it('keeps every line without a block as it is, in order, and the last line break', () => {
    fc.assert(
      fc.property(cases, ({ text, lines, blocks }) => {
        const touched = new Set(blocks.map(({ startLine }) => startLine));
        const { text: left } = cleanText(text, blocks);
        const now = new Lines(left);
        let at = 1;
        for (let line = 1; line <= lines.count; line++) {
          const words = lines.text(line);
          if (touched.has(line) || words.trim() === '') continue;
          while (at <= now.count && now.text(at) !== words) at++;
          assert.ok(at <= now.count, JSON.stringify(words));
          at++;
        }
        if (left !== '') assert.equal(/[\r\n]$/u.test(left), /[\r\n]$/u.test(text));
      }),
    );
  });

  it('joins no two words', () => {
    fc.assert(
      fc.property(cases, ({ text, blocks }) => {
        for (const { start, end } of cleanText(text, blocks).cuts) {
          const inside = text.slice(start, end);
          const joined = isWord(text[start - 1]) && isWord(text[end]);
          assert.ok(!joined || inside.trim() === '', JSON.stringify([text, inside]));
        }
      }),
    );
  });
});
