import assert from 'node:assert/strict';
import type { BoilerplateBlock } from '../../../../src/core/boilerplate/block.ts';
import { cleanText } from '../../../../src/core/boilerplate/clean.ts';
import { Lines } from '../../../../src/core/text/lines.ts';
import { lineBlock, marked } from './cleanBlocks.ts';

/** Lines of one letter each: `x` goes, `.` is blank; gives the letters that are left. */
function left(letters: string, last = ''): string {
  const text = letters.split('').join('\n').replaceAll('.', '') + last;
  const blocks = [...letters.matchAll(/x+/g)].map(({ index, 0: run }) =>
    lineBlock(text, index + 1, index + run.length),
  );
  return cleanText(text, blocks.reverse())
    .text.split('\n')
    .map((line) => (line === '' ? '.' : line))
    .join('');
}

/** A line without what stands between square brackets. */
function cleaned(line: string): string {
  const { text, blocks } = marked(line);
  return cleanText(text, blocks).text;
}

describe('taking whole lines out', () => {
  it('leaves the blank lines of one side between what stays', () => {
    assert.equal(left('a.xx.a'), 'a.a');
    assert.equal(left('a..x.a'), 'a..a');
    assert.equal(left('axxa'), 'aa');
    assert.equal(left('ax.a'), 'a.a');
    assert.equal(left('a.xa'), 'a.a');
  });

  it('leaves no blank lines where the text began or ended with what goes', () => {
    assert.equal(left('xx..a'), 'a');
    assert.equal(left('a..xx'), 'a');
    assert.equal(left('.xx.a'), '.a');
    assert.equal(left('xx'), '.');
  });

  it('keeps the last line break, and adds none', () => {
    assert.equal(left('a.xx', '\n'), 'a.');
    assert.equal(left('a.xx...', '\n'), 'a.');
    assert.equal(left('x.a', '\n'), 'a.');
  });

  it('takes blank lines between blocks with them', () => {
    assert.equal(left('a.x.x..x.a'), 'a.a');
    assert.equal(left('x.a.x'), 'a');
  });

  it('keeps line ends of every kind as they are', () => {
    const text = 'Quay\r\n\r\nGive now\r\n\r\nFerry\rLate\n';
    assert.equal(cleanText(text, [lineBlock(text, 3)]).text, 'Quay\r\n\r\nFerry\rLate\n');
    assert.equal(cleanText(text, [lineBlock(text, 6)]).text, 'Quay\r\n\r\nGive now\r\n\r\nFerry\r');
  });

  it('gives each block of a run its own part of what goes', () => {
    const text = 'Quay\n\nGive now\n\nShare\n\nFerry\n';
    const blocks = [lineBlock(text, 3), lineBlock(text, 5)];
    const { cuts, taken } = cleanText(text, blocks);
    assert.deepEqual(
      cuts.map(({ start, end }) => text.slice(start, end)),
      ['Give now\n\n', 'Share\n\n'],
    );
    assert.deepEqual(taken, blocks);
  });

  it('counts of two blocks on one line the first', () => {
    const text = 'Quay\nGive now\n';
    const again: BoilerplateBlock = { ...lineBlock(text, 2), reason: 'share' };
    assert.deepEqual(cleanText(text, [lineBlock(text, 2), again]).taken, [lineBlock(text, 2)]);
  });

  it('changes nothing without blocks', () => {
    assert.deepEqual(cleanText('Quay\n', []), { text: 'Quay\n', cuts: [], taken: [] });
  });

  it('takes many blocks out of a long text at once', () => {
    const text = 'Ferry.\n\nGive now\n\n'.repeat(50_000);
    const lines = new Lines(text);
    const blocks = Array.from({ length: 50_000 }, (_, i) => lineBlock(text, 4 * i + 3, 4 * i + 3, lines));
    assert.equal(cleanText(text, blocks).text, 'Ferry.\n\n'.repeat(50_000).slice(0, -1));
  });
});

describe('taking words out of a line', () => {
  it('takes the space beside them with them', () => {
    assert.equal(
      cleaned('The quay reopened. [Read more: Tolls rise.] Ferries sail.'),
      'The quay reopened. Ferries sail.',
    );
    assert.equal(cleaned('[Subscribe now.] Ferries sail.'), 'Ferries sail.');
    assert.equal(cleaned('Ferries sail. [Subscribe now.]'), 'Ferries sail.');
    assert.equal(cleaned('  [Subscribe now.]  Ferries sail.'), '  Ferries sail.');
    assert.equal(cleaned('Ferries [ Subscribe now. ] sail.'), 'Ferries sail.');
    assert.equal(cleaned('Ferries  [Subscribe now.]  sail.'), 'Ferries sail.');
  });

  it('leaves no space before a full stop, nor after an opening sign', () => {
    assert.equal(cleaned('Ferries sail [(subscribe)] .'), 'Ferries sail.');
    assert.equal(cleaned('Ferries sail [(subscribe)], he said.'), 'Ferries sail, he said.');
    assert.equal(cleaned('“Ferries sail [Subscribe]” he said.'), '“Ferries sail” he said.');
    assert.equal(cleaned('“[Subscribe] Ferries sail.”'), '“Ferries sail.”');
  });

  it('never joins two words', () => {
    assert.equal(cleaned('Ferries sail.[Read more on tolls.]Boats too.'), 'Ferries sail. Boats too.');
    assert.equal(cleaned('Ferries[ read more ]sail.'), 'Ferries sail.');
    assert.equal(cleaned('Ferries[read more]sail.'), 'Ferries sail.');
    assert.equal(cleaned('Sol[promo]vik.'), 'Solpromovik.');
  });

  it('takes neighbours out together', () => {
    assert.equal(cleaned('Ferries sail. [Share.] [Give now.] Boats too.'), 'Ferries sail. Boats too.');
    const { text, blocks } = marked('Ferries sail. [Share.] [Give now.] Boats too.');
    assert.deepEqual(
      cleanText(text, blocks).cuts.map(({ start, end }) => text.slice(start, end)),
      ['Share. ', 'Give now. '],
    );
  });

  it('takes the line when nothing else stands in it', () => {
    assert.equal(cleaned('Ferries sail.\n\n[Share.] [Give now.]\n\nBoats too.\n'), 'Ferries sail.\n\nBoats too.\n');
  });

  it('leaves out words inside lines that go', () => {
    const text = 'Ferries.\nGive now, give here.\n';
    const { blocks } = marked('Ferries.\nGive now, [give here].\n');
    const whole = lineBlock(text, 2);
    assert.deepEqual(cleanText(text, [...blocks, whole]), {
      ...cleanText(text, [whole]),
      text: 'Ferries.\n',
    });
  });
});
