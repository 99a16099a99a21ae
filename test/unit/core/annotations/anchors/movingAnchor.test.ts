import assert from 'node:assert/strict';
import { type MovingAnchor, moveAnchors, moving } from '../../../../../src/core/annotations/anchors/movingAnchor.ts';

const TEXT = 'The bridge at Solvik was opened to trains on Tuesday.';
const PASSAGE = 'Solvik was opened';

/** A text under edits and the passage marked in it. */
class Page {
  text = TEXT;
  anchor: MovingAnchor = moving({ start: TEXT.indexOf(PASSAGE), end: TEXT.indexOf(PASSAGE) + PASSAGE.length });

  get marked(): string {
    return this.text.slice(this.anchor.start, this.anchor.end);
  }

  edit(start: number, end: number, inserted: string): this {
    const deleted = this.text.slice(start, end);
    [this.anchor] = moveAnchors([this.anchor], [{ start, deleted, inserted }]) as [MovingAnchor];
    this.text = this.text.slice(0, start) + inserted + this.text.slice(end);
    return this;
  }

  /** Replaces words, and gives what undoes it. */
  replace(words: string, inserted: string): () => void {
    const start = this.text.indexOf(words);
    assert.ok(start >= 0);
    this.edit(start, start + words.length, inserted);
    return () => this.edit(start, start + inserted.length, words);
  }
}

describe('a passage under edits', () => {
  it('moves with what is written before it, and not with what is written after it', () => {
    const page = new Page().edit(0, 0, 'On time: ');
    assert.equal(page.marked, PASSAGE);
    assert.equal(page.edit(page.text.length, page.text.length, ' At last.').marked, PASSAGE);
  });

  it('does not take what is written at its ends, and takes what is written within', () => {
    const page = new Page();
    page.edit(page.anchor.start, page.anchor.start, 'new ');
    page.edit(page.anchor.end, page.anchor.end, ' again');
    assert.equal(page.marked, PASSAGE);
    page.edit(page.anchor.start + 7, page.anchor.start + 7, 'finally ');
    assert.equal(page.marked, 'Solvik finally was opened');
  });

  it('takes words that replace some of it', () => {
    const page = new Page();
    page.replace('opened', 'closed');
    page.replace('Solvik', 'Karlsby');
    assert.equal(page.marked, 'Karlsby was closed');
  });

  it('keeps what a deletion leaves of it', () => {
    const page = new Page();
    page.replace('at Solvik was', '');
    assert.equal(page.marked, ' opened');
    page.replace('opened to', '');
    assert.equal(page.marked, ' ');
  });

  for (const [what, words, inserted] of [
    ['it is deleted', PASSAGE, ''],
    ['more than it is deleted', `at ${PASSAGE} to`, ''],
    ['its start is deleted', 'bridge at Solvik', ''],
    ['its end is deleted', 'opened to', ''],
    ['it is replaced', PASSAGE, 'Karlsby closed'],
    ['its start is replaced by the like', 'at Solvik', 'at Solvik, Solvik'],
    ['all is replaced', TEXT, 'Nothing.'],
  ] as const) {
    it(`comes back when ${what} and that is undone`, () => {
      const page = new Page();
      const undo = page.replace(words, inserted);
      assert.notEqual(page.marked, PASSAGE);
      undo();
      assert.equal(page.text, TEXT);
      assert.equal(page.marked, PASSAGE);
    });
  }

  it('comes back when it was deleted letter by letter and that is undone at once', () => {
    const page = new Page();
    const start = TEXT.indexOf('at Solvik');
    for (let at = page.anchor.end + 2; at > start; at--) page.edit(at - 1, at, '');
    assert.equal(page.marked, '');
    page.edit(start, start, TEXT.slice(start, start + 'at Solvik was opened t'.length));
    assert.equal(page.marked, PASSAGE);
  });

  it('comes back when what was typed in its place is undone, and then its deletion', () => {
    const page = new Page();
    const back = page.replace(PASSAGE, '');
    const start = page.anchor.start;
    page.edit(start, start, 'Karlsby');
    page.edit(start, start + 'Karlsby'.length, '');
    assert.equal(page.marked, '');
    back();
    assert.equal(page.marked, PASSAGE);
  });

  it('stands at one place while it is gone', () => {
    const page = new Page();
    page.replace(PASSAGE, 'x');
    assert.equal(page.anchor.start, page.anchor.end);
    page.edit(page.anchor.start, page.anchor.start, 'more');
    assert.equal(page.anchor.start, page.anchor.end);
  });

  it('follows many changes made at once, whose offsets are of the text before', () => {
    const start = TEXT.indexOf(PASSAGE);
    const changes = [
      { start: TEXT.indexOf('opened'), deleted: 'opened', inserted: 'closed' },
      { start: TEXT.indexOf('bridge'), deleted: 'bridge', inserted: 'old railway bridge' },
    ];
    for (const order of [changes, changes.toReversed()]) {
      const [moved] = moveAnchors([moving({ start, end: start + PASSAGE.length })], order);
      assert.deepEqual([moved?.start, moved?.end], [start + 12, start + 12 + PASSAGE.length]);
    }
  });
});
