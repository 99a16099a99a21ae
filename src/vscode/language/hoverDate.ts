import type { ArticleFacts } from '../../core/article/article.ts';
import { isInferred } from '../../core/article/dates/inferred.ts';
import type { ResolvedDay } from '../../core/article/dates/namedDays/resolveDays.ts';
import { outside } from '../../core/text/outside.ts';
import type { Span } from '../../core/text/span.ts';
import type { Inspection } from '../../analysis/protocol.ts';
import { printDate } from '../text/dates.ts';
import { type MarkdownLine, commandLink, linkLine } from '../text/markdownLine.ts';
import { surenessText } from '../views/surenessText.ts';
import { articleDate } from '../views/dateText.ts';
import type { Locale } from '../views/locale.ts';
import { printDay } from './namedDay.ts';

/** As many reasons as a glance takes in; "Why?" has them all. */
const MOST_REASONS = 3;

/** The day that the words at an offset name; none for a dateline that the article's date itself is known from. */
export function dayAt({ anatomy, facts, days }: Inspection, offset: number): ResolvedDay | undefined {
  const own = isFromDateline(facts) ? anatomy.dateline : null;
  return days.find((day) => holds(day, offset) && day.start !== own?.start);
}

/** The words at an offset that the article's own date is known from; in an undated article also the days it names. */
export function publicationAt({ anatomy, facts, boilerplate }: Inspection, offset: number): Span | undefined {
  const { dateHeader, dateline, dayMentions } = anatomy;
  const named = facts.date ? [] : outside(dayMentions, boilerplate);
  return [dateHeader, dateline, ...named].find((span) => span !== null && holds(span, offset)) ?? undefined;
}

function isFromDateline({ date }: ArticleFacts): boolean {
  return date?.source === 'dateline' || date?.source === 'dateline-inferred-year';
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}

/** When the article was published, how sure that is, and from what we know it. */
export function publicationLines({ summary }: Inspection, uri: string, locale: Locale): readonly MarkdownLine[] {
  const { date, estimate } = summary;
  const heading: MarkdownLine = date
    ? [
        locale.t('Published'),
        ' ',
        { bold: printDate(date.value, locale.language) },
        `, ${isInferred(date) ? `${locale.t('inferred')}, ` : ''}${surenessText(date.confidence, locale)}`,
      ]
    : [articleDate(summary, 'full', locale)];
  const reasons = ((date ?? estimate)?.reasons ?? []).slice(0, MOST_REASONS).map(({ text }) => [text]);
  return [heading, ...reasons, publicationLinks(uri, locale)];
}

function publicationLinks(uri: string, locale: Locale): MarkdownLine {
  return linkLine(
    commandLink(locale.t('Why?'), '_dateline.why', uri, { about: 'article' }),
    commandLink(locale.t('Set date…'), '_dateline.setDate', uri),
  );
}

/** The date of a day that the text names, why it is that one, and what the article's date is known from. */
export function dayLines(day: ResolvedDay, words: string, uri: string, locale: Locale): readonly MarkdownLine[] {
  const { countedFrom } = day;
  return [
    [`${words} → `, { bold: printDay(day, locale.language) }, ...(day.inferred ? [`, ${locale.t('inferred')}`] : [])],
    [day.reason],
    ...(countedFrom ? [[`${withoutStop(countedFrom.reason)}; ${surenessText(countedFrom.confidence, locale)}`]] : []),
    linkLine(commandLink(locale.t('Why?'), '_dateline.why', uri, { about: 'day', start: day.start })),
  ];
}

function withoutStop(sentence: string): string {
  return sentence.endsWith('.') ? sentence.slice(0, -1) : sentence;
}
