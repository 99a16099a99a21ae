import { isInferred } from '../../core/article/dates/inferred.ts';
import type { ArticleSummary } from '../../analysis/protocol.ts';
import { UNITS } from '../../webview/timeline/protocol.ts';
import type { Cell, TimelineView, Unit } from '../../webview/timeline/protocol.ts';
import { dateText } from '../views/dateText.ts';
import { articles as articleCount } from '../views/locale.ts';
import type { Locale } from '../views/locale.ts';
import { outletText } from '../views/outletText.ts';
import { periodCount, periodOf, periodsBetween } from './periods.ts';

/** More columns than this do not fit side by side; the unit is chosen so that there are no more. */
const FITTING_COLUMNS = 60;

/** More columns than this cannot be asked for: a page draws so many cells slowly. */
const MOST_COLUMNS = 400;

/** More outlets than this are shown together in a last row. */
const MOST_ROWS = 200;

/** Who published how much when, as a grid. */
export interface Timeline {
  readonly view: TimelineView;
  /** The articles of each cell, by row and column, in the order they were given. */
  readonly articles: readonly (readonly (readonly ArticleSummary[])[])[];
}

/**
 * The grid of all dated articles, in the unit that is asked for if it has not too many columns, else in the finest that
 * fits. `isInStory` tells whether others cover the same story.
 */
export function makeTimeline(
  all: readonly ArticleSummary[],
  unit: Unit | null,
  isInStory: (article: ArticleSummary) => boolean,
  locale: Locale,
): Timeline {
  const units = UNITS.filter((one) => columnCount(all, one) <= MOST_COLUMNS);
  const fitting = units.find((one) => columnCount(all, one) <= FITTING_COLUMNS) ?? 'year';
  const chosen = unit && units.includes(unit) ? unit : fitting;
  const periods = periodsOf(all, chosen);
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  const columns = first === '' ? [] : periodsBetween(first, last, chosen);
  const drawn = all.filter((article) => periodIn(article, chosen) !== undefined);
  const rows = rowsOf(drawn, locale);
  const grid = rows.map(({ members }) => {
    const byPeriod = new Map<string, ArticleSummary[]>();
    for (const article of members) push(byPeriod, periodIn(article, chosen) ?? '', article);
    return columns.map((column) => byPeriod.get(column) ?? []);
  });
  const labels = columns.map((column) => dateText(column, 'full', locale));
  return {
    articles: grid,
    view: {
      title: locale.t('Timeline'),
      unit: chosen,
      units,
      columns: columns.map((column) => dateText(column, 'short', locale)),
      rows: rows.map(({ name }, row) => ({
        name,
        cells: (grid[row] ?? []).map((cell, column) => cellOf(cell, `${name}, ${labels[column]}`, isInStory, locale)),
      })),
      note: noteOf(all.length - drawn.length, locale),
      words: {
        finer: locale.t('Finer'),
        coarser: locale.t('Coarser'),
        outlet: locale.t('Outlet'),
        help: locale.t('Arrow keys move, Enter opens, + and − zoom. ● read, ◐ inferred, double line: part of a story.'),
      },
    },
  };
}

function columnCount(all: readonly ArticleSummary[], unit: Unit): number {
  const periods = periodsOf(all, unit);
  const [first, last] = [periods[0], periods.at(-1)];
  return first === undefined || last === undefined ? 0 : periodCount(first, last, unit);
}

/** The periods in which something was published, in order. */
function periodsOf(all: readonly ArticleSummary[], unit: Unit): readonly string[] {
  return [...new Set(all.map((article) => periodIn(article, unit)))].filter((period) => period !== undefined).sort();
}

function periodIn({ date }: ArticleSummary, unit: Unit): string | undefined {
  return date ? periodOf(date.value, unit) : undefined;
}

/** Outlets, those with the most articles first; what is over goes into one last row. */
function rowsOf(drawn: readonly ArticleSummary[], locale: Locale) {
  const byOutlet = new Map<string, ArticleSummary[]>();
  for (const article of drawn) push(byOutlet, outletText({ ...article, ...named(article) }, locale), article);
  const rows = [...byOutlet]
    .map(([name, members]) => ({ name, members }))
    .sort((a, b) => b.members.length - a.members.length || (a.name < b.name ? -1 : 1));
  const others = rows.slice(MOST_ROWS - 1);
  if (rows.length <= MOST_ROWS) return rows;
  const name = locale.t('{0} other outlets', others.length);
  return [...rows.slice(0, MOST_ROWS - 1), { name, members: others.flatMap(({ members }) => members) }];
}

/** An outlet that is a guess stands in the row of that outlet, without its question mark. */
function named({ outlet, agency }: ArticleSummary): Pick<ArticleSummary, 'outlet'> {
  const fact = outlet ?? agency;
  return { outlet: fact && { ...fact, confidence: 1 } };
}

function cellOf(
  cell: readonly ArticleSummary[],
  place: string,
  isInStory: (article: ArticleSummary) => boolean,
  locale: Locale,
): Cell | null {
  if (cell.length === 0) return null;
  const inferred = cell.every(({ date }) => date && isInferred(date));
  const inStory = cell.some(isInStory);
  const label = [place, articleCount(cell.length, locale)];
  if (inferred) label.push(locale.t('date inferred'));
  if (inStory) label.push(locale.t('part of a story'));
  return { count: cell.length, inferred, inStory, label: label.join(', ') };
}

function noteOf(missing: number, locale: Locale): string {
  return missing === 0 ? '' : locale.t('Without a date this exact, so not drawn: {0}.', articleCount(missing, locale));
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
