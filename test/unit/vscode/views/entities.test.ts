import assert from 'node:assert/strict';
import type { EntityDetail, EntitySummary } from '../../../../src/analysis/entityRows.ts';
import { entitiesAsCsv } from '../../../../src/vscode/views/entities/csv.ts';
import {
  entityKey,
  entitySections,
  levelOf,
  levelRows,
  sectionRows,
} from '../../../../src/vscode/views/entities/model.ts';
import type { EntityNode } from '../../../../src/vscode/views/entities/model.ts';
import { MAX_ROWS } from '../../../../src/vscode/views/maxRows.ts';
import { entityText } from '../../../../src/vscode/views/entities/text.ts';
import { filterText, isFiltered } from '../../../../src/vscode/views/entities/filter.ts';
import { article, entity, locale } from './samples.ts';

const people: EntityNode = { kind: 'type', type: 'person', count: 1204, parent: undefined };

function entityRows(entities: readonly EntitySummary[], parent: EntityNode): EntityNode[] {
  return levelRows({ initials: [], entities }, parent);
}

function label(node: EntityNode): string {
  const text = entityText(node, locale);
  return text.description ? `${text.label} — ${text.description}` : text.label;
}

function detail(more: Partial<EntityDetail> = {}): EntityDetail {
  return {
    ...entity(),
    wikidata: null,
    spellings: [
      { text: 'Ingrid Halvorsen', count: 11 },
      { text: 'Halvorsson', count: 1 },
    ],
    roles: [{ text: 'transport minister', articles: 3 }],
    firstDate: '2023-05-16',
    lastDate: '2023-06-02',
    company: [{ id: 'person:tomas-brekke', canonical: 'Tomas Brekke', articles: 3 }],
    offices: [],
    officeOn: null,
    inArticles: [article()],
    reasons: [],
    ...more,
  };
}

describe('rows of People & Organisations', () => {
  it('tell how often, where, and in what role somebody is named', () => {
    const [row = people] = entityRows([entity()], people);
    const text = entityText(row, locale);
    assert.equal(label(row), 'Ingrid Halvorsen — 12 mentions · 4 articles · transport minister');
    assert.equal(text.spoken, 'Ingrid Halvorsen, person, 12 mentions, 4 articles, transport minister');
    assert.equal(label(people), 'People — 1,204');
  });

  it('keep the order they come in', () => {
    const rows = entityRows([entity(), entity({ id: 'person:tomas-brekke', canonical: 'Tomas Brekke' })], people);
    assert.deepEqual(
      rows.map((row) => row.kind === 'entity' && row.entity.canonical),
      ['Ingrid Halvorsen', 'Tomas Brekke'],
    );
  });

  it('show the sections that have something in them', () => {
    const sections = entitySections(detail(), people);
    assert.deepEqual(sections.map(label), ['Articles', 'Also written', 'Roles as stated', 'Appears with']);
    assert.deepEqual(
      sections.map((section) => sectionRows(section, locale).map(label)),
      [
        ['Freight trains cross the Lindholm bridge again — Lindholm Courier · 16 May 2023'],
        ['Halvorsson — 1 mention'],
        ['transport minister — 3 articles'],
        ['Tomas Brekke — 3 articles'],
      ],
    );
    const bare = detail({ spellings: [{ text: 'Ingrid Halvorsen', count: 12 }], roles: [], company: [] });
    assert.deepEqual(entitySections(bare, people).map(label), ['Articles']);
  });

  it('are divided by the letters that names begin with', () => {
    const [row = people] = levelRows({ initials: [{ initial: 'A', count: 1200 }], entities: [] }, people);
    assert.equal(label(row), 'A — 1,200');
    assert.deepEqual(levelOf(people), { type: 'person', beginning: '' });
    const [below = people] = levelRows({ initials: [{ initial: 'AN', count: 600 }], entities: [] }, row);
    assert.deepEqual(levelOf(below), { type: 'person', beginning: 'AN' });
    assert.notEqual(entityKey(below), entityKey(row));
    const [name = people] = entityRows([entity()], below);
    assert.equal(levelOf(name), null);
  });

  it('tell the offices somebody held', () => {
    const term = { office: 'Mayor of Solvik', start: '2012', end: null, asOf: '2022-07' };
    const section = entitySections(detail({ offices: [term] }), people).find((row) => label(row) === 'Offices held');
    assert.deepEqual(sectionRows(section ?? people, locale).map(label), [
      'Mayor of Solvik — since 2012, as of July 2022',
    ]);
  });

  it('divide the articles of one who is named in very many', () => {
    const inArticles = Array.from({ length: MAX_ROWS + 1 }, (_, index) => article({ id: `file:///${index}.txt` }));
    const [section = people] = entitySections(detail({ inArticles }), people);
    const ranges = sectionRows(section, locale);
    assert.deepEqual(ranges.map(label), ['1–500', '501–501']);
    assert.deepEqual(
      ranges.map((range) => sectionRows(range, locale).length),
      [500, 1],
    );
  });
});

describe('what names are filtered by', () => {
  it('is said above them', () => {
    assert.equal(filterText({ query: '' }, locale), '');
    const both = { query: 'hal', article: 'file:///a/bridge%20again.txt' };
    assert.equal(filterText(both, locale), 'Filtered: “hal” · Only in bridge again.txt');
    assert.ok(isFiltered({ query: '', article: 'file:///a.txt' }));
    assert.ok(!isFiltered({ query: '' }));
  });
});

describe('entities as CSV', () => {
  it('quote what would break a row', () => {
    const csv = entitiesAsCsv([entity({ canonical: 'Solvik "Port", Authority', type: 'organisation', role: null })]);
    assert.equal(csv, 'type,name,mentions,articles,role\r\norganisation,"Solvik ""Port"", Authority",12,4,\r\n');
  });
});
