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
/** One article in five reprints, in part, the one before it: the folder has stories to find. */
const REPRINT = 0.2;

/** Articles of our own making: datelines, speakers, quotations, some boilerplate, and a reprint now and then. */
export function generateArticles(count: number): readonly ArticleSource[] {
  return [...generated(count)];
}

/** The same one by one: a million fill no memory. */
export function* generated(count: number): Generator<ArticleSource> {
  const next = randomFrom(20230516);
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  const word = () => Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(SYLLABLES)).join('');
  let body: readonly string[] = [];
  for (let i = 0; i < count; i++) {
    const place = pick(PLACES);
    const speaker = `${pick(FIRST)} ${pick(LAST)}`;
    const topic = Array.from({ length: 12 }, word);
    const sentence = () =>
      next() < 0.3
        ? `"The ${pick(topic)} ${pick(SUBJECTS)} will be ${pick(VERBS)} ${pick(REASONS)}, and the ${pick(topic)} comes next," ${speaker.split(' ')[1]} said.`
        : `The ${pick(SUBJECTS)} in ${pick(PLACES)} was ${pick(VERBS)} ${pick(REASONS)} with the ${pick(topic)} ${pick(topic)} of ${100 + Math.floor(next() * 900)} ${pick(topic)}.`;
    const own = Array.from({ length: SENTENCES }, sentence);
    body = next() < REPRINT && body.length > 0 ? [...body.slice(0, 12), ...own.slice(12)] : own;
    const day = 1 + Math.floor(next() * 28);
    const month = 1 + Math.floor(next() * 12);
    const header = ` date 2023-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')} `;
    const lead = `${place.toUpperCase()}, May ${day}. /NORDA/. The ${pick(SUBJECTS)} was ${pick(VERBS)}, ${pick(ROLES)} ${speaker} said on Tuesday.`;
    const footer = next() < 0.5 ? FOOTER : [];
    const text = [header + lead, ...paragraphs(body), ...footer].join('\n\n');
    yield { id: `article-${i}`, path: `folder-${i % 20}/article-${i}.txt`, text };
  }
}

function paragraphs(sentences: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (let i = 0; i < sentences.length; i += 3) out.push(sentences.slice(i, i + 3).join(' '));
  return out;
}
