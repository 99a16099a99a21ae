import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { anchor, anchorAll } from '../../src/core/annotations/anchors/anchorAll.ts';
import { type TextChange, moveAnchors, moving } from '../../src/core/annotations/anchors/movingAnchor.ts';
import { selectorOf } from '../../src/core/annotations/anchors/selectorOf.ts';
import './repeatable.ts';

/** Any code units, also halves of characters, and line ends of all kinds. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('\r\n', '\r', '\n', ' ', 'the sea', 'Solvik', '🌊', '\uD83C', 'й'),
      fc.string({ unit: 'binary' }),
    ),
    {
      maxLength: 20,
    },
  )
  .map((parts) => parts.join(''));
const place = fc.nat({ max: 1000 });

/** A text with a passage in it; no passage cuts a character or a line end. */
const marked = fc.tuple(anyText, place, place).map(([text, a, b]) => {
  const borders = [...text.matchAll(/(?:\r\n|[\s\S])/gu)].map(({ index }) => index);
  borders.push(text.length);
  const [start = 0, end = 0] = [a, b].map((at) => borders[at % borders.length] ?? 0).sort((x, y) => x - y);
  return { text, start, end };
});

describe('any passage', () => {
  it('is found where it stands, in any line ends', () => {
    fc.assert(
      fc.property(marked, ({ text, start, end }) => {
        fc.pre(start < end);
        const selector = selectorOf(text, start, end);
        assert.deepEqual(anchor(text, selector), { anchor: { start, end, score: 1, by: 'position' } });
        const windows = text.replaceAll(/\r\n?|\n/gu, '\r\n');
        const found = anchor(windows, selector).anchor;
        assert.equal(windows.slice(found?.start, found?.end).replaceAll('\r\n', '\n'), selector.exact);
      }),
    );
  });

  it('is found within another text, or is not; the candidates too are in it', () => {
    fc.assert(
      fc.property(marked, anyText, ({ text, start, end }, other) => {
        const selector = selectorOf(text, start, end);
        const [found] = anchorAll(other, [selector]);
        assert.ok(found);
        for (const one of found.anchor ? [found.anchor] : found.candidates) {
          assert.ok(one.start >= 0 && one.start < one.end && one.end <= other.length);
          assert.ok(one.score >= 0 && one.score <= 1);
        }
      }),
    );
  });

  it('comes back when edits are undone one by one', () => {
    const edit = fc.tuple(place, place, fc.string({ maxLength: 8 }));
    fc.assert(
      fc.property(marked, fc.array(edit, { maxLength: 6 }), (page, edits) => {
        let { text } = page;
        let anchors = [moving(page)] as ReturnType<typeof moveAnchors>;
        const undos: TextChange[] = [];
        const apply = (change: TextChange) => {
          anchors = moveAnchors(anchors, [change]);
          text = text.slice(0, change.start) + change.inserted + text.slice(change.start + change.deleted.length);
          assert.ok(anchors.every(({ start, end }) => start >= 0 && start <= end && end <= text.length));
        };
        for (const [a, b, inserted] of edits) {
          const [start = 0, end = 0] = [a, b].map((at) => at % (text.length + 1)).sort((x, y) => x - y);
          const deleted = text.slice(start, end);
          undos.push({ start, deleted: inserted, inserted: deleted });
          apply({ start, deleted, inserted });
        }
        for (const undo of undos.reverse()) apply(undo);
        assert.equal(text, page.text);
        const words = anchors.map(({ start, end }) => text.slice(start, end));
        assert.deepEqual(words, [page.text.slice(page.start, page.end)]);
      }),
    );
  });
});
