import type { EntityType } from '../../../../src/core/entities/entity.ts';
import { type QuotableMention, findStatements } from '../../../../src/core/quotations/findStatements.ts';
import type { QuotedStatement } from '../../../../src/core/quotations/statement.ts';

/** Who is who in the tests: every place where one of these stands is a mention. */
const NAMES: readonly (readonly [name: string, type: EntityType, entity: number])[] = [
  ['Ingrid Halvorsen', 'person', 0],
  ['Halvorsen', 'person', 0],
  ['Tomas Brekke', 'person', 1],
  ['Brekke', 'person', 1],
  ['Ингрид Халворсен', 'person', 0],
  ['Халворсен', 'person', 0],
  ['Брекке', 'person', 1],
  ['Інгрід Галворсен', 'person', 0],
  ['Solvik Port Authority', 'organisation', 2],
  ['NORDA', 'organisation', 3],
  ['Solvik', 'place', 4],
];

/** The mentions of a text, the longest name first where several begin. */
function mentionsOf(text: string): QuotableMention[] {
  const found: QuotableMention[] = [];
  const pattern = new RegExp(NAMES.map(([name]) => name).join('|'), 'gu');
  for (const { 0: name, index } of text.matchAll(pattern)) {
    const [, type, entity] = NAMES.find(([known]) => known === name)!;
    found.push({ start: index, end: index + name.length, type, entity });
  }
  return found;
}

/** The statements of a text whose lines are its paragraphs. */
export function statementsOf(text: string, language = 'en'): QuotedStatement[] {
  const paragraphs = [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  return findStatements(text, { paragraphs, mentions: mentionsOf(text), mask: [], language });
}

const WHO = ['Halvorsen', 'Brekke', 'Port Authority', 'NORDA', 'Solvik'];

/** Each statement as `kind, speaker: words`, an inferred speaker with `≈`, parts with a bar between. */
export function told(text: string, language = 'en'): string[] {
  return statementsOf(text, language).map(({ kind, parts, speaker, entity, inferred }) => {
    const said = speaker ? text.slice(speaker.start, speaker.end) : 'nobody';
    const who = entity === null ? said : `${inferred ? '≈' : ''}${WHO[entity]}`;
    return `${kind}, ${who}: ${parts.map(({ start, end }) => text.slice(start, end)).join(' | ')}`;
  });
}
