import type { EntityDetail, EntitySummary } from '../../../analysis/entityRows.ts';
import type { ArticleSummary } from '../../../analysis/protocol.ts';
import type { EntityType } from '../../../core/entities/entity.ts';
import { articles, mentions } from '../locale.ts';
import { MAX_ROWS } from '../maxRows.ts';
import type { Locale } from '../locale.ts';

/** The kinds in the order of the view. */
export const ENTITY_TYPES: readonly EntityType[] = ['person', 'organisation', 'place'];

/** What stands below an entity. */
export type EntitySection = 'articles' | 'spellings' | 'roles' | 'company';

/** A row of People & Organisations with the row it stands under. */
export type EntityNode =
  | { readonly kind: 'type'; readonly type: EntityType; readonly count: number; readonly parent: undefined }
  | {
      readonly kind: 'initial';
      readonly initial: string;
      readonly entities: readonly EntitySummary[];
      readonly parent: EntityNode;
    }
  | { readonly kind: 'entity'; readonly entity: EntitySummary; readonly parent: EntityNode }
  | {
      readonly kind: 'section';
      readonly section: EntitySection;
      readonly entity: EntityDetail;
      readonly parent: EntityNode;
    }
  | {
      readonly kind: 'range';
      readonly from: number;
      readonly articles: readonly ArticleSummary[];
      readonly parent: EntityNode;
    }
  | { readonly kind: 'article'; readonly article: ArticleSummary; readonly parent: EntityNode }
  | { readonly kind: 'text'; readonly label: string; readonly description: string; readonly parent: EntityNode };

/** A key that stays while the row means the same. */
export function entityKey(node: EntityNode): string {
  const above = node.parent ? `${entityKey(node.parent)}\n` : '';
  switch (node.kind) {
    case 'type':
      return node.type;
    case 'initial':
      return `${above}initial ${node.initial}`;
    case 'entity':
      return `${above}${node.entity.id}`;
    case 'section':
      return `${above}${node.section}`;
    case 'range':
      return `${above}range ${node.from}`;
    case 'article':
      return `${above}${node.article.id}`;
    default:
      return `${above}${node.label}`;
  }
}

/** Entities as rows; where there are more than `MAX_ROWS`, grouped by how their names begin, by one letter more a level. */
export function entityRows(entities: readonly EntitySummary[], parent: EntityNode): EntityNode[] {
  const letters = parent.kind === 'initial' ? parent.initial.length + 1 : 1;
  if (entities.length <= MAX_ROWS || letters > MAX_LETTERS) {
    return entities.map((entity) => ({ kind: 'entity', entity, parent }));
  }
  const groups = new Map<string, EntitySummary[]>();
  for (const entity of entities) {
    const initial = beginningOf(entity.canonical, letters);
    const group = groups.get(initial);
    if (group) group.push(entity);
    else groups.set(initial, [entity]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([initial, members]) => ({ kind: 'initial', initial, entities: members, parent }));
}

/** Names that begin with the same four letters are one name, and few. */
const MAX_LETTERS = 4;

/** The first letters of a name, in upper case and without their accents; `#` for anything but letters. */
function beginningOf(name: string, letters: number): string {
  const characters = name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().match(/./gsu) ?? [];
  return characters
    .slice(0, letters)
    .map((character) => (/\p{L}/u.test(character) ? character : '#'))
    .join('');
}

/** The sections below an entity that have something in them. */
export function entitySections(entity: EntityDetail, parent: EntityNode): EntityNode[] {
  const filled: readonly [EntitySection, boolean][] = [
    ['articles', entity.inArticles.length > 0],
    ['spellings', entity.spellings.some(({ text }) => text !== entity.canonical)],
    ['roles', entity.roles.length > 0],
    ['company', entity.company.length > 0],
  ];
  return filled.filter(([, any]) => any).map(([section]) => ({ kind: 'section', section, entity, parent }));
}

/** The rows below a section, or below a range of articles. */
export function sectionRows(node: EntityNode, locale: Locale): EntityNode[] {
  if (node.kind === 'range') return node.articles.map((article) => ({ kind: 'article', article, parent: node }));
  if (node.kind !== 'section') return [];
  const { entity, section } = node;
  const text = (label: string, description: string): EntityNode => ({ kind: 'text', label, description, parent: node });
  switch (section) {
    case 'articles':
      return articleRows(entity.inArticles, node);
    case 'spellings':
      return entity.spellings
        .filter((spelling) => spelling.text !== entity.canonical)
        .map((spelling) => text(spelling.text, mentions(spelling.count, locale)));
    case 'roles':
      return entity.roles.map((role) => text(role.text, articles(role.articles, locale)));
    default:
      return entity.company.map((other) => text(other.canonical, articles(other.articles, locale)));
  }
}

function articleRows(inArticles: readonly ArticleSummary[], parent: EntityNode): EntityNode[] {
  if (inArticles.length <= MAX_ROWS) return inArticles.map((article) => ({ kind: 'article', article, parent }));
  const ranges: EntityNode[] = [];
  for (let from = 0; from < inArticles.length; from += MAX_ROWS) {
    ranges.push({ kind: 'range', from, articles: inArticles.slice(from, from + MAX_ROWS), parent });
  }
  return ranges;
}
