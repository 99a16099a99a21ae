import { strToU8 } from 'fflate';
import type { TagScheme } from '../../annotations/tagScheme.ts';
import type { AnnotationExport } from './annotatedArticle.ts';
import { ANNOTATION_FORMATS, type AnnotationFormatName } from './annotationFormats.ts';
import { articleLines } from './articleLines.ts';
import { articlesAsCsv, namesAsCsv } from './articlesCsv.ts';
import { bratCollection } from './brat.ts';
import { datelineArchive } from './datelineArchive.ts';
import { htmlReport } from './htmlReport.ts';
import { markdownReport } from './markdownReport.ts';
import { markRecord, marksAsCsv } from './markRecord.ts';
import { notHeld } from './notHeld.ts';
import { type PlacedArticle, placeArticle } from './placedArticle.ts';
import { refiProject } from './refiQda.ts';
import { doccanoLines, spacyLines } from './trainingLines.ts';
import { webAnnotations } from './webAnnotations.ts';

/** A file of annotations. */
export interface WrittenAnnotations {
  /** One to offer: `annotations.csv`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What of the export it does not hold, a sentence each. */
  readonly notHeld: readonly string[];
}

type Writer = (articles: readonly PlacedArticle[], scheme: TagScheme) => string | Uint8Array;

const WRITERS: Readonly<Record<AnnotationFormatName, Writer>> = {
  csv: (articles) => marksAsCsv(articles.flatMap((article) => article.marks.map((mark) => markRecord(article, mark)))),
  'names-csv': namesAsCsv,
  'articles-csv': articlesAsCsv,
  dateline: datelineArchive,
  w3c: webAnnotations,
  'refi-qda': refiProject,
  brat: bratCollection,
  doccano: doccanoLines,
  spacy: spacyLines,
  jsonl: articleLines,
  markdown: markdownReport,
  html: htmlReport,
};

/** Writes annotations in a form. The same input gives the same bytes. */
export function writeAnnotations(
  format: AnnotationFormatName,
  { articles, scheme }: AnnotationExport,
): WrittenAnnotations {
  const placed = articles.map(placeArticle);
  const written = WRITERS[format](placed, scheme);
  return {
    name: `annotations.${ANNOTATION_FORMATS[format].extension}`,
    bytes: typeof written === 'string' ? strToU8(written) : written,
    notHeld: notHeld(format, placed, scheme),
  };
}
