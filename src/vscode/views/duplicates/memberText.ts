import type { StoryMember, StoryRow } from '../../../analysis/coverageResult.ts';
import { sureness } from '../../../core/fact.ts';
import { articleDate } from '../dateText.ts';
import type { Locale } from '../locale.ts';
import { outletText } from '../outletText.ts';
import { surenessText } from '../surenessText.ts';
import { titleOf } from '../titleOf.ts';
import type { CoverageText } from './rowText.ts';

/** What the row of a story's article says: `16 May · first · 82 % of it elsewhere`, `17 May · from NORDA, likely`. */
export function memberText(story: StoryRow, member: StoryMember, locale: Locale): CoverageText {
  const { t } = locale;
  const { article, first, shared, wire } = member;
  const parts = [articleDate(article, 'short', locale)];
  if (first) parts.push(t('first'));
  const origin = originText(story, member, locale);
  if (origin !== undefined) parts.push(origin);
  if (wire.source === null && shared > 0) parts.push(t('{0} % of it elsewhere', Math.round(shared * 100)));
  const label = outletText(article, locale);
  return {
    label,
    description: parts.join(' · '),
    spoken: [label, titleOf(article), ...parts].join(', '),
    icon: 'file',
  };
}

/** A member's tooltip: its title, what its row says, where it most likely comes from and why, its path. */
export function memberTooltip(story: StoryRow, member: StoryMember, locale: Locale): string[] {
  const { article, wire } = member;
  const origin = originText(story, member, locale);
  const why = origin === undefined ? wire.reason : locale.t('{0}: {1}', origin, wire.reason);
  const { label, description } = memberText(story, member, locale);
  return [titleOf(article), `${label} · ${description}`, sentence(why), article.path];
}

/** Who it was taken from, likely; undefined where it was taken from none. */
function originText(story: StoryRow, { wire }: StoryMember, locale: Locale): string | undefined {
  const { t } = locale;
  if (wire.outside !== null) return t('from {0}, not here', wire.outside);
  const named = wire.source ?? wire.either;
  const other = named === null ? undefined : story.members.find(({ article }) => article.id === named)?.article;
  if (!other) return undefined;
  const name = outletText(other, locale);
  if (wire.source === null) return t('before or after {0}', name);
  if (sureness(wire.confidence) === 'certain') return t('from {0}', name);
  return t('from {0}, {1}', name, surenessText(wire.confidence, locale));
}

/** Words as a sentence begins. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
