import type { Annotation } from '../../annotations/annotation.ts';
import type { Tag, TagScheme } from '../../annotations/tagScheme.ts';
import { archiveOf } from './archive.ts';
import type { PlacedArticle } from './placedArticle.ts';
import { VARIABLES, codeGuid, notesXml, sourceGuid, sourceXml, userGuid } from './refiSources.ts';
import { TAG_HEX } from './tagColours.ts';
import { uuidOf } from './uuidOf.ts';
import { element, xmlText } from './xmlWriter.ts';

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
