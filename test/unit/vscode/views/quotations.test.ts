import assert from 'node:assert/strict';
import type { QuotationGroup, QuotationSpeaker, QuotationView } from '../../../../src/analysis/quotationResult.ts';
import { quotationLines } from '../../../../src/vscode/language/hoverQuotation.ts';
import { MAX_ROWS } from '../../../../src/vscode/views/maxRows.ts';
import { citation } from '../../../../src/vscode/views/quotations/citation.ts';
import { filterMessage, filterOf, isFiltered, withShown } from '../../../../src/vscode/views/quotations/filter.ts';
import {
  type QuotationNode,
  quotationKey,
  quotationRows,
  rowsBelow,
  speakerRows,
} from '../../../../src/vscode/views/quotations/model.ts';
import { quotationText } from '../../../../src/vscode/views/quotations/text.ts';
import { article, dated, locale, outlet } from './samples.ts';

const SPEAKER: QuotationSpeaker = {
  id: 'person:ingrid-halvorsen',
  name: 'Ingrid Halvorsen',
  type: 'person',
  statements: 12,
  articles: 4,
};

function view(more: Partial<QuotationView> = {}): QuotationView {
  return {
    key: 'file:///news/courier/bridge.txt#0',
    kind: 'direct',
    words: 'The bridge carries forty trains a day',
    speaker: { id: 'person:ingrid-halvorsen', name: 'Ingrid Halvorsen' },
    said: 'she',
    inferred: false,
    verb: 'said',
    manner: 'neutral',
    startLine: 6,
    startCharacter: 1,
    endLine: 6,
    endCharacter: 38,
    article: article(),
    ...more,
  };
}

const GAZETTE = view({
  key: 'b#2',
  article: article({ id: 'file:///news/gazette.txt', outlet: outlet('Harbour Gazette'), date: dated('2023-05-17') }),
});
const GROUP: QuotationGroup = { key: 'b#2', statements: [GAZETTE, view()], outlets: 2 };

const [speaker] = speakerRows([SPEAKER]) as [QuotationNode];

function label(node: QuotationNode): string {
  const text = quotationText(node, locale);
  return text.description ? `${text.label} — ${text.description}` : text.label;
}

describe('rows of Quotations', () => {
  it('tell how much somebody says, and where', () => {
    assert.equal(label(speaker), 'Ingrid Halvorsen — 12 statements · 4 articles');
    const nobody = speakerRows([{ ...SPEAKER, id: null, name: '', type: null, statements: 1, articles: 1 }]);
    assert.deepEqual(nobody.map(label), ['Speaker not named — 1 statement · 1 article']);
  });

  it('have the wordings of one quotation under one row', () => {
    const [row] = quotationRows([GROUP], speaker) as [QuotationNode];
    assert.equal(label(row), '“The bridge carries forty trains a day” — 2 outlets · Harbour Gazette · 17 May 2023');
    assert.deepEqual(rowsBelow(row).map(label), [
      'Harbour Gazette · 17 May 2023 — “The bridge carries forty trains a day”',
      'Lindholm Courier · 16 May 2023 — “The bridge carries forty trains a day”',
    ]);
    const [single] = quotationRows([{ ...GROUP, statements: [GAZETTE] }], speaker) as [QuotationNode];
    assert.deepEqual(rowsBelow(single), []);
  });

  it('say that a speaker was inferred, and read aloud', () => {
    const statement = view({ inferred: true, kind: 'reported' });
    const text = quotationText({ kind: 'wording', statement, parent: speaker }, locale);
    assert.equal(text.label, 'Lindholm Courier · 16 May 2023 · ≈ Ingrid Halvorsen');
    assert.equal(
      text.spoken,
      'reported, The bridge carries forty trains a day, speaker inferred, Lindholm Courier, 16 May 2023',
    );
  });

  it('are at most so many a level, each with a key of its own', () => {
    const many = Array.from({ length: MAX_ROWS + 1 }, (_, i) => ({ ...GROUP, key: `a#${i}` }));
    const ranges = quotationRows(many, speaker);
    assert.deepEqual(ranges.map(label), ['1–500', '501–501']);
    const rows = ranges.flatMap(rowsBelow);
    assert.equal(rows.length, many.length);
    assert.equal(new Set(rows.map(quotationKey)).size, many.length);
  });
});

describe('the filter of Quotations', () => {
  it('is told with what it leaves', () => {
    const shown = withShown(withShown({}, 'speaker', { id: 'person:a', name: 'Ingrid Halvorsen' }), 'text', 'bridge');
    assert.deepEqual(filterOf(shown), { speaker: 'person:a', text: 'bridge' });
    assert.equal(
      filterMessage(shown, { shown: 4, total: 1095 }, locale),
      'Filtered: Ingrid Halvorsen · “bridge” · 4 of 1,095 statements',
    );
    assert.equal(isFiltered(withShown(withShown(shown, 'text', undefined), 'speaker', undefined)), false);
    assert.equal(filterMessage({}, { shown: 4, total: 4 }, locale), '');
  });
});

describe('the citation of a statement', () => {
  it('has its words, who said them and where', () => {
    assert.equal(
      citation(view({ inferred: true }), locale),
      '“The bridge carries forty trains a day” — Ingrid Halvorsen (inferred) — Lindholm Courier, “Freight trains cross the Lindholm bridge again”, 16 May 2023, courier/bridge.txt, line 7',
    );
  });
});

describe('the hover of a quotation', () => {
  it('says who, how, and where else', () => {
    const lines = quotationLines({ statement: view({ verb: 'claimed', manner: 'claim' }), others: [GAZETTE] }, locale);
    const read = lines.map((line) =>
      line
        .map((piece) => (typeof piece === 'string' ? piece : 'bold' in piece ? piece.bold : `[${piece.label}]`))
        .join(''),
    );
    assert.deepEqual(read, [
      'Ingrid Halvorsen · quotation · “claimed”, a claim',
      'Also in [Harbour Gazette, 17 May 2023]: “The bridge carries forty trains a day”',
      '[Show quotations]',
    ]);
  });

  it('names nobody where nobody is named, and keeps short', () => {
    const statement = view({ speaker: null, said: null, verb: null });
    const lines = quotationLines({ statement, others: Array.from({ length: 9 }, () => GAZETTE) }, locale);
    assert.deepEqual(lines[0], [{ bold: 'Speaker not named' }, ' · quotation']);
    assert.equal(lines.length, 7);
    assert.deepEqual(lines.at(-1), ['and 4 more']);
  });
});
