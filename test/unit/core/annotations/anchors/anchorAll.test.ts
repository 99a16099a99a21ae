import assert from 'node:assert/strict';
import type { Anchoring } from '../../../../../src/core/annotations/anchors/anchor.ts';
import { anchor, anchorAll } from '../../../../../src/core/annotations/anchors/anchorAll.ts';
import { selectorOf } from '../../../../../src/core/annotations/anchors/selectorOf.ts';

const TEXT = `date 2023-05-16 SOLVIK, May 16. /NORDA/. Freight trains are crossing the Lindholm bridge again after a closure of eleven months, Transport Minister Ingrid Halvorsen said at the reopening on Tuesday.

"The bridge carries 40 trains a day from this morning, and it will carry 60 by the autumn," she said. "Nobody in this county should have to send timber round by sea because one pier was left to the current."

Solvik Mayor Tomas Brekke said the town had lost about 300 jobs at the sawmills and the paper works while the line was shut. "We counted every week of it," he said.

Repairs to the third pier cost 212 million crowns, 18 million less than the government had set aside.
`;

function selector(words: string, text = TEXT) {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return selectorOf(text, start, start + words.length);
}

/** The words found, and by what. */
function shown(text: string, { anchor: found }: Anchoring): string | null {
  return found && `${found.by}: ${text.slice(found.start, found.end)}`;
}

function find(words: string, edit: (text: string) => string): string | null {
  const edited = edit(TEXT);
  return shown(edited, anchor(edited, selector(words)));
}

const QUOTE = 'Nobody in this county should have to send timber round by sea';

describe('a passage that is looked for', () => {
  it('is found where it stood', () => {
    assert.deepEqual(anchor(TEXT, selector(QUOTE)), {
      anchor: { start: TEXT.indexOf(QUOTE), end: TEXT.indexOf(QUOTE) + QUOTE.length, score: 1, by: 'position' },
    });
  });

  it('is found elsewhere by what stands around it', () => {
    assert.equal(
      find(QUOTE, (text) => `Read also: the ferry\n\n${text}`),
      `context: ${QUOTE}`,
    );
  });

  it('is found in a file with other line ends, in its offsets', () => {
    const words = 'on Tuesday.\n\n"The bridge';
    assert.equal(
      find(words, (text) => text.replaceAll('\n', '\r\n')),
      `position: ${words.replaceAll('\n', '\r\n')}`,
    );
  });

  it('is the one of many that stands in the same words', () => {
    assert.equal(
      find('said', (text) => text.replace('on Tuesday', 'on Tuesday in Solvik')),
      'position: said',
    );
    const later = selector('said the town');
    const edited = `He said it. ${TEXT}`;
    const found = anchor(edited, {
      ...later,
      exact: 'said',
      end: later.start + 4,
      suffix: TEXT.slice(later.start + 4, later.start + 36),
    });
    assert.equal(found.anchor?.start, edited.indexOf('said the town'));
  });

  it('is found with other quotation marks, spaces and lines', () => {
    const words = 'by the autumn," she said. "Nobody';
    assert.equal(
      find(words, (text) =>
        text
          .replaceAll(/"(?=\w)/gu, '“')
          .replaceAll('"', '”')
          .replace('she said', 'she\nsaid'),
      ),
      'likeness: by the autumn,” she\nsaid. “Nobody',
    );
  });

  it('is found with words put in, left out and replaced', () => {
    assert.equal(
      find(QUOTE, (text) => text.replace('should have to send', 'ought to send all their')),
      'likeness: Nobody in this county ought to send all their timber round by sea',
    );
  });

  it('is found by its ends when a paragraph is put into it', () => {
    const long = TEXT.slice(TEXT.indexOf('"The bridge'), TEXT.indexOf('Repairs') - 2);
    const edited = TEXT.replace('Solvik Mayor', 'The minister then went by train to Karlsby.\n\nSolvik Mayor');
    const { anchor: found } = anchor(edited, selector(long));
    assert.equal(found?.start, edited.indexOf('"The bridge'));
    assert.equal(found?.end, edited.indexOf('Repairs') - 2);
  });

  it('is what is left of it, if most is', () => {
    assert.equal(
      find(QUOTE, (text) => text.replace(' round by sea', '')),
      'likeness: Nobody in this county should have to send timber',
    );
    assert.equal(
      find(QUOTE, (text) => text.replace(' county should have to send timber round by sea', '')),
      null,
    );
  });

  it('goes with its paragraph', () => {
    const paragraph = TEXT.slice(TEXT.indexOf('Solvik Mayor'), TEXT.indexOf('Repairs'));
    assert.equal(
      find('Tomas Brekke', (text) => `${paragraph}${text.replace(paragraph, '')}`),
      'context: Tomas Brekke',
    );
  });

  it('is none when it was deleted, though another sentence is much like it; that is a candidate', () => {
    const sentence =
      'Repairs to the third pier cost 212 million crowns, 18 million less than the government had set aside.';
    const twin =
      'Repairs to the second pier cost 312 million crowns, 18 million more than the government had set aside.';
    const edited = `${twin} ${TEXT.replace(sentence, '')}`;
    const found = anchor(edited, selector(sentence));
    assert.equal(found.anchor, null);
    assert.ok(found.anchor === null && found.candidates[0]);
    assert.equal(edited.slice(found.candidates[0].start, found.candidates[0].end), twin);
  });

  it('is not a part of a word, nor a word that is much longer', () => {
    assert.equal(
      find('line', (text) => text.replace('the line was', 'the deadline was')),
      null,
    );
    assert.equal(
      find('pier', (text) => text.replace('one pier', 'one piers')),
      'likeness: piers',
    );
  });

  it('is none in another text, in no text, and without words', () => {
    assert.equal(anchor('Another text, about a ferry and two dogs.', selector(QUOTE)).anchor, null);
    assert.deepEqual(anchor('', selector(QUOTE)), { anchor: null, candidates: [] });
    assert.deepEqual(anchor(TEXT, selectorOf(TEXT, 5, 5)), { anchor: null, candidates: [] });
  });
});

describe('passages that are looked for together', () => {
  it('are found each as alone, in their order', () => {
    const words = [QUOTE, 'Tomas Brekke', 'Freight trains', 'no such words'];
    const selectors = words.map((one) => (TEXT.includes(one) ? selector(one) : { ...selector('trains'), exact: one }));
    const edited = TEXT.replace('again', 'once more').replace('county', 'part of the country');
    assert.deepEqual(
      anchorAll(edited, selectors).map((found) => shown(edited, found)),
      selectors.map((one) => shown(edited, anchor(edited, one))),
    );
  });

  it('are told apart by where the one before went', () => {
    const row = '\nYes\n';
    const text = row.repeat(9);
    const selectors = [3, 5].map((i) => selectorOf(text, i * 5 + 1, i * 5 + 4));
    assert.deepEqual(
      anchorAll(text, selectors).map(({ anchor: found }) => found?.start),
      [16, 26],
    );
  });
});
