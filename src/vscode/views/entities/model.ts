import type { EntityDetail, EntityLevel, EntitySummary } from '../../../analysis/entityRows.ts';
import type { ArticleSummary } from '../../../analysis/protocol.ts';
import type { EntityType } from '../../../core/entities/entity.ts';
import { articles, mentions } from '../locale.ts';
import { MAX_ROWS } from '../maxRows.ts';
import type { Locale } from '../locale.ts';
import { termText } from './officeText.ts';

/** The kinds in the order of the view. */
export const ENTITY_TYPES: readonly EntityType[] = ['person', 'organisation', 'place'];

/** What stands below an entity. */
export type EntitySection = 'articles' | 'spellings' | 'roles' | 'offices' | 'company';

/** A row of People & Organisations with the row it stands under. */
export type EntityNode =
  | { readonly kind: 'type'; readonly type: EntityType; readonly count: number; readonly parent: undefined }
  | {
      readonly kind: 'initial';
      /** The letters so far. */
      readonly initial: string;
      readonly count: number;
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

/** The rows of a level. */
export function levelRows({ initials, entities }: EntityLevel, parent: EntityNode): EntityNode[] {
  return [
    ...initials.map(({ initial, count }) => ({ kind: 'initial', initial, count, parent }) as const),
    ...entities.map((entity) => ({ kind: 'entity', entity, parent }) as const),
  ];
}

/** The kind that a row stands under, and the letters that its names begin with. */
export function levelOf(node: EntityNode): { readonly type: EntityType; readonly beginning: string } | null {
  if (node.kind === 'type') return { type: node.type, beginning: '' };
  const above = node.kind === 'initial' ? levelOf(node.parent) : null;
  return node.kind === 'initial' && above ? { ...above, beginning: node.initial } : null;
}

/** The sections below an entity that have something in them. */
export function entitySections(entity: EntityDetail, parent: EntityNode): EntityNode[] {
  const filled: readonly [EntitySection, boolean][] = [
    ['articles', entity.inArticles.length > 0],
    ['spellings', entity.spellings.some(({ text }) => text !== entity.canonical)],
    ['roles', entity.roles.length > 0],
    ['offices', entity.offices.length > 0],
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
    case 'offices':
      return entity.offices.map((term) => text(term.office, termText(term, locale)));
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
