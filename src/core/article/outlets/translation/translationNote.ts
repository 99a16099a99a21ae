import type { Span } from '../../../text/span.ts';
import { languageNamed } from './languageNames.ts';

/** A line or bracket that says that the text is a translation; `language` is the original's, ISO 639-1, null when unnamed. */
export interface TranslationNote extends Span {
  readonly language: string | null;
  /** Who translated, as printed; null when unnamed. */
  readonly translator: Span | null;
}

/** What every note in a language holds, whatever its form: found faster than its pattern. */
const NEEDLES: Readonly<Record<string, readonly string[]>> = {
  ru: ['ерев'],
  uk: ['ерекла'],
  be: ['ераклад', 'ераклаў', 'ераклала'],
  de: ['bersetz'],
  fr: ['radui', 'raduc'],
  es: ['raduc'],
  it: ['radu'],
  pt: ['radu'],
  pl: ['łumacz'],
};
/** English notes stand below articles in any language. */
const ENGLISH = 'ranslat';

/** More places than these are about translating. */
const MOST = 40;
const MAX_NOTE = 200;
const MOST_NAME_WORDS = 7;
/** Between a bracket or line's beginning and the word itself. */
const MAX_BEFORE = 60;

/** `who` is the translator, who has to have a name; without `who` or `language` the words are the whole note. */
const NOTES: readonly RegExp[] = [
  /^(?:this (?:(?:article|text|story|report|interview|piece|post) )?(?:is|was|has been) )?(?:an? )?(?:machine|automatic(?:ally)?|automated|ai|google|unofficial|english|russian)?[- ]?translat(?:ed|ion)(?: into \p{L}+)?(?: from (?:the )?(?:original )?(?<language>\p{L}+)| of (?:an|the) (?:original|article)|(?: by| with|:) (?<who>[^\n]+)|\.?$)/iu,
  /^(?:машинн\p{L}+ |автоматическ\p{L}+ )?пере(?:вод|вел[аи]?|вёл|ведено)(?: (?:статьи|текста|материала))?(?: со? (?<language>\p{L}+(?:ого|та))| (?:выполнен|сделан|редакции)|\s?[:—–-]? ?(?<who>[^\n]+)|\.?$)/iu,
  /^(?:машинн\p{L}+ |автоматичн\p{L}+ )?перекла(?:д|в|ла|дено)(?: зі? (?<language>\p{L}+ої)| (?:виконано|редакції)|\s?[:—–-]? ?(?<who>[^\n]+)|\.?$)/iu,
  /^(?:машынн\p{L}+ )?перакла(?:д|ў|ла|дзена)(?: з (?<language>\p{L}+[ао]й)| рэдакцыі|\s?[:—–-]? ?(?<who>[^\n]+)|\.?$)/iu,
  /^(?:aus dem (?<language>\p{L}+) )?übersetz(?:t|ung)(?: (?:aus dem \p{L}+ )?(?:von|durch)|:) (?<who>[^\n]+)/iu,
  /^tradu(?:it|ction|cido|cción|zido|ção)(?: (?:de l['’]|du |del |do )(?<language>\p{L}+)|(?: par| por|\s?:) (?<who>[^\n]+))/iu,
  /^tłumacz(?:enie|ył|yła)(?: z (?<language>\p{L}+)|:? (?<who>[^\n]+))/iu,
];
const MACHINE =
  /^(?:\P{L}*(?:this|a|an|is|was|\p{L}+ (?:is|was|has been)) )*(?:machine|automat|ai |google|машин|автомат)/iu;

/** The first note of a translator or of a machine, in the article's language (ISO 639-1) or English; null when there is none. */
export function findTranslationNote(text: string, language: string): TranslationNote | null {
  for (const needle of [ENGLISH, ...(NEEDLES[language] ?? [])]) {
    let at = text.indexOf(needle);
    for (let tries = 0; at >= 0 && tries < MOST; tries++, at = text.indexOf(needle, at + needle.length)) {
      const note = noteAround(text, at);
      if (note) return note;
    }
  }
  return null;
}

/** The statement around a word: a line of its own, or a bracket that ends a line and stands apart from its sentence. */
function noteAround(text: string, at: number): TranslationNote | null {
  const before = text.slice(Math.max(0, at - MAX_BEFORE), at);
  const opening = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('('), before.lastIndexOf('['));
  if (opening < 0 && at > MAX_BEFORE) return null;
  const bracket = /[([]/.exec(before.charAt(opening))?.[0];
  if (bracket && !/(?:^|[.!?…"”»\n])\s{0,2}$/.test(before.slice(0, opening))) return null;
  const lead = /^[^\p{L}]*/u.exec(before.slice(opening + 1))![0].length;
  const start = at - before.length + opening + 1 + lead;
  const rest = text.slice(start, start + MAX_NOTE);
  const lineEnd = rest.search(/[\r\n]/);
  if (lineEnd < 0 && rest.length === MAX_NOTE) return null;
  const line = (lineEnd < 0 ? rest : rest.slice(0, lineEnd)).trimEnd();
  const closed = bracket && /[)\]]$/.exec(line);
  if (bracket && !closed) return null;
  const printed = closed ? line.slice(0, -1) : line;
  const match = firstMatch(printed);
  if (!match) return null;
  const { language, who } = match.groups ?? {};
  const translator =
    who === undefined ? null : { start: start + printed.lastIndexOf(who), end: start + printed.length };
  return {
    start,
    end: start + printed.length,
    language: language === undefined ? null : languageNamed(language),
    translator,
  };
}

function firstMatch(printed: string): RegExpExecArray | null {
  for (const pattern of NOTES) {
    const match = pattern.exec(printed);
    if (match) return isNote(match) ? match : null;
  }
  return null;
}

/** `Translation: they lost` is a joke, `Translated` alone a button; a language, a translator's name or a machine is none. */
function isNote({ 0: printed, groups }: RegExpExecArray): boolean {
  const { language, who } = groups ?? {};
  if (language !== undefined) return languageNamed(language) !== null;
  if (who === undefined) return MACHINE.test(printed) || /\s/.test(printed);
  const words = who.replace(/^the |[.\s]+$/gi, '').split(/[ ,]+/);
  return (
    words.length <= MOST_NAME_WORDS &&
    words.every((word) => /^[«“"]?\p{Lu}|^(?:and|for|и|для|i|та|und|et|y|de|von)$/u.test(word))
  );
}
