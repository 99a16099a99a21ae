import { type Span, textOf } from '../../../text/span.ts';
import { wordBefore } from './beside.ts';

/** What makes a weekday the name of something when it stands before it: holidays, sales, massacres, football clubs. */
const NAMING = new Set(
  'Black Bloody Good Ash Super Cyber Giving Palm Easter Holy Maundy Shrove Whit Fat Blue Manic Freaky Sheffield Man Girl'.split(
    ' ',
  ),
);
const NAMING_SLAVIC =
  /^(?:ч[её]рн|чорн|красн|кровав|кроваў|крывав|кривав|вербн|прощ[её]н|пасхальн|чист|страстн)\p{L}{2,3}$/iu;
/** Newspapers: `Mail on Sunday`, `Welt am Sonntag`. */
const NEWSPAPERS = new Set('Mail Independent Scotland Welt Bild'.split(' '));
/** The same behind it: newspapers, shows. Only in capitals. */
const NAMED =
  /^\s(?:Times|Mail|Mirror|Express|Telegraph|Herald|Post|Star|Sun|People|Tribune|Independent|World|Sport|Review|Mass|Service|Club|Group|Addams|Brunch|Night|Morning|Afternoon|Evening|Football|Politics|Business)(?!\p{L})/u;

/** A weekday that comes round: `every Friday`, `Monday and Tuesday nights`. */
const EVERY =
  /^(?:every|each|most|any|some|first|second|third|fourth|(?:кажд|кожн)\p{L}{2,3}|jeden|chaque|cada|każd\p{L}{1,2})$/iu;
const NIGHTS = /^(?:\s(?:and|or|to|through)\s\p{Lu}\p{Ll}{2,8}day)?\s(?:nights|mornings|afternoons|evenings)\b/u;

/** `среду` and `среды` are surroundings too: a day only behind these. */
const SREDA = /^сред[уы]$/i;
const BEFORE_SREDA =
  /^(?:во?|на|за|по|до|с|со|и|или|утр[оа]м?|вечера|вечером|ночь|прошл..|минувш..|следующ..|ближайш..|эту)$/i;

/** Whether the weekday at the span is part of a name, comes round every week, or is another word. */
export function isNoDay(text: string, { start, end }: Span): boolean {
  const at = wordBefore(text, start);
  const before = textOf(text, at);
  if (NAMING.has(before) || EVERY.test(before) || NAMING_SLAVIC.test(before)) return true;
  if ((before === 'on' || before === 'am') && NEWSPAPERS.has(textOf(text, wordBefore(text, at.start)))) return true;
  if (text.charCodeAt(end) === 32) {
    const after = text.slice(end, end + 32);
    if (NAMED.test(after) || NIGHTS.test(after)) return true;
  }
  if (!SREDA.test(text.slice(start, end))) return false;
  return !BEFORE_SREDA.test(before) || /^\s(?:обитан|жизн)/i.test(text.slice(end, end + 8));
}
