import assert from 'node:assert/strict';
import {
  type ConcordanceState,
  concordanceText,
  orderText,
  printed,
} from '../../../../src/vscode/concordance/concordanceText.ts';
import { line } from '../../core/concordance/lines.ts';
import { locale } from '../views/samples.ts';

const COUNTS = { searched: 26, total: 26, lines: 2, articles: 2, cut: 0, unread: 0 };
const LINES = [
  line('over the ', 'bridge', ' again', { outlet: 'NORDA', date: '2023-05-16', inferred: true }),
  line('', 'Bridge', ' walk', { path: 'walk.txt' }),
];

function text(more: Partial<ConcordanceState> = {}): string[] {
  const state: ConcordanceState = {
    search: { query: { kind: 'words', text: 'bridge' }, label: 'bridge' },
    order: 'date',
    lines: LINES,
    counts: COUNTS,
    progress: 'done',
    problem: null,
    ...more,
  };
  return printed(concordanceText(state, locale)).split('\n');
}

/** What stands below the first line. */
function notes(more: Partial<ConcordanceState>): string | undefined {
  return text(more)[1];
}

describe('a concordance as a document', () => {
  it('says what was found, and has a line for each hit with its article', () => {
    const [heading, blank, first = '', second = ''] = text();
    assert.equal(heading, 'Search in context: “bridge” · 2 lines in 2 of 26 articles · newest first');
    assert.equal(blank, '');
    assert.match(first, / over the {2}bridge {2}again +│ NORDA · ≈ 16 May 2023$/u);
    assert.match(second, / ¶ {2}Bridge {2}walk +│ walk\.txt · no date$/u);
    assert.equal(first.indexOf('bridge'), second.indexOf('Bridge'));
    assert.equal(first.indexOf('│'), second.indexOf('│'));
  });

  it('says what it looks for', () => {
    const query = { kind: 'pattern', text: 'b.*', exact: true } as const;
    assert.match(text({ search: { query, label: 'b.*' } })[0] ?? '', /: the pattern b\.\* · exactly as written · /u);
    const entity = { query: { kind: 'entity', id: 'person:x' }, label: 'Tomas Brekke' } as const;
    assert.match(text({ search: entity })[0] ?? '', /: Tomas Brekke · 2 lines/u);
  });

  it('says how far it is, and what is left out', () => {
    assert.equal(notes({ progress: 'searching', counts: { ...COUNTS, searched: 3 } }), 'Searching: 3 of 26 articles …');
    assert.equal(notes({ progress: 'stopped', counts: { ...COUNTS, searched: 3 } }), 'Stopped after 3 of 26 articles.');
    assert.equal(
      notes({ counts: { ...COUNTS, lines: 10_500, cut: 1, unread: 2 } }),
      'The first 2 are shown, of the newest articles. The pattern took too long on 1 article: there may be more in it. 2 articles could not be read.',
    );
  });

  it('says that nothing was found, once it was looked for', () => {
    const nothing = { lines: [], counts: { ...COUNTS, lines: 0, articles: 0 } };
    assert.deepEqual(text(nothing), ['Search in context: “bridge”', 'Nothing found in 26 articles.', '', '']);
    assert.equal(notes({ ...nothing, progress: 'searching' }), 'Searching: 26 of 26 articles …');
    const few = { ...nothing.counts, searched: 1 };
    assert.equal(
      notes({ ...nothing, counts: few, progress: 'stopped' }),
      'Nothing found in 1 article. Stopped after 1 of 26 articles.',
    );
  });

  it('says why there is nothing', () => {
    const nothing = { lines: [], counts: { ...COUNTS, lines: 0 }, problem: 'Type a word.' };
    assert.deepEqual(text(nothing), ['Search in context: “bridge”', 'Type a word.', '', '']);
  });

  it('names every order', () => {
    assert.equal(orderText('left', locale), 'by what stands before');
    assert.equal(orderText('word', locale), 'by the word found');
  });
});
