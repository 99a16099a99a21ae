import type { Span } from '../text/span.ts';
import type { Page } from './page.ts';
import { eitherCase } from './patterns.ts';

/** How many paragraphs may follow one that tells who the author is: those on other authors, and remains of the page. */
const PARAGRAPHS_AFTER = 3;
const FEWEST_WORDS = 6;
const MOST_WORDS = 90;

const POSTS = [
  'reporter|journalist|editor|correspondent|columnist|writer|author|contributor|producer|host|fellow|professor',
  'lecturer|researcher|analyst|scholar|director|founder|co-founder|photographer|commentator|blogger|freelancer',
  'staffer|critic|novelist|intern|redakteur(?:in)?|korrespondent(?:in)?|journalistin|autor(?:in|a|ka)?|journaliste',
  'correspondante?|rédact(?:eur|rice)|auteure?|periodista|corresponsal|redactora?|dziennikar(?:z|ka|zem|ką)',
  'reporter(?:in|ka|em|ką)|publicyst(?:a|ka)|журналист(?:ка)?|корреспондент(?:ка)?|обозреватель|редактор',
  'журналіст(?:ка)?|кореспондент(?:ка)?|оглядач(?:ка)?|редактор(?:ка)?|карэспандэнт(?:ка)?|рэдактар(?:ка)?',
].join('|');

const BE =
  'is|are|has been|works|covers|writes|reports|ist|arbeitet|schreibt|berichtet|est|couvre|écrit|es|cubre|escribe';
const BE_EASTERN = 'jest|pisze|является|работает|пишет|освещает|є|працює|пише|працуе|піша';
const NAME = "(?:\\p{Lu}[\\p{L}.’'-]{0,20} ){2,5}";

/** A name, what its bearer does, and a post in the press. */
const AUTHOR_NOTE = new RegExp(
  `^\\P{L}{0,4}${NAME}(?:${BE}|${BE_EASTERN}|[—–-]) [^"“”]{0,80}(?<!\\p{L})(?:${eitherCase(POSTS)})s?(?!\\p{L})`,
  'u',
);
/** The same without a name, as such notes begin where the name stands above them. */
const NAMELESS_NOTE =
  /^\P{L}{0,4}(?:(?:the|this) (?:author|writer|reporter)s? (?:is|are|was|has|have|works?|lives?|can|may)|about the authors?:|об авторе:|про автора:|über (?:den autor|die autorin):|à propos de l['’]auteur|sobre (?:el autor|la autora):|o autor(?:ze|ce):)/iu;

/** The words of names in a byline; empty for a byline of other words. */
export function authorsOf(text: string, byline: Span | null): string[] {
  if (byline === null) return [];
  const names = text.slice(byline.start, byline.end).match(/\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,3}/gu);
  return (names ?? []).map((name) => name.replace(/^(?:By|From|Von|Par|Por) /, ''));
}

/**
 * Whether line `index` is one of the last and says who the author is: "Mira Solberg is a reporter in Lindholm." Of
 * those that the byline names (`authors`) anything may be told.
 */
export function isAuthorNote(page: Page, index: number, authors: readonly string[]): boolean {
  const line = page.lines[index]!;
  const after = page.proseLines - page.proseBefore[index]! - (line.prose ? 1 : 0);
  if (index < 3 || index <= page.firstProse || after > PARAGRAPHS_AFTER) return false;
  if (line.words < FEWEST_WORDS || line.words > MOST_WORDS || line.quoted > line.words / 4) return false;
  const content = page.text.slice(line.start, line.end);
  if (authors.some((author) => isAbout(content, author))) return true;
  return line.speech === 0 && (AUTHOR_NOTE.test(content) || NAMELESS_NOTE.test(content));
}

/** The name, whole or its first word, and what its bearer does, is or has done. */
function isAbout(content: string, author: string): boolean {
  const start = content.replace(/^\P{L}{1,4}/u, '');
  const name = [author, author.split(' ')[0]!].find((known) =>
    start.toLowerCase().startsWith(`${known.toLowerCase()} `),
  );
  return name !== undefined && DOES.test(start.slice(name.length));
}

const DOES = new RegExp(
  `^,? (?:${BE}|${BE_EASTERN}|was|has|joined|lives|can|may|served|previously|also|[—–-]|a )(?!\\p{L})`,
  'iu',
);
