import assert from 'node:assert/strict';
import type { EntityDetail } from '../../../../src/analysis/entityRows.ts';
import type { Inspection } from '../../../../src/analysis/protocol.ts';
import { blockLines } from '../../../../src/vscode/language/hoverBlock.ts';
import { dayAt, dayLines, publicationAt, publicationLines } from '../../../../src/vscode/language/hoverDate.ts';
import { entityLines, unsettledLines } from '../../../../src/vscode/language/hoverEntity.ts';
import type { MarkdownLine } from '../../../../src/vscode/text/markdownLine.ts';
import type { Locale } from '../../../../src/vscode/views/locale.ts';

const LOCALE: Locale = {
  language: 'en-GB',
  t: (message, ...args) => message.replace(/\{(\d)\}/g, (_, index: string) => String(args[Number(index)])),
};

const URI = 'file:///courier/a.txt';

/** The lines as a reader sees them, links in brackets. */
const read = (lines: readonly MarkdownLine[]) =>
  lines.map((line) =>
    line
      .map((piece) => (typeof piece === 'string' ? piece : 'bold' in piece ? piece.bold : `[${piece.label}]`))
      .join(''),
  );

const ENTITY = {
  id: 'person:ingrid-halvorsen',
  type: 'person' as const,
  canonical: 'Ingrid Halvorsen',
  variants: ['Halvorsen'],
  role: 'Transport Minister',
  wikidata: null,
  reason: 'a surname after the full name',
};
const NAMED = { entity: ENTITY, mention: { start: 40, end: 49, type: 'person' as const, entity: 0 } };

describe('the hover of a name', () => {
  it('says what this article knows while the index knows nothing', () => {
    assert.deepEqual(read(entityLines(NAMED, null, URI, LOCALE)), [
      'Ingrid Halvorsen · person',
      'Transport Minister (stated here)',
      'Also written: Halvorsen',
      'a surname after the full name',
      '[Find all mentions] · [Why?]',
    ]);
  });

  it('says what all articles know, the commonest of each', () => {
    const detail: EntityDetail = {
      ...ENTITY,
      mentions: 12,
      articles: 4,
      spellings: [
        { text: 'Ingrid Halvorsen', count: 9 },
        { text: 'Halvorsson', count: 1 },
      ],
      roles: [{ text: 'transport minister', articles: 3 }],
      firstDate: '2023-05-16',
      lastDate: '2023-05-18',
      company: ['A', 'B', 'C', 'D'].map((canonical, index) => ({ id: canonical, canonical, articles: 4 - index })),
      inArticles: [],
      reasons: [{ text: 'one spelling differs by one letter', confidence: 0.9 }],
      offices: [],
      officeOn: null,
    };
    const lines = read(entityLines(NAMED, detail, URI, LOCALE));
    assert.equal(lines[1], 'transport minister (stated in 3 of 4 articles)');
    assert.equal(lines[2], 'Also written: Halvorsson (1)');
    assert.match(lines[3] ?? '', /^12 mentions in 4 articles · 16\s?–\s?18 May 2023$/u);
    assert.deepEqual(lines.slice(4, 6), ['With A (4), B (3), C (2)', 'one spelling differs by one letter']);
    assert.equal(lines.at(-1), '[Find all mentions] · [Show in view] · [Correct…] · [Why?]');
    assert.ok(lines.length <= 8);
    const office = { office: 'Transport Minister of Norland', start: '2021-03-01', end: '2024-09-30', asOf: null };
    const officeOn = { date: '2023-05-16', stated: 'then transport minister', held: [office] };
    const known: EntityDetail = {
      ...detail,
      offices: [office],
      officeOn: { ...officeOn, check: { result: 'stillHeld', term: office } },
    };
    const told = read(entityLines(NAMED, known, URI, LOCALE));
    assert.equal(
      told[1]?.replace(/[\u2009\u202f]/gu, ' '),
      'Transport Minister of Norland (1 Mar 2021 – 30 Sept 2024) · Stated here: then transport minister',
    );
    assert.equal(told[2], 'Does not fit: still Transport Minister of Norland on 16 May 2023.');
    assert.ok(told.length <= 8);
  });
});

describe('the hover of a role', () => {
  it('offers everybody who has it', () => {
    const lines = read(unsettledLines('minister', [ENTITY, { ...ENTITY, canonical: 'Petra Lindqvist' }], LOCALE));
    assert.deepEqual(lines, [
      'minister · could be Ingrid Halvorsen, Petra Lindqvist',
      '[Ingrid Halvorsen] · [Petra Lindqvist]',
    ]);
  });

  it('says that somebody is meant by it', () => {
    const mention = { ...NAMED.mention, byRole: true as const };
    const lines = read(entityLines({ ...NAMED, mention }, null, URI, LOCALE));
    assert.ok(lines.includes('Meant by role: nobody else in this article has it.'));
  });
});

describe('the hover of a date', () => {
  const summary = { date: null, bounds: [] };
  const published = (date: object | null) =>
    read(publicationLines({ summary: { ...summary, date } } as unknown as Inspection, URI, LOCALE));

  it('says when, how sure and from what', () => {
    const date = {
      value: '2023-05-16',
      source: 'dateline-inferred-year',
      confidence: 0.9,
      reasons: [{ text: 'the dateline says 16 May' }, { text: '16 May 2023 was a Tuesday' }],
    };
    assert.deepEqual(published(date), [
      'Published 16 May 2023, inferred, likely',
      'the dateline says 16 May',
      '16 May 2023 was a Tuesday',
      '[Why?] · [Set date…]',
    ]);
  });

  it('is never blank', () => {
    assert.deepEqual(published(null), ['no date', '[Why?] · [Set date…]']);
  });

  it('says what the best guess rests on', () => {
    const estimate = { value: '2023-05-16', confidence: 0.55, reasons: [{ text: 'The text names a Tuesday.' }] };
    const guessed = { summary: { ...summary, estimate } } as unknown as Inspection;
    const [heading, reason] = read(publicationLines(guessed, URI, LOCALE));
    assert.match(heading ?? '', /^no date · ≈ 16 May 2023/);
    assert.equal(reason, 'The text names a Tuesday.');
  });

  it('resolves a day', () => {
    const day = { start: 3, end: 10, value: '2023-05-16', inferred: true, reason: 'the Tuesday of the dateline' };
    assert.deepEqual(read(dayLines(day, 'Tuesday', URI, LOCALE)), [
      'Tuesday → 16 May 2023, inferred',
      'the Tuesday of the dateline',
      '[Why?]',
    ]);
  });

  it('says what the article’s date rests on, and prints a stretch in short', () => {
    const week = {
      start: 3,
      end: 12,
      value: '2023-05-08',
      last: '2023-05-14',
      inferred: true,
      reason: 'counted from the article’s date, 16 May 2023',
      countedFrom: { source: 'header', confidence: 0.98, reason: 'The date header says 16 May 2023.' } as const,
    };
    const [first = '', ...others] = read(dayLines(week, 'last week', URI, LOCALE));
    assert.match(first, /^last week → 8\s?–\s?14 May 2023, inferred$/u);
    assert.deepEqual(others, [
      'counted from the article’s date, 16 May 2023',
      'The date header says 16 May 2023; certain',
      '[Why?]',
    ]);
  });
});

describe('the words that tell of a date', () => {
  const DATELINE = { start: 0, end: 24 };
  const TUESDAY = { start: 60, end: 67 };
  const inspection = (date: object | null) =>
    ({
      anatomy: { dateHeader: null, dateline: DATELINE, dayMentions: [TUESDAY, { start: 90, end: 97 }] },
      facts: { date },
      days: date
        ? [
            { ...DATELINE, value: '2023-05-16' },
            { ...TUESDAY, value: '2023-05-16' },
          ]
        : [],
      boilerplate: [{ start: 80, end: 120 }],
    }) as unknown as Inspection;

  it('are the dateline, not counted from itself, where the date is known from it', () => {
    const known = inspection({ source: 'dateline-inferred-year' });
    assert.equal(dayAt(known, 5), undefined);
    assert.deepEqual(publicationAt(known, 5), DATELINE);
    assert.equal(dayAt(known, 61)?.value, '2023-05-16');
  });

  it('are the dateline as a day like others where the date is known from elsewhere', () => {
    assert.equal(dayAt(inspection({ source: 'header' }), 5)?.value, '2023-05-16');
  });

  it('are the days that an undated article names, but for those that are not the article', () => {
    assert.deepEqual(publicationAt(inspection(null), 61), TUESDAY);
    assert.equal(publicationAt(inspection(null), 91), undefined);
    assert.equal(publicationAt(inspection({ source: 'header' }), 61), undefined);
  });
});

describe('the hover of what is not the article', () => {
  const block = {
    start: 0,
    end: 90,
    startLine: 1,
    endLine: 6,
    reason: 'donate' as const,
    severity: 'warning' as const,
    confidence: 0.99,
    inline: false,
    evidence: 'It asks for money.',
  };

  it('gives the reason and a way to disagree', () => {
    assert.deepEqual(read(blockLines(block, false, URI, 4, LOCALE)), [
      'Not part of the article: donation appeal.',
      'It asks for money.',
      '[This is article text] · [Why?]',
    ]);
    const elsewhere = { articles: 12, of: 'Lindholm Courier', kind: 'outlet' as const };
    assert.deepEqual(read(blockLines({ ...block, elsewhere }, false, URI, 4, LOCALE)).slice(2), [
      'Also in 12 other articles of Lindholm Courier.',
      '[Show them] · [This is article text] · [Why?]',
    ]);
  });

  it('repeats nothing of the diagnostic above it', () => {
    assert.deepEqual(read(blockLines(block, true, URI, 4, LOCALE)), ['[This is article text] · [Why?]']);
  });
});
