import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { markdownText } from '../../../../src/core/exports/markdownText.ts';
import { storiesAsCsv } from '../../../../src/core/exports/storiesCsv.ts';
import { storiesAsJson } from '../../../../src/core/exports/storiesJson.ts';
import { storiesAsMarkdown } from '../../../../src/core/exports/storiesMarkdown.ts';
import type { ReportedMember, ReportedPassage, StoryReport } from '../../../../src/core/exports/storyReport.ts';

const ROOT = { path: null, outside: null, either: null, confidence: 1, reason: "the agency's own report" };

function member(path: string, outlet: string, more: Partial<ReportedMember> = {}): ReportedMember {
  const known = { confidence: 1, reason: 'the date header' };
  return {
    path,
    title: 'Freight trains cross the Lindholm bridge again',
    outlet: { value: outlet, source: 'slug', confidence: 0.9, reason: '' },
    date: { value: '2023-05-16', source: 'header', ...known },
    words: 412,
    shared: 0.704,
    first: false,
    from: ROOT,
    ...more,
  };
}

function report(passages: readonly ReportedPassage[], more: Partial<ReportedMember> = {}): StoryReport {
  const from = { ...ROOT, path: 'norda.txt', confidence: 0.85, reason: 'signed /NORDA/' };
  return {
    compared: 27,
    preset: 'balanced',
    stories: [
      {
        id: 'story:gazette.txt',
        title: 'Lindholm bridge reopens to freight',
        members: [
          member('norda.txt', 'NORDA', { first: true, ...more }),
          member('gazette.txt', 'Harbour Gazette', { from }),
        ],
        pairs: [{ a: 'norda.txt', b: 'gazette.txt', kind: 'near-duplicate', score: 0.91234, joined: false, passages }],
      },
    ],
  };
}

const PASSAGE: ReportedPassage = {
  aLine: 3,
  aText: 'The bridge “carries” forty, she said.',
  bLine: 9,
  bText: 'The bridge\n"carries" forty.',
};

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length;) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; at < text.length; at++) {
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') cell += text[at++];
        else break;
      }
      at++;
    } else {
      const end = /[,\r\n]/g;
      end.lastIndex = at;
      const stop = end.exec(text)?.index ?? text.length;
      cell = text.slice(at, stop);
      at = stop;
    }
    row.push(cell);
    if (text[at] === ',') {
      at++;
      continue;
    }
    assert.equal(text.slice(at, at + 2), '\r\n');
    at += 2;
    rows.push(row);
    row = [];
  }
  assert.deepEqual(row, []);
  return rows;
}

/** The records of a table by its heading. */
function records(text: string): Record<string, string>[] {
  const [heading = [], ...rows] = readCsv(text);
  return rows.map((row) => {
    assert.equal(row.length, heading.length);
    return Object.fromEntries(heading.map((name, index) => [name, row[index] ?? '']));
  });
}

/** A cell without what keeps a spreadsheet from running it. */
function undefused(cell: string | undefined): string | undefined {
  return cell?.replace(/^'(?=[=+\-@\t\r\0＝＋－＠])/u, '');
}

/** What a line of Markdown shows, where it holds words alone: escapes taken away. */
function shown(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

describe('stories as CSV', () => {
  it('have a row for each article and each passage, told apart by the first column', () => {
    const [norda, gazette, passage, ...rest] = records(storiesAsCsv(report([PASSAGE])));
    assert.deepEqual(rest, []);
    assert.deepEqual(
      [norda?.['record'], norda?.['outlet'], norda?.['first'], norda?.['shared']],
      ['member', 'NORDA', 'yes', '0.704'],
    );
    assert.deepEqual([gazette?.['from'], gazette?.['from_reason']], ['norda.txt', 'signed /NORDA/']);
    assert.deepEqual(
      ['record', 'path', 'line', 'text', 'other_path', 'other_line', 'other_text', 'score'].map(
        (name) => passage?.[name],
      ),
      ['passage', 'norda.txt', '3', PASSAGE.aText, 'gazette.txt', '9', PASSAGE.bText, '0.9123'],
    );
  });

  it('keep a pair that shares no wording', () => {
    const row = records(storiesAsCsv(report([]))).at(-1);
    assert.deepEqual([row?.['record'], row?.['kind'], row?.['text']], ['passage', 'near-duplicate', '']);
  });

  it('are no formulas to a spreadsheet, whatever the words', () => {
    for (const words of ['=HYPERLINK("x")', '+47 22', '- a dash', '@mayor', '\t=1', '\r=1', '＝1']) {
      const [first, ...rest] = records(storiesAsCsv(report([{ ...PASSAGE, aText: words }], { title: words })));
      assert.equal(first?.['title'], `'${words}`);
      assert.equal(rest.at(-1)?.['text'], `'${words}`);
    }
  });

  it('come back as they were, whatever the words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary' }), (aText, title) => {
        const all = records(storiesAsCsv(report([{ ...PASSAGE, aText }], { title })));
        assert.equal(undefused(all.at(-1)?.['text']), aText);
        assert.equal(undefused(all[0]?.['title']), title);
      }),
    );
  });
});

describe('stories as JSON', () => {
  it('are the report with a version, the same bytes each time', () => {
    const text = storiesAsJson(report([PASSAGE]));
    assert.deepEqual(JSON.parse(text), { version: 1, ...report([PASSAGE]) });
    assert.equal(text, storiesAsJson(report([PASSAGE])));
    assert.ok(text.endsWith('}\n'));
  });
});

describe('stories as Markdown', () => {
  it('are a report with the wire tree and the passages in both wordings', () => {
    assert.equal(
      storiesAsMarkdown(report([PASSAGE])),
      `# Duplicate coverage

1 story among 27 articles, balanced.

## Lindholm bridge reopens to freight

2023-05-16, 2 outlets, 2 articles.

- **NORDA** · 2023-05-16 (certain: the date header) · first · 70 % of it elsewhere · Freight trains cross the Lindholm bridge again (norda.txt)${'  '}
  the agency's own report
  - **Harbour Gazette** · 2023-05-16 (certain: the date header) · 70 % of it elsewhere · Freight trains cross the Lindholm bridge again (gazette.txt)${'  '}
    signed /NORDA/, likely

### NORDA ↔ Harbour Gazette: near-duplicate, 1 passage

1. NORDA, line 3: “The bridge “carries” forty, she said.”${'  '}
   Harbour Gazette, line 9: “The bridge "carries" forty.”
`,
    );
  });

  it('name both of two of which either took from the other', () => {
    const text = storiesAsMarkdown(report([], { from: { ...ROOT, either: 'gazette.txt', reason: 'alike' } }));
    assert.match(text, /^- \*\*NORDA\*\* .* · before or after Harbour Gazette · /mu);
  });

  it('tell of very many pairs only those of an article and its source', () => {
    const [story] = report([PASSAGE]).stories;
    assert.ok(story);
    const [pair] = story.pairs;
    assert.ok(pair);
    const others = Array.from({ length: 30 }, (_, index) => ({ ...pair, a: `${index}.txt` }));
    const text = storiesAsMarkdown({ ...report([]), stories: [{ ...story, pairs: [...others, pair] }] });
    assert.equal(text.match(/^### /gm)?.length, 1);
  });

  it('say that there are none', () => {
    assert.equal(
      storiesAsMarkdown({ compared: 1, preset: 'strict', stories: [] }),
      '# Duplicate coverage\n\n0 stories among 1 article, strict.\n',
    );
  });

  it('show the words of articles as they stand', () => {
    assert.equal(markdownText('# *Bridge* [open](x) <b>'), String.raw`\# \*Bridge\* \[open\](x) \<b\>`);
    assert.equal(markdownText('1. May'), String.raw`1\. May`);
    assert.equal(markdownText('- a\n\n- b'), String.raw`\- a - b`);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const text = markdownText(words);
        assert.ok(!/[\r\n]/.test(text));
        assert.ok(!/(?<!\\)(?:\\\\)*[`*_[\]<>|~&]/.test(text), text);
        assert.equal(shown(text), words.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});
