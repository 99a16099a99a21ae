import assert from 'node:assert/strict';
import type { Inspection } from '../../../../src/analysis/protocol.ts';
import { explain } from '../../../../src/vscode/language/reasons.ts';
import type { WhyTarget } from '../../../../src/vscode/language/whyTarget.ts';
import type { Locale } from '../../../../src/vscode/views/locale.ts';

const LOCALE: Locale = {
  language: 'en-GB',
  t: (message, ...args) => message.replace(/\{(\d)\}/g, (_, index: string) => String(args[Number(index)])),
};

const HEADER = { start: 0, end: 17 };

const DATE = {
  value: '2023-05-16',
  precision: 'day',
  source: 'header',
  confidence: 0.85,
  reasons: [{ text: 'the date header', span: HEADER }],
  alternatives: [{ value: '2023-05-15', confidence: 0.15, reason: 'the dateline' }],
};

const INSPECTION = {
  summary: { date: DATE, bounds: [] },
  facts: {
    outlet: null,
    agency: {
      name: 'NORDA',
      value: 'norda',
      source: 'slug',
      confidence: 0.98,
      reasons: [],
      alternatives: [{ value: 'vesti', confidence: 0.02, reason: 'The copyright line names VESTI.' }],
    },
    republisher: {
      name: 'Harbour Gazette',
      value: 'hg',
      source: 'relay',
      confidence: 0.9,
      reasons: [],
      alternatives: [],
    },
    translation: { value: 'und', original: null, source: 'note', confidence: 0.97, reasons: [], alternatives: [] },
    date: DATE,
    bounds: [],
    contradictions: [],
  },
  boilerplate: [{ start: 90, end: 99, reason: 'share', confidence: 0.91, evidence: 'Names of networks in a row.' }],
  days: [
    {
      start: 40,
      end: 47,
      value: '2023-05-15',
      last: '2023-05-17',
      inferred: true,
      reason: 'the Monday before',
      countedFrom: { source: 'header', confidence: 0.85, reason: 'the date header' },
    },
    { start: 60, end: 72, value: '2021-03-02', inferred: false, reason: 'the text prints the date' },
  ],
  entities: {
    entities: [{ id: 'person:tomas-brekke', canonical: 'Tomas Brekke', reason: 'one surname, one person' }],
    mentions: [
      { start: 20, end: 32, entity: 0 },
      { start: 50, end: 56, entity: 0 },
    ],
  },
} as unknown as Inspection;

const titles = (target: WhyTarget) => explain(INSPECTION, target, LOCALE).map(({ title }) => title);

describe('the reasons for what is shown', () => {
  it('tells what the reader took away', () => {
    const facts = { outlet: null, agency: null, date: null, bounds: [], decided: { date: null, outlet: null } };
    const decided = { ...INSPECTION, facts } as unknown as Inspection;
    assert.deepEqual(
      explain(decided, { about: 'article' }, LOCALE).map(({ title, reasons }) => [title, reasons[0]?.text]),
      [
        ['Unknown outlet', 'You decided so.'],
        ['Undated', 'You decided so.'],
      ],
    );
  });

  it('are those of outlet, agency, republisher, translation and date, with numbers and what else it could be', () => {
    assert.deepEqual(titles({ about: 'article' }), [
      'Unknown outlet',
      'Agency: NORDA, certain (98 %)',
      'Republisher: Harbour Gazette, likely (90 %)',
      'Translated, certain (97 %)',
      'Date: ≈ 16 May 2023, likely (85 %)',
    ]);
    const date = explain(INSPECTION, { about: 'article' }, LOCALE).at(-1);
    assert.deepEqual(date?.reasons, [{ text: 'the date header', span: HEADER }]);
    assert.deepEqual(date?.alternatives, ['15 May 2023: the dateline (15 %)']);
    const agency = explain(INSPECTION, { about: 'article' }, LOCALE)[1];
    assert.deepEqual(agency?.alternatives, ['The copyright line names VESTI. (2 %)'], 'without the outlet’s id');
  });

  it('are those of the best guess where nothing prints a date', () => {
    const estimate = {
      value: '2023-05-16',
      confidence: 0.55,
      reasons: [{ text: 'gazette/pier.txt, of the same story, is of 16 May 2023.' }],
      alternatives: [{ value: '2023-05', confidence: 0.2, reason: 'The text names May.' }],
    };
    const undated = {
      ...INSPECTION,
      summary: { date: null, estimate, bounds: [] },
      facts: { ...INSPECTION.facts, date: null, estimate },
    } as unknown as Inspection;
    const date = explain(undated, { about: 'article' }, LOCALE).at(-1);
    assert.match(date?.title ?? '', /^no date · ≈ 16 May 2023, .+ \(55 %\)$/);
    assert.deepEqual(date?.reasons, estimate.reasons);
    assert.deepEqual(date?.alternatives, ['May 2023: The text names May. (20 %)']);
  });

  it('are those of a name, with each place where it stands', () => {
    const [name] = explain(INSPECTION, { about: 'entity', id: 'person:tomas-brekke' }, LOCALE);
    assert.equal(name?.title, 'Tomas Brekke');
    assert.deepEqual(
      name.reasons.map(({ span }) => span?.start),
      [20, 50],
    );
  });

  it('are those of a block and of a day', () => {
    assert.deepEqual(titles({ about: 'block', start: 90 }), ['share buttons (91 %)']);
    const [day] = explain(INSPECTION, { about: 'day', start: 40 }, LOCALE);
    assert.deepEqual(
      day?.reasons.map(({ text }) => text),
      ['the Monday before', 'the date header'],
    );
    assert.match(day?.title ?? '', /^15\s?–\s?17 May 2023$/u);
    const [printed] = explain(INSPECTION, { about: 'day', start: 60 }, LOCALE);
    assert.deepEqual(
      printed?.reasons.map(({ text }) => text),
      ['the text prints the date'],
      'it is counted from nothing',
    );
  });

  it('are none for what is no longer there', () => {
    assert.deepEqual(titles({ about: 'entity', id: 'person:nobody' }), []);
    assert.deepEqual(titles({ about: 'block', start: 1 }), []);
    assert.deepEqual(titles({ about: 'day', start: 1 }), []);
  });
});
