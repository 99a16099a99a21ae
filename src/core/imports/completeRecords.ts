import { anchor } from '../annotations/anchors/anchorAll.ts';
import { TextPositions } from '../annotations/anchors/positions.ts';
import type { TextSelector } from '../annotations/anchors/anchor.ts';
import { selectorOf } from '../annotations/anchors/selectorOf.ts';
import type { Annotation } from '../annotations/annotation.ts';
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
  const neutral = text === null ? null : new TextPositions(text).neutral;
  const passages = neutral === null ? null : new PassageReader(neutral);
  const problems: ImportProblem[] = [];
  const completed = records.flatMap((record): readonly Annotation[] => {
    if (record.kind !== 'mark' || !record.selector || isComplete(record.selector)) return [record];
    const selector = completedSelector(record.selector, neutral, passages);
    if (selector) return [{ ...record, selector }];
    problems.push({ where: record.id, reason: NO_PASSAGE });
    return [];
  });
  return { records: completed, problems };
}

function completedSelector(
  selector: TextSelector,
  text: string | null,
  passages: PassageReader | null,
): TextSelector | null {
  const { exact, start, end } = selector;
  if (exact === '') return passages?.passage(start, end) ?? null;
  const anywhere = { ...selector, start: 0, end: new TextPositions(exact).toCodePoint(exact.length) };
  const found = text === null ? null : anchor(text, anywhere).anchor;
  return found && text !== null ? selectorOf(text, found.start, found.end) : anywhere;
}
