import assert from 'node:assert/strict';
import type { EntityDetail } from '../../../../src/analysis/entityRows.ts';
import { entitiesAsCsv } from '../../../../src/vscode/views/entities/csv.ts';
import { entityKey, entityRows, entitySections, sectionRows } from '../../../../src/vscode/views/entities/model.ts';
import type { EntityNode } from '../../../../src/vscode/views/entities/model.ts';
import { MAX_ROWS } from '../../../../src/vscode/views/maxRows.ts';
import { entityText } from '../../../../src/vscode/views/entities/text.ts';
import { article, entity, locale } from './samples.ts';

const people: EntityNode = { kind: 'type', type: 'person', count: 1204, parent: undefined };

function open(node: EntityNode): readonly EntityNode[] {
  return node.kind === 'initial' ? entityRows(node.entities, node) : [];
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

  it('never stand more than a level can hold', () => {
    const names = Array.from({ length: 1200 }, (_, index) => `${index % 2 === 0 ? 'Åse' : 'Anders'} ${index}`);
    const many = names.map((canonical, index) => entity({ id: `person:${index}`, canonical }));
    let level: readonly EntityNode[] = entityRows(many, people);
    assert.deepEqual(level.map(label), ['A — 1,200']);
    level = level.flatMap(open);
    assert.deepEqual(level.map(label), ['AN — 600', 'AS — 600']);
    const keys = level.flatMap(open).flatMap(open).map(entityKey);
    assert.equal(new Set(keys).size, keys.length);
    assert.ok(level.flatMap(open).every((node) => open(node).length > 0));
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

describe('entities as CSV', () => {
  it('quote what would break a row', () => {
    const csv = entitiesAsCsv([entity({ canonical: 'Solvik "Port", Authority', type: 'organisation', role: null })]);
    assert.equal(csv, 'type,name,mentions,articles,role\r\norganisation,"Solvik ""Port"", Authority",12,4,\r\n');
  });
});
