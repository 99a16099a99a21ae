import type { EntitySummary } from '../../../analysis/entityRows.ts';
import type { EntityType } from '../../../core/entities/entity.ts';
import { articleDate } from '../dateText.ts';
import { articles, count, mentions } from '../locale.ts';
import type { Locale } from '../locale.ts';
import { outletText } from '../outletText.ts';
import { titleOf } from '../titleOf.ts';
import type { EntityNode, EntitySection } from './model.ts';

/** What a row shows and how it reads aloud. `icon` is the name of a theme icon; `file` stands for the file's own. */
export interface EntityText {
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
  readonly icon: string | undefined;
}

/** What one row of People & Organisations says. */
export function entityText(node: EntityNode, locale: Locale): EntityText {
  const { t } = locale;
  switch (node.kind) {
    case 'type':
      return plain(typePlural(node.type, locale), count(node.count, locale), TYPE_ICONS[node.type]);
    case 'initial':
      return plain(node.initial, count(node.count, locale), 'list-flat');
    case 'entity':
      return summaryText(node.entity, locale);
    case 'section':
      return plain(sectionLabel(node.section, locale), '', SECTION_ICONS[node.section]);
    case 'range':
      return plain(t('{0}–{1}', node.from + 1, node.from + node.articles.length), '', 'list-flat');
    case 'article': {
      const description = `${outletText(node.article, locale)} · ${articleDate(node.article, 'full', locale)}`;
      return plain(titleOf(node.article), description, 'file');
    }
    default:
      return plain(node.label, node.description, undefined);
  }
}

function plain(label: string, description: string, icon: string | undefined): EntityText {
  return { label, description, spoken: description ? `${label}, ${description}` : label, icon };
}

const TYPE_ICONS: Readonly<Record<EntityType, string>> = {
  person: 'person',
  organisation: 'organization',
  place: 'location',
};

const SECTION_ICONS: Readonly<Record<EntitySection, string>> = {
  articles: 'files',
  spellings: 'symbol-string',
  roles: 'briefcase',
  offices: 'library',
  company: 'organization',
};

function summaryText(entity: EntitySummary, locale: Locale): EntityText {
  const parts = [mentions(entity.mentions, locale), articles(entity.articles, locale)];
  if (entity.role) parts.push(entity.role);
  return {
    label: entity.canonical,
    description: parts.join(' · '),
    spoken: [entity.canonical, typeName(entity.type, locale), ...parts].join(', '),
    icon: TYPE_ICONS[entity.type],
  };
}

function typePlural(type: EntityType, { t }: Locale): string {
  const words = { person: t('People'), organisation: t('Organisations'), place: t('Places') };
  return words[type];
}

/** A kind of entity in words. */
export function typeName(type: EntityType, { t }: Locale): string {
  const words = { person: t('person'), organisation: t('organisation'), place: t('place') };
  return words[type];
}

function sectionLabel(section: EntitySection, { t }: Locale): string {
  const words = {
    articles: t('Articles'),
    spellings: t('Also written'),
    roles: t('Roles as stated'),
    offices: t('Offices held'),
    company: t('Appears with'),
  };
  return words[section];
}
