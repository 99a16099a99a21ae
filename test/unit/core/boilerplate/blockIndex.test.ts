import assert from 'node:assert/strict';
import type { BoilerplateBlock } from '../../../../src/core/boilerplate/block.ts';
import { BlockIndex } from '../../../../src/core/boilerplate/blockIndex.ts';

const TEXT = 'The ferry sails. Read 3 more.\n\nShare\n  Like 12\n';

function block(words: string, of: Partial<BoilerplateBlock>): BoilerplateBlock {
  const start = TEXT.indexOf(words);
  return {
    start,
    end: start + words.length,
    startLine: 1,
    endLine: 1,
    reason: 'related',
    severity: 'hint',
    confidence: 0.7,
    inline: false,
    evidence: '',
    ...of,
  };
}

const READ = block('Read 3 more.', { inline: true });
const SHARE = block('Share\n  Like 12', { startLine: 3, endLine: 4, reason: 'share', severity: 'warning' });

describe('BlockIndex', () => {
  it('gives back where blocks stand and what they are', () => {
    const index = new BlockIndex();
    index.set('a', TEXT, [READ, SHARE]);
    const [read, share] = index.blocksOf('a');
    const { key, ...rest } = read!;
    assert.deepEqual(rest, {
      startLine: 1,
      startCharacter: 17,
      endLine: 1,
      endCharacter: 29,
      reason: 'related',
      severity: 'hint',
      inline: true,
    });
    assert.equal(index.labelOf(key), 'Read 3 more.');
    assert.deepEqual(
      [share?.startLine, share?.startCharacter, share?.endLine, share?.endCharacter, share?.reason, share?.severity],
      [3, 0, 4, 9, 'share', 'warning'],
    );
    assert.equal(index.labelOf(share!.key), 'Share Like 12');
  });

  it('finds the articles that have a block, whatever its numbers, and forgets', () => {
    const index = new BlockIndex();
    index.set('a', TEXT, [SHARE]);
    index.set('b', TEXT.replace('12', '70'), [SHARE]);
    const { key } = index.blocksOf('a')[0]!;
    assert.deepEqual([...index.articlesWith(key)], ['a', 'b']);
    index.set('a', TEXT, [READ]);
    assert.deepEqual([...index.articlesWith(key)], ['b']);
    assert.equal(index.labelOf(key), 'Share Like 12');
    index.delete('b');
    index.delete('b');
    assert.deepEqual([[...index.ids()], index.labelOf(key), index.blocksOf('b')], [['a'], '', []]);
  });

  it('keeps the opening words of a long block only', () => {
    const index = new BlockIndex();
    const text = 'give now '.repeat(10_000);
    index.set('a', text, [{ ...SHARE, start: 0, end: text.length, startLine: 1, endLine: 1 }]);
    assert.ok(index.labelOf(index.blocksOf('a')[0]!.key).length <= 100);
  });
});
