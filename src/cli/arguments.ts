import { parseDay } from '../core/article/dates/calendar.ts';
import { REASONS } from '../core/boilerplate/block.ts';
import { USUAL_CHOICE } from '../core/boilerplate/clean.ts';
import { CITATION_STYLES, type CitationStyle } from '../core/citations/cite.ts';
import { CONCORDANCE_ORDERS } from '../core/concordance/sortLines.ts';
import {
  ANNOTATIONS_USAGE,
  type AnnotationsRequest,
  parseAnnotationsRequest,
} from './annotations/annotationsRequest.ts';
import type { CleanOptions } from './clean.ts';
import type { DuplicatesOptions } from './duplicates.ts';
import type { SearchOptions } from './search.ts';
import { oneOf, parseOptions, some } from './optionValues.ts';
import { UsageError } from './usageError.ts';

/** A list of what is known of articles. */
interface Listing {
  readonly format: 'table' | 'csv' | 'jsonl';
  readonly paths: readonly string[];
}

/** What the person asked for. */
export type Request =
  | { readonly command: 'help' | 'version' }
  | (Listing & { readonly command: 'inspect' })
  | (Listing & { readonly command: 'quotes' })
  | (Listing & { readonly command: 'people' })
  | (DuplicatesOptions & {
      readonly command: 'duplicates';
      /** How many threads work; null: as many as the machine has. */
      readonly jobs: number | null;
      readonly paths: readonly string[];
    })
  | (CleanOptions & { readonly command: 'clean'; readonly paths: readonly string[] })
  | (SearchOptions & { readonly command: 'search'; readonly paths: readonly string[] })
  | { readonly command: 'cite'; readonly style: CitationStyle; readonly paths: readonly string[] }
  | { readonly command: 'annotations'; readonly asked: AnnotationsRequest }
  | { readonly command: 'same-person'; readonly path: string };

/** How to use the command, as `--help` prints it. */
export const USAGE = `Usage:
  dateline inspect [--format table|csv|jsonl] PATH…
      Who published each article and when, the people in it, and the lines that are not the article.
  dateline duplicates [--format table|json|markdown|csv|report] [--preset strict|balanced|broad]
                      [--kind near-duplicate|shared-passages|same-event] [--since YYYY-MM-DD] [--jobs N] PATH…
      Which reports are really one report, and the passages they share. json: pairs with the places of their
      passages, and stories, for programs; markdown, csv and report (JSON): the stories with who took from whom and
      their passages, as the editor exports them. --since: pairs with an article of that day or later.
      --jobs: threads (default: one a core, at most 8); the result is the same.
  dateline clean [--to FOLDER | --diff] [--severity warning|information|hint] [--categories KIND,…]
                 [--format table|csv|jsonl] PATH…
      The lines that are not the article. Prints which they are and why; --diff: as a diff that git apply and patch
      take, with paths as from the current folder, or from PATH where that lies elsewhere; --to: writes clean copies of
      all texts into a new or empty folder, with clean-report.csv (or .jsonl) of what went. Your files stay as they are.
      --severity: the least sure that goes (default: information). --categories: only these, of
      ${REASONS.slice(0, 8).join(', ')},
      ${REASONS.slice(8).join(', ')}.
      Texts that are no articles stay as they are.
  dateline quotes [--format table|csv|jsonl] PATH…
      Who said what: speaker, verb, words, article and line, in quotation marks and in the article's own words. What is
      one quotation in several wordings has one number.
  dateline people [--format table|csv|jsonl] PATH…
      The people, organisations and places the articles name: how often, when, in what roles and spellings.
  dateline search QUERY [--exact] [--regex | --entity] [--sort date|outlet|left|right|word]
                  [--format table|csv|jsonl] PATH…
      Every place where the articles' own words have it, with what stands around. QUERY: words, * for letters; --exact:
      as they are written; --regex: a pattern, which cannot look ahead or refer back; --entity: a name, in all spellings.
  dateline cite [--style wikipedia|csl|bibtex|ris|plain] PATH…
      The articles as citations. What they do not say is left out, and told on standard error.
${ANNOTATIONS_USAGE}  dateline same-person [--format jsonl] NAMES.jsonl
      Whether two written names are one person: lines {"a","b"} in, lines {"a","b","same"} out.
  dateline --help | --version

PATH is a text file, a folder of .txt files, or a .jsonl file of {"id","text","date"?,"series"?} lines.
Exit status: 0 done, 1 something in the input could not be used, 2 wrong usage.
`;

const KINDS = ['near-duplicate', 'shared-passages', 'same-event'] as const;

const OPTIONS = {
  format: { type: 'string' },
  preset: { type: 'string' },
  kind: { type: 'string' },
  since: { type: 'string' },
  jobs: { type: 'string' },
  to: { type: 'string' },
  diff: { type: 'boolean' },
  severity: { type: 'string' },
  categories: { type: 'string' },
  exact: { type: 'boolean' },
  regex: { type: 'boolean' },
  entity: { type: 'boolean' },
  sort: { type: 'string' },
  style: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseOptions<typeof OPTIONS>>['values'];

/** Reads the command line. Throws `UsageError`. */
export function parseRequest(args: readonly string[]): Request {
  // It has options of its own, and its actions take unlike ones.
  if (args[0] === 'annotations' && !args.includes('--help') && !args.includes('-h')) {
    return { command: 'annotations', asked: parseAnnotationsRequest(args.slice(1)) };
  }
  const { values, positionals } = parseOptions(args, OPTIONS);
  if (values.help) return { command: 'help' };
  if (values.version) return { command: 'version' };
  const [command, ...paths] = positionals;
  if (command === undefined)
    throw new UsageError(
      'Name a command: inspect, duplicates, clean, quotes, people, search, cite, annotations or same-person.',
    );
  for (const option of ['preset', 'kind', 'since', 'jobs'] as const) {
    if (values[option] === undefined || command === 'duplicates') continue;
    throw new UsageError(`--${option} goes with duplicates.`);
  }
  for (const option of ['to', 'diff', 'severity', 'categories'] as const) {
    if (values[option] === undefined || command === 'clean') continue;
    throw new UsageError(`--${option} goes with clean.`);
  }
  for (const option of ['exact', 'regex', 'entity', 'sort'] as const) {
    if (values[option] === undefined || command === 'search') continue;
    throw new UsageError(`--${option} goes with search.`);
  }
  if (values.style !== undefined && command !== 'cite') throw new UsageError('--style goes with cite.');
  switch (command) {
    case 'inspect':
    case 'quotes':
    case 'people':
      return {
        command,
        format: oneOf('--format', values.format ?? 'table', ['table', 'csv', 'jsonl']),
        paths: some(paths),
      };
    case 'duplicates':
      return {
        command,
        format: oneOf('--format', values.format ?? 'table', ['table', 'json', 'markdown', 'csv', 'report']),
        preset: oneOf('--preset', values.preset ?? 'balanced', ['strict', 'balanced', 'broad']),
        kind: values.kind === undefined ? null : oneOf('--kind', values.kind, KINDS),
        since: values.since === undefined ? null : day('--since', values.since),
        jobs: values.jobs === undefined ? null : threads(values.jobs),
        paths: some(paths),
      };
    case 'clean':
      return { command, ...cleanOptions(values), paths: some(paths) };
    case 'search': {
      const [query, ...places] = paths;
      if (query === undefined) throw new UsageError('Name what to search for.');
      return { command, ...searchOptions(query, values), paths: some(places) };
    }
    case 'cite':
      return { command, style: oneOf('--style', values.style ?? 'plain', CITATION_STYLES), paths: some(paths) };
    case 'same-person': {
      oneOf('--format', values.format ?? 'jsonl', ['jsonl']);
      const [path, ...others] = some(paths);
      if (path === undefined || others.length > 0) throw new UsageError('same-person takes one file.');
      return { command, path };
    }
    default:
      throw new UsageError(
        `There is no command "${command}": try inspect, duplicates, clean, quotes, people, search, cite, annotations or same-person.`,
      );
  }
}

function cleanOptions(values: Values): CleanOptions {
  const { to = null, diff = false, severity, categories, format } = values;
  if (diff && (to !== null || format !== undefined))
    throw new UsageError('--diff goes with neither --to nor --format.');
  const kinds = categories?.split(',').map((kind) => oneOf('--categories', kind.trim(), REASONS));
  return {
    choice: {
      severity: oneOf('--severity', severity ?? USUAL_CHOICE.severity, ['warning', 'information', 'hint']),
      reasons: kinds ? new Set(kinds) : null,
    },
    format: oneOf('--format', format ?? 'table', ['table', 'csv', 'jsonl']),
    diff,
    to,
  };
}

function searchOptions(query: string, values: Values): SearchOptions {
  const { exact = false, regex = false, entity = false, sort, format } = values;
  if (entity && (regex || exact)) throw new UsageError('--entity goes with neither --regex nor --exact.');
  return {
    query,
    kind: regex ? 'pattern' : entity ? 'entity' : 'words',
    exact,
    order: oneOf('--sort', sort ?? 'date', CONCORDANCE_ORDERS),
    format: oneOf('--format', format ?? 'table', ['table', 'csv', 'jsonl']),
  };
}

function day(option: string, value: string): string {
  if (value.length !== 10 || parseDay(value) === null)
    throw new UsageError(`${option} takes a day, YYYY-MM-DD, not "${value}".`);
  return value;
}

function threads(value: string): number {
  if (!/^[1-9]\d?$/.test(value)) throw new UsageError(`--jobs takes a number from 1 to 99, not "${value}".`);
  return Number(value);
}
