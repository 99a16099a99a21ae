import type { Tag, TagScheme } from '../../../core/annotations/tagScheme.ts';
import type { Locale } from '../../views/locale.ts';
import { numberOf } from './tagNumbers.ts';

/** So many of the tags used last stand before the others. */
const MOST_RECENT = 3;

/** One row of a choice of tags: the heading of a group, a tag, the offer to make one, or to choose a scheme where there is none. */
export type TagRow =
  | { readonly kind: 'heading'; readonly label: string }
  | { readonly kind: 'tag'; readonly label: string; readonly tag: Tag; readonly description: string }
  | { readonly kind: 'new'; readonly label: string; readonly name: string }
  | { readonly kind: 'scheme'; readonly label: string };

/** The rows of a choice of tags: used last, then all others in the order of the scheme, and a new one by what was typed. */
export function tagRows(
  scheme: TagScheme,
  recent: readonly string[],
  typed: string,
  locale: Locale,
): readonly TagRow[] {
  const { t } = locale;
  const first = recent.slice(0, MOST_RECENT).flatMap((name) => scheme.tags.find((tag) => tag.name === name) ?? []);
  const others = scheme.tags.filter((tag) => !first.includes(tag));
  const name = typed.trim();
  const isNew = name !== '' && !scheme.tags.some((tag) => tag.name.toLowerCase() === name.toLowerCase());
  const group = (label: string, tags: readonly Tag[]): readonly TagRow[] =>
    tags.length === 0 ? [] : [{ kind: 'heading', label }, ...tags.map((tag) => tagRow(tag, scheme))];
  return [
    ...group(t('used last'), first),
    ...group(first.length === 0 ? t('tags') : t('other tags'), others),
    ...(scheme.tags.length === 0 && name === '' ? [{ kind: 'scheme' as const, label: t('Choose a tag scheme…') }] : []),
    ...(isNew ? [{ kind: 'new' as const, label: t('New tag “{0}”', name), name }] : []),
  ];
}

function tagRow(tag: Tag, scheme: TagScheme): TagRow {
  const number = numberOf(scheme, tag.name);
  const description = [number === undefined ? '' : String(number), tag.parent ?? '', tag.description ?? ''];
  return { kind: 'tag', label: tag.name, tag, description: description.filter(Boolean).join(' · ') };
}
