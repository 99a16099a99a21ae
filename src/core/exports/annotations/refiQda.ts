import type { Annotation, Mark } from '../../annotations/annotation.ts';
import type { Tag, TagScheme } from '../../annotations/tagScheme.ts';
import { archiveOf } from './archive.ts';
import { type PlacedArticle, type PlacedMark, isLost } from './placedArticle.ts';
import { TAG_HEX } from './tagColours.ts';
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

/**
 * A project for programs of qualitative analysis (REFI-QDA 1.5, https://www.qdasoftware.org): the texts with `\n` for
 * every line end, tags as codes, passages as selections in code points, end exclusive, notes and replies as notes. What
 * our records have no identifier for has one made of its name, so that two exports are the same.
 */
export function refiProject(articles: readonly PlacedArticle[], scheme: TagScheme): Uint8Array {
  const sources = articles.filter(({ text }) => text !== '');
  const files = sources.map(({ path, text }) => [`sources/${sourceGuid(path)}.txt`, text]);
  return archiveOf({ 'project.qde': projectXml(sources, scheme), ...Object.fromEntries(files) });
}

/** The description of the project. */
function projectXml(articles: readonly PlacedArticle[], scheme: TagScheme): string {
  const records = articles.flatMap((article) => article.records);
  const creators = [...new Set(records.map(({ creator }) => creator))].sort();
  const root = { name: 'Dateline', origin: 'Dateline', xmlns: 'urn:QDA-XML:project:1.0' };
  const project = element(
    'Project',
    root,
    list(
      'Users',
      creators.map((name) => element('User', { guid: userGuid(name), name })),
    ),
    codeBook(records, scheme),
    list('Variables', Object.values(VARIABLES).map(variableXml)),
    list('Sources', articles.map(sourceXml)),
    list(
      'Notes',
      articles.flatMap(({ marks }) => marks.flatMap(notesXml)),
    ),
    list('Links', linksXml(articles)),
    list('Sets', setsXml(articles)),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${project}\n`;
}

/** An element around others; none where there are none, since the schema wants at least one in it. */
function list(name: string, content: readonly string[]): string {
  return content.length > 0 ? element(name, {}, ...content) : '';
}

function codeBook(records: readonly Annotation[], { tags }: TagScheme): string {
  const known = new Set(tags.map(({ name }) => name));
  const used = records.flatMap((record) => (record.kind === 'mark' ? record.tags : []));
  const others = [...new Set(used)].filter((name) => !known.has(name)).sort();
  const top = tags.filter(({ parent }) => parent === undefined || !known.has(parent));
  // A tag that is, by way of others, a kind of itself stands at the top, so that none is lost.
  const seen = new Set<string>();
  const codes = [...top, ...tags].map((tag) => codeXml(tag, tags, seen));
  const bare = others.map((name) => element('Code', { guid: codeGuid(name), name, isCodable: 'true' }));
  const all = [...codes, ...bare].join('');
  return all === '' ? '' : element('CodeBook', {}, element('Codes', {}, all));
}

function codeXml(tag: Tag, tags: readonly Tag[], seen: Set<string>): string {
  const { name, colour, description } = tag;
  if (seen.has(name)) return '';
  seen.add(name);
  return element(
    'Code',
    { guid: codeGuid(name), name, isCodable: 'true', color: TAG_HEX[colour] },
    ...(description === undefined ? [] : [element('Description', {}, xmlText(description))]),
    ...tags.filter(({ parent }) => parent === name).map((child) => codeXml(child, tags, seen)),
  );
}

function variableXml(name: string): string {
  return element('Variable', { guid: uuidOf('variable', name), name, typeOfVariable: 'Text' });
}

function sourceXml(article: PlacedArticle): string {
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
    ...(mark.modified !== undefined && { modifyingUser: userGuid(mark.creator), modifiedDateTime: mark.modified }),
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

function noteRefs({ mark, replies }: PlacedMark): readonly string[] {
  const own = mark.note === undefined ? [] : [noteGuid(mark)];
  return [...own, ...replies.map(({ id }) => id)].map((targetGUID) => element('NoteRef', { targetGUID }));
}

function notesXml(placed: PlacedMark): readonly string[] {
  const { mark, replies } = placed;
  if (isLost(placed)) return [];
  const own =
    mark.note === undefined
      ? []
      : [element('Note', { guid: noteGuid(mark), name: 'Note', ...madeBy(mark) }, noteText(mark.note))];
  return [
    ...own,
    ...replies.map((reply) => {
      const { modified } = reply;
      const changed = modified !== undefined && { modifyingUser: userGuid(reply.creator), modifiedDateTime: modified };
      const attributes = { guid: reply.id, name: REPLY, ...madeBy(reply), ...changed };
      return element('Note', attributes, noteText(reply.text));
    }),
  ];
}

function linksXml(articles: readonly PlacedArticle[]): readonly string[] {
  const held = articles.flatMap(({ marks }) => marks.filter(({ place }) => place));
  const targets = new Set(held.map(({ mark }) => mark.id));
  return held.flatMap(({ links }) =>
    links.flatMap(({ id, from, relation, to }) => {
      if ('url' in to || !targets.has(to.mark)) return [];
      const direction = relation === 'same as' ? 'Associative' : 'OneWay';
      return [element('Link', { guid: id, name: relation, direction, originGUID: from, targetGUID: to.mark })];
    }),
  );
}

/** Stories, as sets of their articles. */
function setsXml(articles: readonly PlacedArticle[]): readonly string[] {
  const stories = [...new Set(articles.flatMap(({ story }) => story ?? []))].sort();
  return stories.map((story) => {
    const members = articles.filter((article) => article.story === story);
    const inside = members.map(({ path }) => element('MemberSource', { targetGUID: sourceGuid(path) }));
    return element('Set', { guid: uuidOf('story', story), name: story }, ...inside);
  });
}

function madeBy({ creator, created }: Pick<Annotation, 'creator' | 'created'>) {
  return { creatingUser: userGuid(creator), creationDateTime: created };
}

/** On a whole article a note without tags alone tells the mark: it has its id. */
function noteGuid(mark: Mark): string {
  return mark.selector === null && mark.tags.length === 0 ? mark.id : uuidOf('note', mark.id);
}

function userGuid(name: string): string {
  return uuidOf('user', name);
}

function codeGuid(name: string): string {
  return uuidOf('code', name);
}

function sourceGuid(path: string): string {
  return uuidOf('source', path);
}

function noteText(text: string): string {
  return element('PlainTextContent', {}, xmlText(text));
}
