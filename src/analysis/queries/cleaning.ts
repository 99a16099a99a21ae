import type { Analysed, ArticleSource } from '../../core/analyse.ts';
import { type CleanChoice, type Cleaned, chosenBlocks, cleanText } from '../../core/boilerplate/clean.ts';
import { byteSpans, withoutBytes } from '../../core/boilerplate/cleanBytes.ts';
import { type CleanRecord, cleanRecords } from '../../core/exports/cleanReport.ts';
import { type FallbackEncoding, decodeText } from '../../core/text/decode.ts';

/** An article without what is not the article. */
export interface CleanedArticle {
  readonly text: string;
  /** What went, in order; empty where nothing did. */
  readonly records: readonly CleanRecord[];
}

/** The file of an article without what is not the article; what stays of it is byte for byte as it was. */
export interface CleanedFile {
  readonly bytes: Uint8Array;
  readonly records: readonly CleanRecord[];
}

/** What is left of an article. */
export function cleanedArticle(source: ArticleSource, analysed: Analysed, choice: CleanChoice): CleanedArticle {
  const cleaned = clean(source, analysed, choice);
  return { text: cleaned.text, records: cleanRecords(source.path, source.text, cleaned) };
}

/** What is left of the file of an article. Throws `NotTextError` when it has become something else since it was indexed. */
export function cleanedFile(
  place: Omit<ArticleSource, 'text'>,
  bytes: Uint8Array,
  fallback: FallbackEncoding,
  analyse: (source: ArticleSource) => Analysed,
  choice: CleanChoice,
): CleanedFile {
  const decoded = decodeText(bytes, fallback);
  const source = { ...place, text: decoded.text };
  const cleaned = clean(source, analyse(source), choice);
  return {
    bytes: cleaned.cuts.length === 0 ? bytes : withoutBytes(bytes, byteSpans(bytes, decoded, cleaned.cuts)),
    records: cleanRecords(source.path, source.text, cleaned),
  };
}

function clean({ text }: ArticleSource, { boilerplate }: Analysed, choice: CleanChoice): Cleaned {
  return cleanText(text, chosenBlocks(boilerplate, choice));
}
