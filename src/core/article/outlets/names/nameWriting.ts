import { foldText } from '../../../text/fold.ts';
import { ORDINARY_NAMES } from './ordinaryNames.ts';
import type { Outlet } from '../outlets.ts';

/** As the name of somebody, as a word that only may be one, or as neither. */
type Writing = 'name' | 'word' | 'neither';

const ARTICLE = /^the /i;
const SEVERAL_WORDS = /[\s.-]/;
const CLOSING = /[\s.-]+$/;
const SMALL_LETTER = /\p{Ll}/u;

/** Behind a word that only begins a longer name: `Star Wars`, `Sun-Times`, `Nation of …`, but not `told Time Monday`. */
const GOES_ON = /[ \u00A0](?:(?!\p{L}{3,6}day\b)\p{Lu}|of\b|&)|-\p{L}/uy;

/**
 * Whether a name of the outlet, found in any spelling, tells by itself that the outlet is meant: several words, a slug in
 * capitals, one word that is no ordinary one, or an ordinary one with the outlet's article.
 */
export function isTelling(printed: string, outlet: Outlet): boolean {
  const writing = writingOf(printed, outlet);
  return writing === 'name' || (writing === 'word' && ARTICLE.test(printed));
}

/** The same where the text speaks of outlets: there an ordinary word tells if it stands alone, the article before it or in it. */
export function isMeant(text: string, start: number, end: number, outlet: Outlet): boolean {
  const article = text.slice(Math.max(0, start - 'the '.length), start);
  const writing = writingOf((ARTICLE.test(article) ? article : '') + text.slice(start, end), outlet);
  if (writing !== 'word') return writing === 'name';
  GOES_ON.lastIndex = end;
  return !GOES_ON.test(text);
}

function writingOf(printed: string, outlet: Outlet): Writing {
  const bare = withoutArticle(printed).replace(CLOSING, '');
  // Who declares an outlet means its name.
  if (SEVERAL_WORDS.test(bare) || outlet.paths) return 'name';
  const folded = foldText(bare);
  const ordinary = ORDINARY_NAMES.has(folded);
  const names = [outlet.name, ...outlet.names];
  const capitals = !SMALL_LETTER.test(bare);
  if (!ordinary && (capitals || names.includes(bare))) return 'name';
  const spellings = names.filter((name) => foldText(withoutArticle(name)) === folded);
  // `Mia` is not MIA, and `time` not Time.
  const capital = !SMALL_LETTER.test(bare.charAt(0));
  const written = capitals || (capital && spellings.some((name) => SMALL_LETTER.test(name)));
  if (!written) return 'neither';
  if (!ordinary) return 'name';
  return spellings.some((name) => ARTICLE.test(name)) === ARTICLE.test(printed) ? 'word' : 'neither';
}

function withoutArticle(name: string): string {
  return name.replace(ARTICLE, '');
}
