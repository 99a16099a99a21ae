import type { Tag, TagScheme } from '../../annotations/tagScheme.ts';
import { counted } from '../../text/counted.ts';
import { tagCounts } from './byTag.ts';
import { CrossReferences } from './crossReferences.ts';
import { STYLE } from './htmlStyle.ts';
import { NO_TAG, day } from './markdownReport.ts';
import { type PlacedArticle, type PlacedMark, isLost } from './placedArticle.ts';

/**
 * A report as one page of HTML that asks for nothing else: each article with its marked passages, numbered, and beside it
 * the marks with their tags, notes, replies and links. A tag is told by its letter and the kind of its line as well as by
 * its colour. It prints, and is light or dark as its reader's system is. Everything from articles and notes is escaped.
 */
export function htmlReport(articles: readonly PlacedArticle[], scheme: TagScheme): string {
  const annotated = articles.filter(({ marks }) => marks.length > 0);
  const tags = new Map(scheme.tags.map((tag) => [tag.name, tag]));
  const marks = annotated.reduce((sum, article) => sum + article.marks.length, 0);
  const references = new CrossReferences(articles);
  const told = `${counted(marks, 'mark', 'marks')} in ${counted(annotated.length, 'article', 'articles')}`;
  const counts = tagCounts(annotated, scheme).map(({ tag, count }) => `<li>${badge(tag, tags)} ${count}</li>`);
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<title>Annotations</title>',
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<header><h1>Annotations</h1><p>${told}</p><ul class="tags">${counts.join('')}</ul></header>`,
    ...annotated.map((article, i) => articleHtml(article, i + 1, { tags, references })),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

type Tags = ReadonlyMap<string, Tag>;

/** What is said of all articles. */
interface Shared {
  readonly tags: Tags;
  readonly references: CrossReferences;
}

function articleHtml(article: PlacedArticle, number: number, shared: Shared): string {
  const { path, headline, outlet, date, marks } = article;
  const story = shared.references.story(article).map(escaped).join(', ');
  const facts = [outlet, date, path].filter((one) => one !== null).map(escaped);
  const idOf = (index: number) => `m${number}-${index + 1}`;
  return [
    '<article>',
    `<h2>${escaped(headline ?? path)}</h2>`,
    `<p class="facts">${facts.join(' · ')}${story === '' ? '' : `<br>One story with ${story}`}</p>`,
    '<div class="sides">',
    `<div class="text">${markedText(article, shared.tags, idOf)}</div>`,
    `<ol class="marks">${marks.map((mark, i) => markHtml(article, mark, idOf(i), shared)).join('')}</ol>`,
    '</div>',
    '</article>',
  ].join('\n');
}

/** More lines under one word than these nobody tells apart; the innermost are drawn. */
const MOST_LINES = 6;

/**
 * The text with an element around each stretch that the same marks cover: marks may overlap, elements may not. The number
 * of a mark stands where it ends, and leads to it.
 */
function markedText({ text, marks }: PlacedArticle, tags: Tags, idOf: (index: number) => string): string {
  const placed = marks.flatMap(({ mark, place }, index) =>
    place && place.end > place.start ? [{ mark, place, index }] : [],
  );
  const edges = [...new Set(placed.flatMap(({ place }) => [place.start, place.end]))].sort((a, b) => a - b);
  const starting = new Map<number, typeof placed>();
  for (const one of placed) starting.set(one.place.start, [...(starting.get(one.place.start) ?? []), one]);
  let written = escaped(text.slice(0, edges[0] ?? text.length));
  let open: typeof placed = [];
  for (const [i, edge] of edges.entries()) {
    const ended = open.filter(({ place }) => place.end === edge);
    for (const { index } of ended) written += `<a class="number" href="#${idOf(index)}">${index + 1}</a>`;
    open = [...open.filter(({ place }) => place.end > edge), ...(starting.get(edge) ?? [])];
    const words = escaped(text.slice(edge, edges[i + 1] ?? text.length));
    written += open
      .slice(-MOST_LINES)
      .reduceRight((inside, { mark }) => `<mark class="${lookOf(mark.tags[0], tags)}">${inside}</mark>`, words);
  }
  return written;
}

function markHtml(article: PlacedArticle, placed: PlacedMark, id: string, { tags, references }: Shared): string {
  const { text } = article;
  const { mark, place, replies, links, isResolved } = placed;
  const words = place ? text.slice(place.start, place.end) : (mark.selector?.exact ?? '');
  const where = place ? `line ${place.line}` : isLost(placed) ? 'not found any more' : 'the whole article';
  const badges = mark.tags.length > 0 ? mark.tags.map((tag) => badge(tag, tags)) : [badge(null, tags)];
  return [
    `<li id="${id}"><p>${badges.join(' ')}</p>`,
    words === '' ? '' : `<blockquote>${escaped(words)}</blockquote>`,
    mark.note === undefined ? '' : `<p class="said">${escaped(mark.note)}</p>`,
    ...replies.map(
      ({ creator, created, text: said }) =>
        `<p class="said reply">${escaped(said)}<br><span class="facts">${escaped(creator)}, ${day(created)}</span></p>`,
    ),
    ...links.map((link) => `<p class="said">${escaped(references.link(article, link))}</p>`),
    `<p class="facts">${where} · ${escaped(mark.creator)}, ${day(mark.created)}${isResolved ? ' · resolved' : ''}</p></li>`,
  ].join('');
}

function badge(name: string | null, tags: Tags): string {
  const letter = name === null ? undefined : tags.get(name)?.letter;
  const shown = letter === undefined ? '' : `<b>${escaped(letter)}</b> `;
  return `<span class="tag ${lookOf(name ?? undefined, tags)}">${shown}${escaped(name ?? NO_TAG)}</span>`;
}

/** The classes of a tag: its colour and the kind of its line. */
function lookOf(name: string | undefined, tags: Tags): string {
  const tag = tags.get(name ?? '');
  return tag ? `${tag.colour} ${tag.border}` : 'foreground solid';
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as they stand, in an element or an attribute. */
function escaped(words: string): string {
  // eslint-disable-next-line no-control-regex
  return words.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign).replace(/\0/g, '\uFFFD');
}
