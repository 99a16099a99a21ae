import type { Article } from '../article/article.ts';
import { type Span, overlaps } from '../text/span.ts';
import { blank } from './blank.ts';
import { findCyrillicNames } from './cyrillicNames.ts';
import { prepareReading } from './features.ts';
import { type FoundName, findNames } from './findNames.ts';
import type { NameModel } from './nameModel.ts';
import { applyNameRules } from './nameRules.ts';
import { readPage } from './page.ts';
import { markPeople, roleAt } from './roles.ts';

/** A name in an article, with what the text says there of the person. */
export interface NameMention extends FoundName {
  readonly text: string;
  readonly role: string | null;
}

/** Names are looked for in so many UTF-16 code units: twice a long novel, no article. Time and memory stay bounded. */
export const LONGEST_READ = 1_000_000;

/** The names of an article in order, none overlapping another or a span of the mask. */
export function findArticleNames(
  text: string,
  article: Article,
  mask: readonly Span[],
  model: NameModel,
): NameMention[] {
  const header = article.dateHeader ? [article.dateHeader] : [];
  const readable = blank(text.slice(0, LONGEST_READ), [...mask, ...header]);
  const stated = datelineNames(readable, article);
  const found = [...latinNames(readable, model), ...cyrillicNames(readable, model)];
  const free = found.filter((name) => !stated.some((other) => overlaps(name, other)));
  return withoutOverlaps([...stated, ...free]);
}

/** In order; of two names that overlap the one that begins first. */
function withoutOverlaps(names: readonly NameMention[]): NameMention[] {
  let end = 0;
  return [...names]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((name) => {
      const free = name.start >= end;
      if (free) end = name.end;
      return free;
    });
}

function latinNames(text: string, model: NameModel): NameMention[] {
  const { vocabulary } = model;
  const page = readPage(text, vocabulary);
  const reading = prepareReading(page, vocabulary);
  const names = applyNameRules(findNames(reading, model), { ...reading, vocabulary });
  const people = markPeople(page, names);
  return names.map((name) => {
    const start = page.starts[name.first] ?? 0;
    const end = page.ends[name.last] ?? 0;
    const role = name.type === 'person' ? roleAt(page, name, people) : null;
    return { start, end, type: name.type, text: text.slice(start, end), role };
  });
}

function cyrillicNames(text: string, model: NameModel): NameMention[] {
  return findCyrillicNames(text, model.vocabulary).map((name) => ({
    ...name,
    text: text.slice(name.start, name.end),
    role: null,
  }));
}

/** The dateline's place, region and agency are what they are, whatever the capitals around them suggest. */
function datelineNames(text: string, { dateline }: Article): NameMention[] {
  if (!dateline) return [];
  const parts = [
    { name: dateline.place, type: 'place' },
    { name: dateline.region, type: 'place' },
    { name: dateline.agency, type: 'organisation' },
  ] as const;
  const printed = text.slice(dateline.start, dateline.end);
  const names: NameMention[] = [];
  let from = 0;
  for (const { name, type } of parts) {
    const at = name ? printed.indexOf(name, from) : -1;
    if (!name || at < 0) continue;
    from = at + name.length;
    const start = dateline.start + at;
    names.push({ start, end: start + name.length, type, text: name, role: null });
  }
  return names;
}
