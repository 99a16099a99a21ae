import type { Analysed, ArticleSource } from './analyse.ts';
import type { ArticleFacts } from './article/article.ts';
import { type ArticleEvidence, articleEvidence } from './articleEvidence.ts';
import { articleTitle } from './articleTitle.ts';
import { boilerplateLines } from './boilerplate/block.ts';
import { fingerprint } from './text/fingerprint.ts';
import { Lines } from './text/lines.ts';
import type { Span } from './text/span.ts';

/** What the index keeps of one text: no more than its rows, its mentions and its mask need. */
export interface IndexedArticle {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  /** As judged, also by what lies beside it. */
  readonly facts: ArticleFacts;
  /** As it says itself. */
  readonly own: ArticleFacts;
  readonly language: string;
  readonly words: number;
  readonly boilerplateLines: number;
  readonly evidence: ArticleEvidence;
  /** Tells one text from another, whatever its line ends; see `fingerprint`. */
  readonly fingerprint: number;
  readonly mask: readonly Span[];
  /** Four numbers a mention: 0-based line, character, length, index of the entity in its article. */
  readonly mentions: Int32Array;
}

/** How many numbers of `IndexedArticle.mentions` describe one mention. */
export const MENTION_FIELDS = 4;

/** What the index would keep of a text. */
export function describe(source: ArticleSource, analysed: Analysed): IndexedArticle {
  const { id, path, text, record } = source;
  const { anatomy, facts, mask } = analysed;
  return {
    id,
    path,
    title: articleTitle(text, anatomy, path),
    facts,
    own: facts,
    language: anatomy.language,
    words: anatomy.words,
    boilerplateLines: boilerplateLines(analysed.boilerplate),
    evidence: record ? 'evident' : articleEvidence(anatomy, facts),
    fingerprint: fingerprint(text),
    mask,
    mentions: mentionTable(text, analysed),
  };
}

function mentionTable(text: string, { entities }: Analysed): Int32Array {
  const { mentions } = entities;
  const table = new Int32Array(mentions.length * MENTION_FIELDS);
  const lines = mentions.length > 0 ? new Lines(text) : null;
  mentions.forEach((mention, i) => {
    const line = lines?.lineAt(mention.start) ?? 1;
    table[i * MENTION_FIELDS] = line - 1;
    table[i * MENTION_FIELDS + 1] = mention.start - (lines?.span(line).start ?? 0);
    table[i * MENTION_FIELDS + 2] = mention.end - mention.start;
    table[i * MENTION_FIELDS + 3] = mention.entity;
  });
  return table;
}
