import { outside } from '../../../text/outside.ts';
import type { Span } from '../../../text/span.ts';
import { spanAt } from '../../../text/spanAt.ts';
import type { Article, DayMention } from '../../article.ts';
import { type Day, daysOf, formatDate } from '../calendar.ts';

/** A day, or a month, that the text tells of as past. */
export interface LaterEvent extends Span {
  /** ISO, at the precision of the text. */
  readonly value: string;
}

/** Shorter lines are captions, credits and notices, which are added and changed after the article. */
const MIN_PARAGRAPH = 100;

/** So much of the sentence before the day is read. */
const REACH = 90;

/** What puts an event onto a day in English; a bare date may be a credit's or a list's. */
const ON_DAY = /\b(?:on|in|early in|late in|during)\s+(?:(?:early|late|mid|mid-)\s?)?$/i;

/** What happened stands right before its day: between a verb farther off and the day there is often a plan. */
const TOLD =
  /(?<!\p{L})(?:was|were|had|\p{L}{3,}ed|said|told|met|took|went|held|made|began|became|left|won|lost|saw|gave|found|fell|rose|came|did|\p{L}+(?:л|ла|ли|лось|лся|лась|лись))\s[^.!?]{0,30}$/iu;

/** Plans are told in the past tense too, and elections are ahead when papers write of them. */
const PLANNED =
  /\b(?:(?:is|are|was|were|had|has|have) to|will|would|shall|might|could|should|to be|starts?|starting|begins?|beginning|takes?|taking|due|set|scheduled|slated|planned|plans?|expected|expects|effective|expires?|expiring|ends|ending|runs|deadline|upcoming|if|intend(?:s|ed)?|aim(?:s|ed)?|hope[sd]?|vow(?:s|ed)?|promise[sd]?|pledge[sd]?|the end of|elections?|vot(?:e|es|ers|ing)|polls?|ballot)\b/i;

/** How the sentence goes on after a day to come. */
const AHEAD = /(?:\b(?:will|would|shall)|['’]ll)\b/i;

/** What the page says of itself is added after the article. */
const NOTICE =
  /\b(?:this (?:article|story|post|page|site|version|report)|version of|updated|corrected|correction|(?:re)?published|accessed|retrieved|posted by|captions?|photos?)\b/i;

/** The first day or month with a year, later than the article's last possible day, on which the text says that something happened. */
export function findLaterEvent(
  text: string,
  article: Article,
  mask: readonly Span[],
  published: Day,
): LaterEvent | null {
  for (const mention of outside(article.dayMentions, mask)) {
    const { start, end, year, month, day, tense } = mention;
    if (year === null || month === null || tense !== 'past') continue;
    const value = formatDate(year, month, day);
    const days = daysOf(value);
    // One day is the time zones'.
    if (!days || days.first <= published + 1) continue;
    if (isTold(text, article, mention)) return { start, end, value };
  }
  return null;
}

/** Whether a paragraph of the report itself tells that something happened then. */
function isTold(text: string, { paragraphs, quotations, language }: Article, mention: DayMention): boolean {
  const paragraph = spanAt(paragraphs, mention.start);
  if (!paragraph || paragraph.end - paragraph.start < MIN_PARAGRAPH) return false;
  if (spanAt(quotations, mention.start)) return false;
  const from = Math.max(paragraph.start, mention.start - REACH);
  const before = text.slice(from, mention.start);
  if (language === 'en' && !ON_DAY.test(before.replace(/\b\p{Lu}\p{Ll}+day,?\s+$/u, ''))) return false;
  const after = text.slice(mention.end, Math.min(paragraph.end, mention.end + REACH));
  const told = lastSentence(before);
  const on = firstSentence(after);
  return TOLD.test(told) && !PLANNED.test(told) && !NOTICE.test(told) && !NOTICE.test(on) && !AHEAD.test(on);
}

function lastSentence(text: string): string {
  return text.slice(Math.max(0, ...[...text.matchAll(/[.!?]["”]?\s+(?=["“]?\p{Lu})/gu)].map((match) => match.index)));
}

function firstSentence(text: string): string {
  return /^[^.!?]*/.exec(text)?.[0] ?? '';
}
