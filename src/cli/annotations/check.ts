import { anchorAll } from '../../core/annotations/anchors/anchorAll.ts';
import type { Annotation } from '../../core/annotations/annotation.ts';
import { problemsOf, recordsOf } from '../../core/annotations/annotationFile.ts';
import { annotationsPathOf } from '../../core/annotations/annotationPaths.ts';
import { strays } from '../../core/annotations/threads.ts';
import { TAGS_FILE } from '../../core/annotations/tagSchemeFile.ts';
import { print } from '../output.ts';
import { type Column, table } from '../table.ts';
import { type ChosenAnnotations, KEPT, keptAlone, textOf } from './keptAnnotations.ts';

/** Something that is wrong with what is kept. */
export interface Finding {
  /** The file that is to be mended, or the article; relative to the folder that keeps it. */
  readonly path: string;
  /** 1-based, of the file; null where it is none. */
  readonly line: number | null;
  /** What is wrong, for the reader. */
  readonly reason: string;
}

const COLUMNS: readonly Column[] = [
  { title: 'Path', limit: 60 },
  { title: 'Line', limit: 6, right: true },
  { title: 'What is wrong', limit: 100 },
];

/** Prints what is wrong with the annotations of articles; whether there is nothing. Nothing is printed where none are kept. */
export async function check(paths: readonly string[], report: (message: string) => void): Promise<boolean> {
  const kept = await keptAlone(paths, report);
  if (kept.length === 0) return false;
  const findings: Finding[] = [];
  for (const folder of kept) for await (const finding of findingsIn(folder, report)) findings.push(finding);
  const rows = findings.map(({ path, line, reason }) => [path, line === null ? '' : String(line), reason]);
  await print(rows.length > 0 ? table(COLUMNS, rows) : 'Nothing is wrong.\n');
  return rows.length === 0;
}

async function* findingsIn(kept: ChosenAnnotations, report: (message: string) => void): AsyncGenerator<Finding> {
  for (const reason of kept.scheme.refused) yield { path: `${KEPT}/${TAGS_FILE}`, line: null, reason };
  const marks = new Set(kept.articles.flatMap(({ file }) => marksAmong(recordsOf(file))));
  const tags = new Set(kept.scheme.scheme.tags.map(({ name }) => name));
  for (const { path, place, file } of kept.chosen) {
    for (const { line, reason } of problemsOf(file)) yield { path: `${KEPT}/${annotationsPathOf(path)}`, line, reason };
    const records = recordsOf(file);
    const told = [
      ...lostOf(records, await textOf(place, report)),
      ...danglingOf(records, marks),
      // Where nobody described tags, none is unknown.
      ...(tags.size > 0 ? unknownTags(records, tags) : []),
    ];
    for (const reason of told) yield { path, line: null, reason };
  }
}

function marksAmong(records: readonly Annotation[]): readonly string[] {
  return records.flatMap(({ kind, id }) => (kind === 'mark' ? [id] : []));
}

/** Passages that were not found any more. */
export function lostOf(records: readonly Annotation[], text: string | null): readonly string[] {
  if (text === null) return records.length > 0 ? ['the article is gone'] : [];
  const marks = records.flatMap((one) =>
    one.kind === 'mark' && one.selector ? [{ ...one, selector: one.selector }] : [],
  );
  const found = anchorAll(
    text,
    marks.map(({ selector }) => selector),
  );
  return marks.flatMap(({ id, selector }, i) =>
    found[i]?.anchor ? [] : [`not found any more: “${selector.exact}” (${id})`],
  );
}

/** Replies, settlings and links that are about nothing, or lead to nothing; `marks`: the ids of all that the folder keeps. */
export function danglingOf(records: readonly Annotation[], marks: ReadonlySet<string>): readonly string[] {
  const stray = new Set(strays(records));
  return records.flatMap((record) => {
    if (stray.has(record)) return [`${record.kind} of a mark that is not there (${record.id})`];
    const isLost = record.kind === 'link' && 'mark' in record.to && !marks.has(record.to.mark);
    return isLost ? [`link to a mark that is not there (${record.id})`] : [];
  });
}

/** Tags that the scheme does not have. */
export function unknownTags(records: readonly Annotation[], tags: ReadonlySet<string>): readonly string[] {
  const used = new Set(records.flatMap((record) => (record.kind === 'mark' ? record.tags : [])));
  return [...used].flatMap((tag) => (tags.has(tag) ? [] : [`unknown tag: ${tag}`]));
}
