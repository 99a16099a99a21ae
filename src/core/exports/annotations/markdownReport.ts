import type { TagScheme } from '../../annotations/tagScheme.ts';
import { markdownQuote } from '../markdownQuote.ts';
import { markdownText } from '../markdownText.ts';
import { counted } from '../../text/counted.ts';
import { tagCounts } from './byTag.ts';
import { CrossReferences } from './crossReferences.ts';
import { type PlacedArticle, type PlacedMark, isLost } from './placedArticle.ts';

/** What stands in place of a tag where there is none. */
export const NO_TAG = 'No tag';

/**
 * A report in Markdown (CommonMark): what was tagged how often, then by article each passage in its words with its tags,
 * note, replies and links. Words of articles are escaped and show as they stand; notes and replies are Markdown of their
 * own, set as quotations that can do nothing.
 */
export function markdownReport(articles: readonly PlacedArticle[], scheme: TagScheme): string {
  const annotated = articles.filter(({ marks }) => marks.length > 0);
  const marks = annotated.reduce((sum, article) => sum + article.marks.length, 0);
  const references = new CrossReferences(articles);
  const blocks = [
    '# Annotations',
    `${counted(marks, 'mark', 'marks')} in ${counted(annotated.length, 'article', 'articles')}.`,
    ...countList(articles, scheme),
    ...annotated.flatMap((article) => articleBlocks(article, references)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function countList(articles: readonly PlacedArticle[], scheme: TagScheme): readonly string[] {
  const counts = tagCounts(articles, scheme).map(({ tag, count }) => `- ${markdownText(tag ?? NO_TAG)}: ${count}`);
  return counts.length > 0 ? [counts.join('\n')] : [];
}

function articleBlocks(article: PlacedArticle, references: CrossReferences): readonly string[] {
  const { path, headline, outlet, date } = article;
  const story = references.story(article);
  const facts = [outlet, date, path].filter((one) => one !== null).map(markdownText);
  return [
    `## ${markdownText(headline ?? path)}`,
    facts.join(' · ') + (story.length === 0 ? '' : `  \nOne story with ${story.map(markdownText).join(', ')}`),
    ...article.marks.map((mark) => markBlock(article, mark, references)),
  ];
}

function markBlock(article: PlacedArticle, placed: PlacedMark, references: CrossReferences): string {
  const { text } = article;
  const { mark, place, replies, links, isResolved } = placed;
  const words = place ? text.slice(place.start, place.end) : (mark.selector?.exact ?? '');
  const where = place ? `line ${place.line}` : isLost(placed) ? 'not found any more' : 'the whole article';
  const tags = mark.tags.map((tag) => `**${markdownText(tag)}**`).join(', ') || NO_TAG;
  const made = `${markdownText(mark.creator)}, ${day(mark.created)}${isResolved ? ', resolved' : ''}`;
  const said = replies.flatMap((reply) => [
    `- ${markdownText(reply.creator)}, ${day(reply.created)}:`,
    ...markdownQuote(reply.text).map((line) => `  ${line}`),
  ]);
  return [
    ...(words === '' ? [] : [`> ${markdownText(words)}`, '']),
    `${tags} · ${where} · ${made}`,
    ...(mark.note === undefined ? [] : ['', ...markdownQuote(mark.note)]),
    ...(said.length > 0 || links.length > 0 ? [''] : []),
    ...said,
    ...links.map((link) => `- ${markdownText(references.link(article, link))}`),
  ].join('\n');
}

/** The day of an instant. */
export function day(instant: string): string {
  return instant.slice(0, 10);
}
