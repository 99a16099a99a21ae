import type { CoverageDecision } from '../core/annotations/decisions.ts';
import { decidedPairs } from '../core/coverage/decidedPairs.ts';
import type { Coverage, Pair, PairKind, Preset } from '../core/coverage/story.ts';
import type { CoreData } from '../core/data.ts';
import { storiesAsCsv } from '../core/exports/storiesCsv.ts';
import { storiesAsJson } from '../core/exports/storiesJson.ts';
import { storiesAsMarkdown } from '../core/exports/storiesMarkdown.ts';
import type { Crew } from './coverage/crew.ts';
import { DuplicateSearch } from './coverage/findDuplicates.ts';
import { printPairs } from './coverage/printPairs.ts';
import { printStories } from './coverage/printStories.ts';
import { reportDuplicates } from './coverage/reportDuplicates.ts';
import { storiesWith, tellDuplicates } from './coverage/toldDuplicates.ts';
import type { Input } from './input.ts';
import { clearProgress, print } from './output.ts';

/** The reports of stories that an editor exports too, by their format. */
const REPORTS = { markdown: storiesAsMarkdown, csv: storiesAsCsv, report: storiesAsJson } as const;

/** What the person wants to see. */
export interface DuplicatesOptions {
  /** `json` is the contract of pairs and stories for other programs, `report` the stories with all that is told of them, in JSON. */
  readonly format: 'table' | 'json' | keyof typeof REPORTS;
  readonly preset: Preset;
  /** Only pairs of this kind. */
  readonly kind: PairKind | null;
  /** Only pairs with an article of this day or later, ISO. */
  readonly since: string | null;
}

/** Prints which articles are one report: pairs with their passages, and stories. Files that went meanwhile are reported. */
export async function duplicates(
  input: Input,
  { format, preset, kind, since }: DuplicatesOptions,
  data: CoreData,
  today: string,
  crew: Crew,
  decisions: readonly CoverageDecision[],
  report: (message: string) => void,
): Promise<void> {
  const search = new DuplicateSearch(data, crew, report);
  const { index } = search;
  await search.read(input, today);
  const coverage = search.find(preset, decisions);
  const isLate = (id: string) => since === null || (index.dateOf(index.numberOf(id))?.value ?? '') >= since;
  const isWanted = ({ a, b }: Pair) => isLate(a) || isLate(b);
  if (format === 'json') return printJson(search, coverage, kind, since === null ? null : isWanted);
  const stories = await tellDuplicates(search, coverage, { kind, isWanted }, today);
  const compared = index.articles().size;
  if (format === 'table') {
    clearProgress();
    return printStories(stories, compared);
  }
  const told = await reportDuplicates(search, stories, decidedPairs(decisions, index.paths()));
  clearProgress();
  await print(REPORTS[format]({ compared, preset, stories: told }));
}

async function printJson(
  search: DuplicateSearch,
  coverage: Coverage,
  kind: PairKind | null,
  isWanted: ((pair: Pair) => boolean) | null,
): Promise<void> {
  const read = await search.readPairs(isWanted ? { ...coverage, pairs: coverage.pairs.filter(isWanted) } : coverage);
  const pairs = kind === null ? read : read.filter(({ finding }) => finding.kind === kind);
  const isWhole = isWanted === null && kind === null;
  const stories = isWhole
    ? coverage.stories
    : storiesWith(
        pairs.map(({ pair }) => pair),
        coverage.stories,
      );
  clearProgress();
  await printPairs(pairs, stories);
}
