import { anchorAll } from '../annotations/anchors/anchorAll.ts';
import { TextPositions } from '../annotations/anchors/positions.ts';
import type { TextSelector } from '../annotations/anchors/anchor.ts';
import { selectorIn } from '../annotations/anchors/selectorOf.ts';
import type { Annotation } from '../annotations/annotation.ts';
import { withLineFeeds } from '../exports/annotations/annotatedArticle.ts';
import type { ImportProblem } from './importedFile.ts';
import { NO_PASSAGE, PassageReader } from './passageReader.ts';

/** Records with what became of those that said too little. */
export interface CompletedRecords {
  readonly records: readonly Annotation[];
  readonly problems: readonly ImportProblem[];
}

/** Whether a selector says words and place both, and so needs no text. */
export function isComplete({ exact, start, end }: TextSelector): boolean {
  return exact !== '' && start < end;
}

/**
 * The records with selectors that say words and place both, by the text of their article, with any line ends; null: there
 * is none. What says words alone stays findable by them; what says a place alone cannot be taken without the text.
 */
export function completeRecords(records: readonly Annotation[], text: string | null): CompletedRecords {
  // Nobody who has no text at hand knows how its file ends lines: each end counts as one.
  const positions = text === null ? null : new TextPositions(withLineFeeds(text));
  const selectorFor = completer(records, positions);
  const problems: ImportProblem[] = [];
  const all = records.flatMap((record): readonly Annotation[] => {
    if (record.kind !== 'mark' || !record.selector || isComplete(record.selector)) return [record];
    const selector = selectorFor(record.selector);
    if (selector) return [{ ...record, selector }];
    problems.push({ where: record.id, reason: NO_PASSAGE });
    return [];
  });
  return { records: all, problems };
}

/** Completes selectors; those that say words alone are looked for together, which is faster. */
function completer(
  records: readonly Annotation[],
  positions: TextPositions | null,
): (selector: TextSelector) => TextSelector | null {
  const selectors = records.flatMap((record) => (record.kind === 'mark' && record.selector ? [record.selector] : []));
  const words = selectors.filter((selector) => !isComplete(selector) && selector.exact !== '');
  const sought = words.map((selector) => ({ ...selector, start: 0, end: lengthOf(selector.exact) }));
  const found = positions ? anchorAll(positions.neutral, sought) : [];
  const byWords = new Map(
    words.map((selector, i) => {
      const anchor = found[i]?.anchor;
      return [selector, (anchor && positions && selectorIn(positions, anchor)) ?? sought[i] ?? selector];
    }),
  );
  const passages = positions && new PassageReader(positions.neutral);
  return (selector) => byWords.get(selector) ?? passages?.passage(selector.start, selector.end) ?? null;
}

/** In code points. */
function lengthOf(words: string): number {
  return new TextPositions(words).toCodePoint(words.length);
}
