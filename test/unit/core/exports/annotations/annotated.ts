import * as fc from 'fast-check';
import { selectorOf } from '../../../../../src/core/annotations/anchors/selectorOf.ts';
import type { Annotation, Link, Mark, Relation } from '../../../../../src/core/annotations/annotation.ts';
import { completed } from '../../../../../src/core/annotations/newTag.ts';
import {
  type AnnotatedArticle,
  type AnnotationExport,
  withLineFeeds,
} from '../../../../../src/core/exports/annotations/annotatedArticle.ts';
import { uuidOf } from '../../../../../src/core/exports/annotations/uuidOf.ts';
import { openingOf } from '../../../../../src/core/annotations/openingOf.ts';

/** An article as its file has it, with what a test wants of it. */
export interface Sample {
  readonly path: string;
  /** With the line ends of its file. */
  readonly text: string;
  readonly records: readonly Annotation[];
}

/** Words of unlike lengths in the three units: UTF-8, UTF-16 and code points. */
const WORDS = [
  'ferry',
  '🚢',
  'мост',
  'Solvik',
  'e\u0301tape',
  '👩‍🔧',
  '«кран»',
  '"quay"',
  '<pier>',
  '& co',
  '\tharbour',
  '…',
  'ß',
];

const LINE_ENDS = ['\n', '\r\n', '\r', '\n\n', '\r\n\r\n'];

export const TAGS = ['Claim', 'Ложь', 'To check', 'a|b', '=1+1', 'Claim!', '<b>'];

const AUTHORS = ['Ingrid Halvorsen', 'Томас', 'me'];

const NOTES = [
  'Who says so?',
  'Two lines\nof it',
  'a\\nb & <i>c</i> "d"',
  '=HYPERLINK("x")',
  '# not a heading',
  '✅ проверено',
];

const RELATIONS: readonly Relation[] = ['contradicts', 'same as', 'source of', 'evidence for'];

const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', ...LINE_ENDS)), {
    minLength: 3,
    maxLength: 40,
  })
  .map((words) => words.flat().join(''));

/** A mark before it has a place: two thousandths of the text, or none for the whole. */
const draft = fc.record({
  from: fc.integer({ min: 0, max: 1000 }),
  to: fc.integer({ min: 0, max: 1000 }),
  whole: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
  tags: fc.uniqueArray(fc.constantFrom(...TAGS), { maxLength: 3 }),
  note: fc.option(fc.constantFrom(...NOTES), { nil: undefined }),
  author: fc.constantFrom(...AUTHORS),
  modified: fc.boolean(),
  reply: fc.option(fc.constantFrom(...NOTES), { nil: undefined }),
  resolved: fc.boolean(),
  link: fc.option(fc.constantFrom(...RELATIONS), { nil: undefined }),
});

type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never;

/** Some articles with marks of all kinds that overlap and nest, replies, settlings and links. */
export const samples: fc.Arbitrary<readonly Sample[]> = fc
  .array(fc.tuple(text, fc.array(draft, { maxLength: 8 })), { minLength: 1, maxLength: 3 })
  .map((drafts) => {
    const paths = drafts.map((_, i) => `lindholm courier/мост #${i}.txt`);
    const marks = drafts.map(([words, all], i) => all.flatMap((one, j) => markOf(one, words, `${i}-${j}`) ?? []));
    return drafts.map(([words, all], i) => {
      const own = marks[i] ?? [];
      const others = own.flatMap((mark, j) => {
        const target = marks.flatMap((list, k) => list.map(({ id }) => ({ mark: id, path: paths[k] ?? '' })));
        return recordsAbout(mark, all[j] ?? all[0], target[(j + i) % target.length]);
      });
      return { path: paths[i] ?? '', text: words, records: [...own, ...others] };
    });
  });

function markOf({ from, to, whole, tags, note, author, modified }: Draft, words: string, key: string): Mark | null {
  const made = {
    kind: 'mark' as const,
    id: uuidOf('test mark', key),
    creator: author,
    created: timeOf(key, 1),
    ...(modified && { modified: timeOf(key, 2) }),
    tags,
    ...(note !== undefined && { note }),
  };
  if (whole) return { ...made, selector: null, opening: openingOf(withLineFeeds(words)) };
  const [start, end] = [from, to].map((share) => Math.floor((share * words.length) / 1000)).sort((a, b) => a - b);
  const span = trimmed(words, start ?? 0, end ?? 0);
  return span && { ...made, selector: selectorOf(words, span.start, span.end) };
}

/** A span between whole code points that neither begins nor ends with a line end. */
function trimmed(words: string, from: number, to: number): { readonly start: number; readonly end: number } | null {
  let [start, end] = [from, to];
  while (start < end && /[\r\n\uDC00-\uDFFF]/.test(words.charAt(start))) start++;
  while (end > start && /[\r\n\uD800-\uDBFF]/.test(words.charAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

function recordsAbout(mark: Mark, one: Draft | undefined, target: { mark: string; path: string } | undefined) {
  const records: Annotation[] = [];
  const made = (what: string) => ({
    id: uuidOf(what, mark.id),
    creator: AUTHORS[mark.tags.length % AUTHORS.length] ?? 'me',
    created: timeOf(mark.id, 3),
  });
  if (one?.reply !== undefined) records.push({ kind: 'reply', ...made('reply'), to: mark.id, text: one.reply });
  if (one?.resolved) records.push({ kind: 'settling', ...made('settling'), to: mark.id, is: 'resolved' });
  if (one?.link && target) {
    const to: Link['to'] = target.mark === mark.id ? { url: 'https://harbour.example/a?b=1&c=2' } : target;
    records.push({ kind: 'link', ...made('link'), from: mark.id, relation: one.link, to });
  }
  return records;
}

/** Another instant for each key. */
function timeOf(key: string, hour: number): string {
  const seconds = Array.from(key).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 86_400_000, 7);
  return new Date(Date.UTC(2023, 4, 16) + hour * 86_400_000 + seconds).toISOString();
}

/** The samples as an export has them. */
export function exportOf(all: readonly Sample[], more: Partial<AnnotatedArticle> = {}): AnnotationExport {
  const articles = all.map((sample): AnnotatedArticle => ({
    path: sample.path,
    headline: 'Bridge <b>closed</b> & "open"',
    outlet: 'Lindholm Courier',
    date: '2023-05-16',
    story: null,
    names: [],
    ...more,
    text: withLineFeeds(sample.text),
    records: sample.records,
  }));
  return { articles, scheme: completed({ tags: [] }, TAGS) };
}

/** The code points of a passage, counted by the language itself. */
export function codePoints(words: string, start: number, end: number): string {
  return Array.from(words).slice(start, end).join('');
}
