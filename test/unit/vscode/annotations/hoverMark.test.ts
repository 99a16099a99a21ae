import assert from 'node:assert/strict';
import type { Link } from '../../../../src/core/annotations/annotation.ts';
import { withoutPictures } from '../../../../src/core/exports/withoutPictures.ts';
import { type HoveredMark, instantText, markLines } from '../../../../src/vscode/language/hoverMark.ts';
import type { MarkdownLine } from '../../../../src/vscode/text/markdownLine.ts';
import { english, markOf, scheme } from './sample.ts';

function textOf(lines: readonly MarkdownLine[]): string {
  const pieces = lines.map((line) =>
    line.map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'bold' in piece ? `*${piece.bold}*` : `[${piece.label}]`;
    }),
  );
  return pieces.map((line) => line.join('')).join('\n');
}

function hovered(parts: Partial<HoveredMark> = {}): HoveredMark {
  return {
    mark: markOf('a'),
    replies: [],
    resolved: false,
    links: [],
    article: 'file:///bridge.txt',
    scheme,
    reader: 'Mira',
    otherEnd: () => undefined,
    ...parts,
  };
}

const made = { creator: 'Mira', created: '2023-05-16T08:30:00.000Z' };
const link = (to: Link['to']): Link => ({ ...made, kind: 'link', id: 'l', from: 'a', relation: 'contradicts', to });

describe('the hover of a mark', () => {
  it('names tags with their letters, author and time', () => {
    const { head } = markLines(hovered({ mark: markOf('a', { tags: ['Claim', 'Unknown'] }) }), english);
    assert.match(textOf(head), /^\*Claim\* \(C\), \*Unknown\* · Mira · May 16, 2023/u);
  });

  it('is called a note where it has no tags', () => {
    assert.match(textOf(markLines(hovered({ mark: markOf('a', { tags: [] }) }), english).head), /^\*Note\* · Mira/u);
  });

  it('offers to change what is the reader’s own', () => {
    const foot = textOf(markLines(hovered(), english).foot);
    assert.equal(foot, '[Add note] · [Change tag…] · [Link to…] · [Reply] · [Delete]');
  });

  it('offers to answer what is somebody else’s, never to change it', () => {
    assert.equal(textOf(markLines(hovered({ reader: 'Tomas' }), english).foot), '[Link to…] · [Reply]');
  });

  it('counts the replies', () => {
    const reply = { ...made, kind: 'reply', id: 'r', to: 'a', text: 'Yes.' } as const;
    assert.match(textOf(markLines(hovered({ replies: [reply, reply] }), english).foot), /\[2 replies\]/u);
  });

  it('leads to what it is linked to', () => {
    const other = link({ mark: 'b', path: 'other.txt' });
    const known = hovered({
      links: [other, link({ url: 'https://example.org/x' })],
      otherEnd: () => ({ article: 'file:///other.txt', mark: 'b', words: 'thirty trains' }),
    });
    const [first, second] = textOf(markLines(known, english).foot).split('\n');
    assert.equal(first, 'contradicts [“thirty trains”]');
    assert.equal(second, 'contradicts [https://example.org/x]');
    assert.match(
      textOf(markLines(hovered({ links: [other] }), english).foot),
      /^contradicts an annotation that is gone/u,
    );
  });
});

describe('a note', () => {
  it('fetches no picture', () => {
    assert.equal(withoutPictures('a ![b](https://example.org/p.png)'), 'a !\\[b](https://example.org/p.png)');
    assert.doesNotMatch(withoutPictures('![a][r] ![![b]'), /!\[/u);
  });
});

describe('an instant', () => {
  it('is printed, and nothing where it is none', () => {
    assert.match(instantText('2023-05-16T12:00:00.000Z', english), /2023/u);
    assert.equal(instantText('soon', english), '');
  });
});
