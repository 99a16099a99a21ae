import type { Span } from '../text/span.ts';

/** How far a verb that governs a day stands from it, in characters. */
const REACH = 90;

/** What says that a day is still to come; then what says that it is over. English first, then Russian and Ukrainian, German, French, Spanish. */
const FUTURE =
  /\b(?:will|shall|won't|would|is to|are to|due|scheduled|plans?|planned|planning|expects?|expected|to (?:meet|visit|begin|start|hold|vote|travel|arrive|open|take|be|discuss|attend)|upcoming|set to|might|as (?:soon|early|late) as|deadline|next|later|ahead of|by|until|before)\b|(?:будет|будут|состоится|пройдет|пройдёт|планиру|намерен|отбудется|відбудеться|будуть)|\b(?:wird|werden|soll|sollen|sera|aura|seront|será|habrá)\b/giu;
const PAST =
  /\b(?:was|were|had|has|have|said|told|did|met|took|came|went|held|made|began|became|left|won|lost|hit|saw|gave|found|rose|fell|\p{Ll}{3,14}ed)\b|(?:заявил|сообщил|сказал|прош[её]л|состоялось|состоялся|состоялась|заявив|повідомив)/giu;
const SENTENCE_END = /[.!?]["”»]?\s+(?=\p{Lu})|\n/gu;

/** Whether the sentence around a day tells of it as past or to come: the nearest verb decides. */
export function tenseAt(text: string, at: Span): 'past' | 'future' | 'open' {
  const before = lastSentencePart(text.slice(Math.max(0, at.start - REACH), at.start));
  const after = firstSentencePart(text.slice(at.end, at.end + REACH));
  const future = Math.min(lastDistance(before, FUTURE), firstDistance(after, FUTURE));
  const past = Math.min(lastDistance(before, PAST), firstDistance(after, PAST));
  if (future === Infinity && past === Infinity) return 'open';
  return future < past ? 'future' : 'past';
}

function lastSentencePart(text: string): string {
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) start = match.index + match[0].length;
  return text.slice(start);
}

function firstSentencePart(text: string): string {
  const end = text.search(SENTENCE_END);
  return end < 0 ? text : text.slice(0, end);
}

function lastDistance(before: string, pattern: RegExp): number {
  let distance = Infinity;
  for (const match of before.matchAll(pattern)) distance = before.length - match.index - match[0].length;
  return distance;
}

function firstDistance(after: string, pattern: RegExp): number {
  const at = after.search(pattern);
  return at < 0 ? Infinity : at;
}
