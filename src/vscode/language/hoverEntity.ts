import type { EntityDetail } from '../../analysis/entityRows.ts';
import type { ArticleEntity, Mention } from '../../core/entities/entity.ts';
import type { NamedMention } from './mentions.ts';
import { printDates } from '../text/dates.ts';
import { type MarkdownLine, commandLink, linkLine } from '../text/markdownLine.ts';
import { heldText, officeNote } from '../views/entities/officeText.ts';
import { typeName } from '../views/entities/text.ts';
import { surenessText } from '../views/surenessText.ts';
import { type Locale, articles, mentions } from '../views/locale.ts';

/** A hover is read at a glance: the commonest spellings and companions, the rest is in the view. */
const MOST_SPELLINGS = 5;
const MOST_COMPANIONS = 3;
const MOST_OFFICES = 2;

/** Who or what a name means: what this article says and, where the index knows it, what all articles say. */
export function entityLines(
  { entity, mention }: NamedMention,
  detail: EntityDetail | null,
  uri: string,
  locale: Locale,
): readonly MarkdownLine[] {
  const lines = [
    [
      { bold: detail?.canonical ?? entity.canonical },
      ` · ${[typeName(entity.type, locale), surenessOf(entity, detail, locale)].filter(Boolean).join(', ')}`,
    ],
    officeLine(detail, locale) ?? roleLine(entity, detail, locale),
    noteLine(detail, locale),
    spellingLine(entity, detail, locale),
    detail && [countLine(detail, locale)],
    detail && companyLine(detail, locale),
    reasonLine(entity, mention, detail, locale),
    linkLine(
      commandLink(locale.t('Find all mentions'), '_dateline.findMentions', uri, mention.start),
      ...(detail
        ? [
            commandLink(locale.t('Show in view'), '_dateline.showEntity', entity.id),
            commandLink(locale.t('Correct…'), '_dateline.correctEntity', entity.id),
          ]
        : []),
      commandLink(locale.t('Why?'), '_dateline.why', uri, { about: 'entity', id: entity.id }),
    ),
  ];
  return lines.filter((line) => line !== null);
}

/** How sure the least sure join of spellings is, where there was one: `likely`. */
function surenessOf(entity: ArticleEntity, detail: EntityDetail | null, locale: Locale): string {
  const least = Math.min(entity.confidence ?? 1, ...(detail?.reasons ?? []).map(({ confidence }) => confidence));
  return least < 1 ? surenessText(least, locale) : '';
}

/** The offices on the article's date, and what it says itself. */
function officeLine(detail: EntityDetail | null, locale: Locale): MarkdownLine | null {
  const { held = [], stated = null } = detail?.officeOn ?? {};
  if (held.length === 0) return null;
  const offices = held
    .slice(0, MOST_OFFICES)
    .map((term) => heldText(term, locale))
    .join('; ');
  return [stated === null ? offices : `${offices} · ${locale.t('Stated here: {0}', stated)}`];
}

/** Where what the article says does not fit the office: told, and left to the reader. */
function noteLine(detail: EntityDetail | null, locale: Locale): MarkdownLine | null {
  const note = detail?.officeOn && officeNote(detail.officeOn, locale);
  return note ? [note] : null;
}

/** A role that several people of the article have: each is offered, none is chosen. */
export function unsettledLines(
  words: string,
  candidates: readonly ArticleEntity[],
  locale: Locale,
): readonly MarkdownLine[] {
  return [
    [{ bold: words }, ` · ${locale.t('could be {0}', candidates.map(({ canonical }) => canonical).join(', '))}`],
    linkLine(...candidates.map(({ canonical, id }) => commandLink(canonical, '_dateline.showEntity', id))),
  ];
}

function roleLine(entity: ArticleEntity, detail: EntityDetail | null, { t }: Locale): MarkdownLine | null {
  const stated = detail?.roles[0];
  if (stated && detail)
    return [t('{0} (stated in {1} of {2} articles)', stated.text, stated.articles, detail.articles)];
  return entity.role === null ? null : [t('{0} (stated here)', entity.role)];
}

function spellingLine(entity: ArticleEntity, detail: EntityDetail | null, { t }: Locale): MarkdownLine | null {
  const others = detail
    ? detail.spellings.filter(({ text }) => text !== detail.canonical).map(({ text, count }) => `${text} (${count})`)
    : entity.variants;
  return others.length === 0 ? null : [t('Also written: {0}', others.slice(0, MOST_SPELLINGS).join(', '))];
}

function countLine(detail: EntityDetail, locale: Locale): string {
  const { firstDate, lastDate } = detail;
  const counted = locale.t('{0} in {1}', mentions(detail.mentions, locale), articles(detail.articles, locale));
  return firstDate && lastDate ? `${counted} · ${printDates(firstDate, lastDate, locale.language)}` : counted;
}

function companyLine({ company }: EntityDetail, { t }: Locale): MarkdownLine | null {
  // Ids begin with the kind. People and organisations say more than the town where all of it happened.
  const places = company.filter(({ id }) => id.startsWith('place:'));
  const others = company.filter((companion) => !places.includes(companion));
  const named = [...others, ...places]
    .slice(0, MOST_COMPANIONS)
    .map(({ canonical, articles: shared }) => `${canonical} (${shared})`);
  return named.length === 0 ? null : [t('With {0}', named.join(', '))];
}

function reasonLine(
  entity: ArticleEntity,
  { byRole }: Mention,
  detail: EntityDetail | null,
  { t }: Locale,
): MarkdownLine | null {
  if (byRole) return [t('Meant by role: nobody else in this article has it.')];
  const reason = detail?.reasons[0]?.text ?? entity.reason;
  return reason === '' ? null : [reason];
}
