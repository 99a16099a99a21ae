import { foldText } from '../../../text/fold.ts';
import type { Span } from '../../../text/span.ts';
import { isMeant, isTelling } from './nameWriting.ts';
import type { OutletIndex } from '../outletIndex.ts';
import type { Outlet } from '../outlets.ts';

/** An outlet that the data knows, where a text names it. */
export interface NamedOutlet extends Span {
  readonly outlet: Outlet;
}

const MOST_WORDS = 6;
const NAME_WORD = /\p{Lu}[\p{L}\p{N}'’.&!-]{0,24}|(?:of|and|de|la)(?= \p{Lu})|\d{1,3}(?!\d)/uy;
const CAPITAL = /(?<![\p{L}\p{N}@/.-])\p{Lu}/gu;
const NAME_END = /[.'’!-]+$/;
const POSSESSIVE = /['’]s?$/;

/** One word that looks like any other is a menu's or a sentence's more likely than a name. */
const TELLING = /\s|\p{Lu}{2}|\p{Ll}\p{Lu}/u;

/** Carriers of everybody's words; none of them publishes. */
const PLATFORMS = new Set(
  (
    'youtube telegram телеграм rutube twitter x facebook instagram tiktok whatsapp viber vk вконтакте linkedin reddit ' +
    'wikipedia википедия вікіпедія wikimedia flickr google apple pinterest odnoklassniki одноклассники dzen дзен'
  ).split(' '),
);

/** Whether the name is a social network's or another carrier's, which is never the outlet. */
export function isPlatform(name: string): boolean {
  return PLATFORMS.has(foldText(name).replace(/^(?:www\.)?([\p{L}]+)\.(?:com|org|ru|me|tv)$/u, '$1'));
}

/** The longest name of a known outlet that begins at the offset and is written as one; null when there is none before `end`. */
export function outletAt(text: string, at: number, end: number, outlets: OutletIndex): NamedOutlet | null {
  const ends: number[] = [];
  for (let next = at; ends.length < MOST_WORDS && next < end; next++) {
    NAME_WORD.lastIndex = next;
    const word = NAME_WORD.exec(text);
    if (!word || NAME_WORD.lastIndex > end) break;
    next = NAME_WORD.lastIndex;
    ends.push(next);
    if (text.charAt(next) !== ' ') break;
  }
  for (const wordsEnd of ends.reverse()) {
    const printed = text.slice(at, wordsEnd);
    for (const name of new Set([printed.replace(NAME_END, ''), printed, printed.replace(POSSESSIVE, '')])) {
      const outlet = name.length < 2 ? null : outlets.bySlug(name);
      if (outlet && isMeant(text, at, at + name.length, outlet)) return { start: at, end: at + name.length, outlet };
    }
  }
  return null;
}

/** The outlets that a line names so that no ordinary word can be meant, in order; most are in the data by several names. */
export function outletsNamed(text: string, line: Span, outlets: OutletIndex): NamedOutlet[] {
  const found: NamedOutlet[] = [];
  CAPITAL.lastIndex = line.start;
  for (let match = CAPITAL.exec(text); match && match.index < line.end; match = CAPITAL.exec(text)) {
    const named = outletAt(text, match.index, line.end, outlets);
    if (!named) continue;
    CAPITAL.lastIndex = named.end;
    const printed = text.slice(named.start, named.end);
    if (TELLING.test(printed) && isTelling(printed, named.outlet)) found.push(named);
  }
  return found;
}
