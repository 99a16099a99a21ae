import { randomFrom } from '../../scripts/random.ts';
import type { ArticleSource } from '../../src/core/analyse.ts';

const PLACES = 'Solvik Lindholm Hallvik Brekkestad Norrhamn Ostervik Kalmora Trondvik Vesterby Sandholm'.split(' ');
const FIRST = 'Ingrid Tomas Mira Anders Helga Jonas Petra Lukas Sofie Erik Marta Nils'.split(' ');
const LAST = 'Halvorsen Brekke Lindqvist Norheim Solberg Ekdal Tveit Rasmussen Dahl Kvist Moen Strand'.split(' ');
const ROLES = 'transport minister|mayor|harbour master|union leader|chief engineer|police spokeswoman'.split('|');
const SUBJECTS =
  'bridge|harbour|ferry line|school|hospital|wind farm|railway|budget|festival|airport|fishery|library'.split('|');
const VERBS = 'opened|closed|delayed|approved|rejected|inspected|funded|repaired|sold|planned'.split('|');
const REASONS =
  'after months of talks|despite protests|because of rising costs|ahead of the election|following a report'.split('|');
const SYLLABLES =
  'al ber cor dan el fir gan hol in jor kel lum mor nar ost pel quin ros sul tar urn vel wes yor zan'.split(' ');
const FOOTER = ['Share this article', 'Subscribe to our newsletter', 'Read more', 'All rights reserved'];

/** Sentences of an article of the ordinary length, some 2.5 kB. */
const SENTENCES = 18;
/** So many of them stand in a reprint too. */
const REPRINTED = 12;
/** Of stories, so many are told by one article; the others by two to five, within some days. */
const ALONE = 0.7;
const MOST_TELLERS = 5;
const DAYS = 3;
/** Of the later articles of a story so many reprint the first; the others tell it in their own words. */
const REPRINT = 0.5;

/** What all articles of a story tell of. */
interface Event {
  readonly place: string;
  readonly speaker: string;
  readonly topic: readonly string[];
  readonly day: number;
  readonly month: number;
}

/** Articles of our own making: datelines, speakers, quotations, some boilerplate, and stories told two to five times. */
export function generateArticles(count: number): readonly ArticleSource[] {
  return [...generated(count)];
}

/** The same one by one: a million fill no memory. */
export function* generated(count: number): Generator<ArticleSource> {
  const next = randomFrom(20230516);
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = (list: readonly string[]) => list[below(list.length)] ?? '';
  const word = () => Array.from({ length: 2 + below(3) }, () => pick(SYLLABLES)).join('');
  const happen = (): Event => ({
    place: pick(PLACES),
    speaker: `${pick(FIRST)} ${pick(LAST)}`,
    topic: Array.from({ length: 12 }, word),
    day: 1 + below(28 - DAYS),
    month: 1 + below(12),
  });
  const sentenceOf = ({ topic, speaker }: Event) =>
    next() < 0.3
      ? `"The ${pick(topic)} ${pick(SUBJECTS)} will be ${pick(VERBS)} ${pick(REASONS)}, and the ${pick(topic)} comes next," ${speaker.split(' ')[1]} said.`
      : `The ${pick(SUBJECTS)} in ${pick(PLACES)} was ${pick(VERBS)} ${pick(REASONS)} with the ${pick(topic)} ${pick(topic)} of ${100 + below(900)} ${pick(topic)}.`;
  let event = happen();
  let body: readonly string[] = [];
  let left = 0;
  for (let i = 0; i < count; i++, left--) {
    const first = left <= 0;
    if (first) {
      event = happen();
      left = next() < ALONE ? 1 : 2 + below(MOST_TELLERS - 1);
    }
    const own = Array.from({ length: SENTENCES }, () => sentenceOf(event));
    if (first) body = own;
    const told = !first && next() < REPRINT ? [...body.slice(0, REPRINTED), ...own.slice(REPRINTED)] : own;
    const day = event.day + (first ? 0 : below(DAYS + 1));
    const header = ` date 2023-${String(event.month).padStart(2, '0')}-${String(day).padStart(2, '0')} `;
    const lead = `${event.place.toUpperCase()}, May ${day}. /NORDA/. The ${pick(SUBJECTS)} was ${pick(VERBS)}, ${pick(ROLES)} ${event.speaker} said on Tuesday.`;
    const footer = next() < 0.5 ? FOOTER : [];
    const text = [header + lead, ...paragraphs(told), ...footer].join('\n\n');
    yield { id: `article-${i}`, path: `folder-${i % 20}/article-${i}.txt`, text };
  }
}

function paragraphs(sentences: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (let i = 0; i < sentences.length; i += 3) out.push(sentences.slice(i, i + 3).join(' '));
  return out;
}
