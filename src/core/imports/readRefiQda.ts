import type { Annotation } from '../annotations/annotation.ts';
import { RELATIONS } from '../annotations/annotationSchema.ts';
import { TextPositions } from '../annotations/anchors/positions.ts';
import { addTo } from '../text/addTo.ts';
import type { ImportProblem, ImportedArticle, ImportedFile, Importer } from './importedFile.ts';
import { openingOf } from '../annotations/openingOf.ts';
import { NO_PASSAGE, NO_TEXT, PassageReader } from './passageReader.ts';
import { QdaMarks } from './qdaMarks.ts';
import { QdaProject } from './qdaProject.ts';
import { recordId, uuidIn } from './recordFields.ts';
import { UnreadableFile } from './unreadableFile.ts';
import { type XmlTree, readXml } from './xmlTree.ts';

/** What describes a project. */
export const PROJECT_FILE = 'project.qde';

/** Whether a file of an archive is one that we read. */
export function isOfProject(path: string): boolean {
  return path.toLowerCase() === PROJECT_FILE || /^sources\/[^/]+\.txt$/iu.test(path);
}

/**
 * Reads a project of a program of qualitative analysis (REFI-QDA). Codes become tags, selections and codings marks, notes
 * notes and replies. Pictures, sound, film and PDF are told and left. Throws `UnreadableFile` where its description cannot
 * be read.
 */
export function readRefiQda(files: ReadonlyMap<string, string>, importer: Importer): ImportedFile {
  const byName = new Map([...files].map(([path, text]) => [path.toLowerCase(), text]));
  const description = byName.get(PROJECT_FILE);
  if (description === undefined) throw new UnreadableFile('The project has no description.');
  const project = new QdaProject(readXml(description), byName);
  const problems: ImportProblem[] = [];
  const marks = new QdaMarks(project, importer);
  const articles = project.sources.flatMap((source) => articleOf(source, project, marks, problems) ?? []);
  return { articles: withLinks(articles, project.links, importer, problems), tags: project.tags, problems };
}

function articleOf(
  source: XmlTree,
  project: QdaProject,
  marks: QdaMarks,
  problems: ImportProblem[],
): ImportedArticle | null {
  const name = source.attribute('name') || source.attribute('guid');
  const text = source.name === 'TextSource' ? project.textOf(source) : null;
  if (text === null) {
    problems.push({ where: name, reason: source.name === 'TextSource' ? NO_TEXT : `${source.name} is no text` });
    return null;
  }
  const passages = new PassageReader(text);
  const records = source.children('PlainTextSelection').flatMap((selection) => {
    const selector = passages.passage(
      numberIn(selection.attribute('startPosition')),
      numberIn(selection.attribute('endPosition')),
    );
    if (selector) return marks.ofSelection(selection, selector);
    problems.push({ where: `${name}, ${selection.attribute('guid')}`, reason: NO_PASSAGE });
    return [];
  });
  const { neutral } = new TextPositions(text);
  return { name, text: neutral, records: [...records, ...marks.ofArticle(source, openingOf(neutral))] };
}

/** The articles with links between their marks. */
function withLinks(
  articles: readonly ImportedArticle[],
  links: readonly XmlTree[],
  { creator, now }: Importer,
  problems: ImportProblem[],
): readonly ImportedArticle[] {
  const homes = new Map(articles.flatMap(({ name, records }) => records.map(({ id }) => [id, name] as const)));
  const made = new Map<string, Annotation[]>();
  for (const link of links) {
    const [guid, name] = [link.attribute('guid'), link.attribute('name')];
    const [from, mark] = [uuidIn(link.attribute('originGUID')), uuidIn(link.attribute('targetGUID'))];
    const relation = RELATIONS.find((one) => one === name);
    const [home, path] = [homes.get(from ?? ''), homes.get(mark ?? '')];
    if (from === null || mark === null || home === undefined || path === undefined) {
      problems.push({ where: `link ${guid}`, reason: 'it is not between two marks' });
    } else if (!relation) {
      problems.push({ where: `link ${guid}`, reason: `its name is none of ${RELATIONS.join(', ')}` });
    } else {
      const record: Annotation = {
        kind: 'link',
        id: recordId(guid),
        creator,
        created: now,
        from,
        relation,
        to: { mark, path },
      };
      addTo(made, home, record);
    }
  }
  return articles.map((article) => ({ ...article, records: [...article.records, ...(made.get(article.name) ?? [])] }));
}

/** A whole number as XML Schema writes one; not a number for anything else. */
function numberIn(text: string): number {
  return /^\s*\+?\d{1,15}\s*$/u.test(text) ? Number(text) : Number.NaN;
}
