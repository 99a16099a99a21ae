import type { ArticleSummary, EntityDetail, EntitySummary } from '../../../analysis/protocol.ts';
import type { EntityType } from '../../../core/entities/entity.ts';

/** What stands below an entity. */
export type EntitySection = 'articles' | 'spellings' | 'roles' | 'company';

/** A row of People & Organisations. */
export type EntityNode =
  | { readonly kind: 'type'; readonly type: EntityType; readonly count: number }
  | {
      readonly kind: 'initial';
      readonly type: EntityType;
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
  | { readonly kind: 'article'; readonly article: ArticleSummary; readonly parent: EntityNode }
  | { readonly kind: 'text'; readonly label: string; readonly description: string; readonly parent: EntityNode };
