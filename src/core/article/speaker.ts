import type { Span } from '../text/span.ts';

/** So much of the text around a quotation can name its speaker, in characters. */
const REACH = 160;

const VERB =
  '(?:said|says|saying|told|tells|added|adds|noted|notes|stressed|explained|explains|continued|wrote|writes|called|emphasi[sz]ed|stated|declared|announced|warned|argued|insisted|concluded|recalled|replied|asked|claimed|admitted|pointed out|underlined|commented|tweeted|сказал[аи]?|заявил[аи]?|отметил[аи]?|подчеркнул[аи]?|добавил[аи]?|пояснил[аи]?|рассказал[аи]?|сообщил[аи]?|написал[аи]?|считает|сказав|заявив|зазначив|додав|наголосив|sagte|erklärte|betonte|a déclaré|a dit|dijo|afirmó|powiedział[a]?)';
const NAME = "(?:\\p{Lu}[\\p{L}.'’-]{0,24}(?: (?:(?:of|the|de|von|van|al|bin) )?\\p{Lu}[\\p{L}.'’-]{0,24}){0,6})";
const PRONOUN = '(?:he|she|they|He|She|They|он|она|они|он[аи]?|він|вона|er|sie|il|elle)';

/** `, he said` and `, said Ingrid Halvorsen`, right behind the quotation. */
const AFTER = new RegExp(
  `^["”“»]?[\\s,.—–-]{0,4}(?:(?<first>${NAME}|${PRONOUN}) (?:also |then |has |later )?${VERB}|${VERB}[ ,](?:the )?(?<second>${NAME}|${PRONOUN}))(?![\\p{L}])`,
  'u',
);
/** `Halvorsen said:`, `According to Halvorsen,` before it. */
const BEFORE = new RegExp(
  `(?:(?<![\\p{L}])(?<first>${NAME}|${PRONOUN}),? (?:also |then |has |later )?${VERB}(?![\\p{L}])|(?:[Aa]ccording to|[Пп]о словам|[Зз]а словами|[Ll]aut) (?<second>${NAME}))`,
  'gu',
);
/** What every match of `BEFORE` holds: looking for it first saves most sentences the trial at each of their letters. */
const MAY_NAME = new RegExp(` ${VERB}|ccording to |о словам |а словами |aut `);
const SENTENCE_END = /[.!?]["”»]?\s+(?=[\p{Lu}"“«])/gu;

/** Who the sentence around a quotation gives it to; null when it names nobody. `from` is where the quotation before it ends. */
export function findSpeaker(text: string, quotation: Span, paragraph: Span, from: number): Span | null {
  const behind = text.slice(quotation.end, Math.min(paragraph.end, quotation.end + REACH));
  const after = AFTER.exec(behind);
  if (after) return groupSpan(after, quotation.end);
  const start = Math.max(paragraph.start, from, quotation.start - REACH);
  const ahead = text.slice(start, quotation.start);
  const sentenceStart = lastSentenceStart(ahead);
  const sentence = ahead.slice(sentenceStart);
  if (!MAY_NAME.test(sentence)) return null;
  const last = lastMatch(BEFORE, sentence);
  return last ? groupSpan(last, start + sentenceStart) : null;
}

/** Of a global pattern, which is left where it was: `matchAll` would copy it for every sentence. */
function lastMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) last = match;
  return last;
}

function groupSpan(match: RegExpExecArray, offset: number): Span | null {
  const name = (match.groups?.['first'] ?? match.groups?.['second'])?.replace(/(?<=\p{L}{2})\.$/u, '');
  if (name === undefined) return null;
  const at = match.groups?.['first'] === undefined ? match[0].lastIndexOf(name) : match[0].indexOf(name);
  const start = offset + match.index + at;
  return { start, end: start + name.length };
}

function lastSentenceStart(text: string): number {
  let start = 0;
  SENTENCE_END.lastIndex = 0;
  while (SENTENCE_END.test(text)) start = SENTENCE_END.lastIndex;
  return start;
}
