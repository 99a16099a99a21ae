import type { Span } from '../../text/span.ts';
import { eachWord } from '../../text/words.ts';

/** How far a verb that governs a day stands from it, in characters. */
const REACH = 90;

/** Words that tell of what is to come; English, Russian, Ukrainian, German, French, Spanish. */
const FUTURE = new Set(
  (
    "will shall won’t won't would might due scheduled plans plan planned planning expects expect expected upcoming effective later until before by deadline " +
    'будет будут состоится пройдет пройдёт планирует планируют намерен намерена відбудеться будуть wird werden soll sollen sera seront aura será habrá'
  ).split(' '),
);

/** After `to` these tell of a plan: `to meet on Friday`. */
const PLANNED = new Set(
  'meet visit begin start hold vote travel arrive open take be discuss attend resume continue return leave'.split(' '),
);

/** Words that tell of what is over, besides those in `-ed`. */
const PAST = new Set(
  (
    'was were had has have said told did met took came went held made began became left won lost hit saw gave found rose fell ' +
    'заявил заявила заявили сообщил сообщила сообщили сказал сказала прошел прошёл прошла прошли состоялось состоялся состоялась заявив повідомив'
  ).split(' '),
);

/** Whether the sentence around a day tells of it as past or to come: the nearest verb decides. */
export function tenseAt(text: string, at: Span): 'past' | 'future' | 'open' {
  const from = sentenceStart(text, at.start);
  const nearest = { future: Infinity, past: Infinity };
  let previous = '';
  const read =
    (distance: (start: number, end: number) => number) =>
    (start: number, end: number): void => {
      const word = text.slice(start, end).toLowerCase();
      const tense = tenseOf(word, previous);
      if (tense) nearest[tense] = Math.min(nearest[tense], distance(start, end));
      previous = word;
    };
  eachWord(
    text,
    from,
    at.start,
    read((_, end) => at.start - end),
  );
  previous = '';
  eachWord(
    text,
    at.end,
    sentenceEnd(text, at.end),
    read((start) => start - at.end),
  );
  if (nearest.future === nearest.past) return 'open';
  return nearest.future < nearest.past ? 'future' : 'past';
}

function tenseOf(word: string, previous: string): 'future' | 'past' | null {
  // `had been scheduled for Friday`: the plan is over.
  if (FUTURE.has(word)) return previous === 'been' ? 'past' : 'future';
  if (previous === 'to' && PLANNED.has(word)) return 'future';
  if (previous === 'as' && (word === 'soon' || word === 'early' || word === 'late')) return 'future';
  // `will be raised on Friday`: the participle belongs to what is to come.
  if (previous === 'be') return 'future';
  if (PAST.has(word) || (word.length > 4 && word.endsWith('ed'))) return 'past';
  return null;
}

/** Behind the last full stop, question mark or line break within reach before the offset. */
function sentenceStart(text: string, offset: number): number {
  const from = Math.max(0, offset - REACH);
  for (let i = offset - 1; i > from; i--) if (endsSentence(text, i)) return i + 1;
  return from;
}

function sentenceEnd(text: string, offset: number): number {
  const to = Math.min(text.length, offset + REACH);
  for (let i = offset; i < to; i++) if (endsSentence(text, i)) return i;
  return to;
}

/** A stop before a blank and a capital is taken for a sentence's end, unless it follows an abbreviation (`Gov.`, `U.S.`, `p.m.`). */
function endsSentence(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code === 10 || code === 13) return true;
  if (code !== 46 && code !== 33 && code !== 63) return false;
  const next = text.charAt(i + 1);
  if (next !== ' ' && next !== '"' && next !== '”' && next !== '»') return false;
  const opening = text.charAt(i + 2);
  return (
    opening !== opening.toLowerCase() &&
    !/(?:^|[\s.])(?:\p{Lu}\p{L}{0,3}|\p{L})$/u.test(text.slice(Math.max(0, i - 5), i))
  );
}
