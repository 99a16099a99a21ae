import type { Annotation, Mark, Reply } from '../../annotations/annotation.ts';
import { type PlacedArticle, type PlacedMark, isLost } from './placedArticle.ts';
import { uuidOf } from './uuidOf.ts';
import { element, xmlText } from './xmlWriter.ts';

/** The variables by which a project tells what is known of its sources. */
export const VARIABLES = {
  outlet: 'Outlet',
  date: 'Date',
  headline: 'Headline',
  story: 'Story',
} as const satisfies Partial<Record<keyof PlacedArticle, string>>;

/** What a note under a mark is called, to be told from the mark's own. */
export const REPLY = 'Reply';

/** An article as a source of a project, with what is marked in it. */
export function sourceXml(article: PlacedArticle): string {
  const { path, marks } = article;
  const guid = sourceGuid(path);
  const whole = marks.filter(({ mark }) => mark.selector === null);
  const values = Object.entries(VARIABLES).flatMap(([key, name]) => {
    const value = article[key as keyof typeof VARIABLES];
    if (value === null) return [];
    const variable = element('VariableRef', { targetGUID: uuidOf('variable', name) });
    return [element('VariableValue', {}, variable, element('TextValue', {}, xmlText(value)))];
  });
  return element(
    'TextSource',
    { guid, name: path, plainTextPath: `internal://${guid}.txt` },
    ...marks.map((one) => selectionXml(article, one)),
    ...whole.flatMap((one) => codingsXml(one.mark, noteRefs(one))),
    ...whole.filter(({ mark }) => mark.tags.length === 0).flatMap(noteRefs),
    ...values,
  );
}

function selectionXml({ text }: PlacedArticle, placed: PlacedMark): string {
  const { mark, place } = placed;
  if (!place) return '';
  const attributes = {
    guid: mark.id,
    name: text.slice(place.start, place.end),
    startPosition: String(place.first),
    endPosition: String(place.last),
    ...madeBy(mark),
    ...changedBy(mark),
  };
  return element('PlainTextSelection', attributes, ...codingsXml(mark), ...noteRefs(placed));
}

/** A coding for each tag. On a whole article they alone tell the mark: the first has its id, and its notes. */
function codingsXml(mark: Mark, notes: readonly string[] = []): readonly string[] {
  return mark.tags.map((tag, i) => {
    const isFirst = mark.selector === null && i === 0;
    const guid = isFirst ? mark.id : uuidOf('coding', mark.id, tag);
    const code = element('CodeRef', { targetGUID: codeGuid(tag) });
    return element('Coding', { guid, ...madeBy(mark) }, code, ...(isFirst ? notes : []));
  });
}

function noteRefs(placed: PlacedMark): readonly string[] {
  return notesOf(placed).map(({ guid }) => element('NoteRef', { targetGUID: guid }));
}

/** The notes about a mark, for the project's list of notes. */
export function notesXml(placed: PlacedMark): readonly string[] {
  if (isLost(placed)) return [];
  return notesOf(placed).map(({ guid, name, record, text }) =>
    element(
      'Note',
      { guid, name, ...madeBy(record), ...changedBy(record) },
      element('PlainTextContent', {}, xmlText(text)),
    ),
  );
}

interface Note {
  readonly guid: string;
  readonly name: string;
  readonly record: Mark | Reply;
  readonly text: string;
}

/** A mark's own note, then its replies. A whole article's mark without tags is told by its note alone, if only an empty one. */
function notesOf({ mark, replies }: PlacedMark): readonly Note[] {
  const isBare = mark.selector === null && mark.tags.length === 0;
  const guid = isBare ? mark.id : uuidOf('note', mark.id);
  const hasNote = isBare || mark.note !== undefined;
  return [
    ...(hasNote ? [{ guid, name: 'Note', record: mark, text: mark.note ?? '' }] : []),
    ...replies.map((record) => ({ guid: record.id, name: REPLY, record, text: record.text })),
  ];
}

function madeBy({ creator, created }: Annotation) {
  return { creatingUser: userGuid(creator), creationDateTime: created };
}

function changedBy({ creator, modified }: Annotation) {
  return modified === undefined ? {} : { modifyingUser: userGuid(creator), modifiedDateTime: modified };
}

/** The identifier of who made something. */
export function userGuid(name: string): string {
  return uuidOf('user', name);
}

/** The identifier of a tag. */
export function codeGuid(name: string): string {
  return uuidOf('code', name);
}

/** The identifier of an article, which is the name of its text too. */
export function sourceGuid(path: string): string {
  return uuidOf('source', path);
}
