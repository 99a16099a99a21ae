import { resolve } from 'node:path';
import { type Agreement, agreementOf } from '../../core/annotations/agreement/agreement.ts';
import { codedArticle, codersOf } from '../../core/annotations/agreement/codedArticle.ts';
import { type Comparison, comparedPeople, comparedStates } from '../../core/annotations/agreement/comparison.ts';
import type { Annotation } from '../../core/annotations/annotation.ts';
import { recordsOf } from '../../core/annotations/annotationFile.ts';
import { type DisagreementRow, disagreementRow } from '../../core/exports/agreement/agreementRows.ts';
import { byCodeUnits } from '../../core/text/byCodeUnits.ts';
import { counted } from '../../core/text/counted.ts';
import { Lines } from '../../core/text/lines.ts';
import type { ListFormat } from '../asked.ts';
import { complain } from '../output.ts';
import { printDisagreements, printFigures } from './agreementTables.ts';
import { committed } from './committed.ts';
import { type ChosenAnnotations, type KeptArticle, keptAlone, namedBy, textOf } from './keptAnnotations.ts';

/** What is compared, and what of it is printed. */
export interface AgreeOptions {
  /** Two or more people; none: all who marked something. */
  readonly coders: readonly string[];
  /** None: people are compared; one: a revision with the files as they are; two: two revisions. */
  readonly revisions: readonly string[];
  /** What they differ about, in place of the figures. */
  readonly disagreements: boolean;
  readonly format: ListFormat;
}

interface Recorded {
  readonly path: string;
  readonly place: string;
  readonly records: readonly Annotation[];
}

/** Prints how far coders, or two states of the annotations, agree about each tag, or what they differ about. */
export async function agree(
  paths: readonly string[],
  options: AgreeOptions,
  report: (message: string) => void,
): Promise<void> {
  const kept = await keptAlone(paths, report);
  const comparison =
    options.revisions.length > 0 ? await states(kept, paths, options.revisions) : people(kept, options);
  if (comparison.coders.length < 2) throw new Error('To compare, at least two people must have marked something.');
  const texts = new Map<string, string>();
  let lost = 0;
  const coded = [];
  for (const { path, place, records } of comparison.articles) {
    const text = await textOf(place, report);
    if (text === null) continue;
    const read = codedArticle({ path, text, records });
    texts.set(path, text);
    lost += read.lost;
    coded.push(read.article);
  }
  const agreement = agreementOf(coded, comparison.coders);
  const rows = options.disagreements ? rowsOf(agreement, texts) : null;
  await (rows ? printDisagreements(rows, options.format) : printFigures(agreement, options.format));
  const { leftOut } = comparison;
  if (leftOut > 0)
    complain(`Left out, since not all marked something in it: ${counted(leftOut, 'article', 'articles')}.`);
  if (lost > 0) complain(`Left out, since its passage is not found any more: ${counted(lost, 'mark', 'marks')}.`);
}

/** Throws an error where somebody who is named has marked nothing: their name is likely mistyped. */
function people(kept: readonly ChosenAnnotations[], { coders }: AgreeOptions): Comparison<Recorded> {
  const articles = kept.flatMap(({ chosen }) => chosen.map(recorded));
  const all = codersOf(articles);
  const unknown = coders.find((coder) => !all.includes(coder));
  if (unknown !== undefined)
    throw new Error(`${unknown} has marked nothing here. Who has: ${all.join(', ') || 'nobody'}.`);
  return comparedPeople(articles, coders.length > 0 ? coders : all);
}

/** The folders one after the other: each has a repository of its own. */
async function states(
  kept: readonly ChosenAnnotations[],
  paths: readonly string[],
  [first = '', second]: readonly string[],
): Promise<Comparison<Recorded>> {
  const articles: Recorded[] = [];
  const isNamed = namedBy(paths);
  const names: readonly [string, string] = [first, second ?? 'now'];
  for (const { root, chosen } of kept) {
    const before = await committed(root, first);
    const now = new Map(chosen.map(({ path, file }) => [path, recordsOf(file)]));
    const after = second === undefined ? now : await committed(root, second);
    const all = [...new Set([...before.keys(), ...after.keys()])]
      .sort(byCodeUnits)
      .map((path) => ({ path, place: resolve(root, path) }));
    const named = all.filter(({ place }) => isNamed(place));
    const compared = comparedStates(named, [
      { name: names[0], of: ({ path }) => before.get(path) ?? [] },
      { name: names[1], of: ({ path }) => after.get(path) ?? [] },
    ]);
    articles.push(...compared.articles);
  }
  return { coders: names, articles, leftOut: 0 };
}

function recorded({ path, place, file }: KeptArticle): Recorded {
  return { path, place, records: recordsOf(file) };
}

function rowsOf({ disagreements }: Agreement, texts: ReadonlyMap<string, string>): readonly DisagreementRow[] {
  const lines = new Map([...texts].map(([path, text]) => [path, { text, lines: new Lines(text) }]));
  return disagreements.flatMap((one) => {
    const read = lines.get(one.path);
    return read ? [disagreementRow(one, read.text, read.lines)] : [];
  });
}
