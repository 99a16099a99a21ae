import { overlaps } from '../../../analysis/queries/sourceFilter.ts';
import type { Tag } from '../../../core/annotations/tagScheme.ts';
import { foldText } from '../../../core/text/fold.ts';
import { type Locale, count } from '../locale.ts';
import { rangeText } from '../sources/filter.ts';
import type { Entry } from './entry.ts';
import type { MarkState } from './markIndex.ts';

/** What a mark can be, besides about what and by whom. */
export type MarkTrait = 'open' | 'resolved' | 'noted' | 'linked' | 'lost';

/** Something with an id and the name to tell it by. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a reader wants to see of the marks, with the words to tell it by; absent parts do not filter. */
export interface ShownMarks {
  /** Stands in the words, the note or a reply, whatever its case. */
  readonly text?: string;
  /** A tag, or one below it; empty: marks without a tag. */
  readonly tag?: string;
  readonly author?: string;
  readonly outlet?: Named;
  readonly article?: Named;
  /** ISO, also a month or a year: the first and last day that the article's date may touch. */
  readonly from?: string;
  readonly to?: string;
  readonly trait?: MarkTrait;
}

/** How many marks the filter leaves, of how many. */
export interface MarkCounts {
  readonly shown: number;
  readonly total: number;
}

type Test = (entry: Entry) => boolean;

/** The texts that were searched, made comparable: search goes on with each letter typed. */
const FOLDED = new WeakMap<Entry, string>();

/** The marks that a filter leaves, in their order. */
export function passing(shown: ShownMarks, state: MarkState): readonly Entry[] {
  const tests = testsOf(shown, state);
  return tests.length === 0 ? state.entries : state.entries.filter((entry) => tests.every((test) => test(entry)));
}

/** Whether anything is filtered. */
export function isFiltered(shown: ShownMarks): boolean {
  return Object.keys(shown).length > 0;
}

/** Whether the filter asks for what only the index knows of articles. */
export function asksArticles({ outlet, from, to }: ShownMarks): boolean {
  return outlet !== undefined || from !== undefined || to !== undefined;
}

/** A filter with parts of it changed; those given as undefined are taken away. */
export function withShown(
  shown: ShownMarks,
  parts: { readonly [Part in keyof ShownMarks]?: ShownMarks[Part] | undefined },
): ShownMarks {
  return Object.fromEntries(Object.entries({ ...shown, ...parts }).filter(([, value]) => value !== undefined));
}

/** What is filtered, and what that leaves: `Filtered: tag Claim, “bridge” · 12 of 340`. Empty where nothing is. */
export function filterMessage(shown: ShownMarks, counts: MarkCounts, locale: Locale): string {
  if (!isFiltered(shown)) return '';
  const parts = filterTexts(shown, locale).join(', ');
  return locale.t('Filtered: {0} · {1} of {2}', parts, count(counts.shown, locale), count(counts.total, locale));
}

/** A trait in words. */
export function traitText(trait: MarkTrait, { t }: Locale): string {
  const words: Readonly<Record<MarkTrait, string>> = {
    open: t('open'),
    resolved: t('resolved'),
    noted: t('with a note'),
    linked: t('linked'),
    lost: t('needs review'),
  };
  return words[trait];
}

/** A tag that a filter asks for, in words. */
export function tagText(tag: string, { t }: Locale): string {
  return tag === '' ? t('No tag') : t('tag {0}', tag);
}

function filterTexts({ text, tag, author, outlet, article, from, to, trait }: ShownMarks, locale: Locale): string[] {
  const { t } = locale;
  return [
    ...(text === undefined ? [] : [`“${text}”`]),
    ...(tag === undefined ? [] : [tagText(tag, locale)]),
    ...(author === undefined ? [] : [t('by {0}', author)]),
    ...(outlet === undefined ? [] : [t('outlet {0}', outlet.name)]),
    ...(article === undefined ? [] : [`“${article.name}”`]),
    ...(from === undefined && to === undefined ? [] : [rangeText(from, to, locale)]),
    ...(trait === undefined ? [] : [traitText(trait, locale)]),
  ];
}

function testsOf({ text, tag, author, outlet, article, from, to, trait }: ShownMarks, state: MarkState): Test[] {
  const tests: Test[] = [];
  if (article !== undefined) tests.push((entry) => entry.article === article.id);
  if (author !== undefined) tests.push(({ mark }) => mark.creator === author);
  if (tag !== undefined) tests.push(hasTag(tag, state.tags));
  if (trait !== undefined) tests.push((entry) => is(trait, entry, state));
  if (outlet !== undefined) tests.push((entry) => state.about(entry.article)?.outlet?.value === outlet.id);
  if (from !== undefined || to !== undefined) {
    tests.push((entry) => {
      const date = state.about(entry.article)?.date;
      return date !== undefined && date !== null && overlaps(date.value, from, to);
    });
  }
  if (text !== undefined) {
    const folded = foldText(text);
    tests.push((entry) => foldedOf(entry).includes(folded));
  }
  return tests;
}

function hasTag(tag: string, tags: readonly Tag[]): Test {
  if (tag === '') return ({ mark }) => mark.tags.length === 0;
  const wanted = new Set([tag]);
  // A set may grow while it is gone through, so this goes down to the last descendant.
  for (const name of wanted) for (const { name: below, parent } of tags) if (parent === name) wanted.add(below);
  return ({ mark }) => mark.tags.some((one) => wanted.has(one));
}

function is(trait: MarkTrait, { mark, replies, links, resolved }: Entry, state: MarkState): boolean {
  switch (trait) {
    case 'open':
      return !resolved;
    case 'resolved':
      return resolved;
    case 'noted':
      return mark.note !== undefined || replies.length > 0;
    case 'linked':
      return links.length > 0 || state.linksTo(mark.id).length > 0;
    default:
      return state.lost(mark.id) !== undefined;
  }
}

function foldedOf(entry: Entry): string {
  const known = FOLDED.get(entry);
  if (known !== undefined) return known;
  const { mark, replies } = entry;
  const texts = [mark.selector?.exact ?? mark.opening ?? '', mark.note ?? '', ...replies.map(({ text }) => text)];
  const folded = foldText(texts.join('\n'));
  FOLDED.set(entry, folded);
  return folded;
}
