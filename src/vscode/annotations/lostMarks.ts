import { Uri } from 'vscode';
import type { ArticleMarks, MarksLookedAt } from '../../analysis/anchoringMethods.ts';
import type { Annotation, Mark } from '../../core/annotations/annotation.ts';
import type { LostMark } from './placedMarks.ts';

/** The marks among records. */
export function marksAmong(records: readonly Annotation[]): readonly Mark[] {
  return records.filter((record) => record.kind === 'mark');
}

/** What the analysis is asked about the marks of an article. */
export function questionOf(article: Uri, path: string, marks: readonly Mark[]): ArticleMarks {
  return {
    id: article.toString(),
    path,
    passages: marks.flatMap(({ selector }) => selector ?? []),
    openings: marks.flatMap(({ selector, opening }) => (selector === null && opening ? [opening] : [])),
  };
}

/** The marks that are lost by its answer, in the order of the marks; all of them where the article is gone. */
export function lostAmong(article: Uri, marks: readonly Mark[], looked: MarksLookedAt): readonly LostMark[] {
  if (!('lost' in looked)) {
    const movedTo = looked.movedTo === null ? {} : { movedTo: Uri.parse(looked.movedTo, true) };
    return marks.map((mark) => ({ article, mark, candidates: [], isGone: true, ...movedTo }));
  }
  const passages = marks.filter(({ selector }) => selector !== null);
  return looked.lost.flatMap(({ passage, candidates }) => {
    const mark = passages[passage];
    return mark ? [{ article, mark, candidates }] : [];
  });
}
