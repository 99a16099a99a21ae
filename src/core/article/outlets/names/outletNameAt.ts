import type { OutletIndex } from '../outletIndex.ts';

const WORD = /[\p{L}\d][\p{L}\d.'’&-]{0,24}/uy;

/** What closes a name that stands alone: a full stop, a colon, a dash, the text's end, a reporter's two names. */
const CLOSING = /^(?:$|\.(?:\s|$)|:|\s?[—–]|\s-|, \p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+\.)/u;

/** Room for a reporter's names. */
const CLOSING_REACH = 60;

const MOST_WORDS = 4;

/**
 * The longest name at the offset that the data knows and that stands alone, as in `16 мая — РИА Новости.`; null when
 * there is none. The text ends where the line does, or where a dateline can reach no further.
 */
export function outletNameAt(text: string, at: number, outlets: OutletIndex): string | null {
  let end = at;
  let longest: string | null = null;
  for (let count = 0; count < MOST_WORDS; count++) {
    WORD.lastIndex = end;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) break;
    end += word.length;
    for (const name of [text.slice(at, end), text.slice(at, end).replace(/\.$/, '')]) {
      const after = at + name.length;
      if (CLOSING.test(text.slice(after, after + CLOSING_REACH)) && outlets.find(name)) longest = name;
    }
    if (text.charAt(end) !== ' ') break;
    end++;
  }
  return longest;
}
