import { ANNOTATION_FORMATS, type AnnotationFormatName } from '../../core/exports/annotations/annotationFormats.ts';
import type { ListFormat } from '../asked.ts';
import { oneOf, parseOptions, some } from '../optionValues.ts';
import { UsageError } from '../usageError.ts';
import type { AgreeOptions } from './agree.ts';

/** Which marks are listed: those that fit all that is given. */
export interface MarkFilter {
  readonly tag?: string;
  readonly author?: string;
  /** Those alone whose passage was not found any more, or whose article is gone. */
  readonly needsReview: boolean;
}

/** What the person asked for about annotations. */
export type AnnotationsRequest =
  | {
      readonly action: 'list';
      readonly format: ListFormat;
      readonly filter: MarkFilter;
      readonly paths: readonly string[];
    }
  | {
      readonly action: 'export';
      readonly format: AnnotationFormatName;
      readonly names: boolean;
      /** Null: standard output. */
      readonly to: string | null;
      readonly paths: readonly string[];
    }
  | {
      readonly action: 'import';
      readonly file: string;
      readonly to: string;
      /** Whose the records are that do not say it; null: the user of git. */
      readonly author: string | null;
    }
  | { readonly action: 'check'; readonly paths: readonly string[] }
  | (AgreeOptions & { readonly action: 'agree'; readonly paths: readonly string[] });

const LIST_FORMATS = ['table', 'csv', 'jsonl'] as const;

const FORMATS = Object.keys(ANNOTATION_FORMATS) as AnnotationFormatName[];

/** How to use it, as `--help` prints it. */
export const ANNOTATIONS_USAGE = `\
  dateline annotations list [--tag NAME] [--author NAME] [--needs-review] [--format table|csv|jsonl] PATH…
      The marks in the articles, as they were kept in the .dateline at or above PATH, and where they stand now.
  dateline annotations export --format FORMAT [--names] [--to FILE] PATH…
      The same for other programs: ${FORMATS.slice(0, 6).join(', ')},
      ${FORMATS.slice(6).join(', ')}. What the form cannot hold is told on standard error.
      --names: with people, organisations and places.
  dateline annotations import FILE --to FOLDER [--author NAME]
      Adds those of a file (W3C JSON-LD, REFI-QDA .qdpx, brat .ann or .zip, Dateline) to the .dateline of FOLDER, for the
      articles in it. --author: whose they are where the file does not say it.
  dateline annotations agree [--coder NAME]… [--revision REV [--revision REV]] [--disagreements]
                             [--format table|csv|jsonl] PATH…
      How far people agree about each tag (Cohen's kappa, Krippendorff's alpha), in the articles all of them marked; or
      the annotations at a commit with those at another, or as they are now. --disagreements: what they differ about.
  dateline annotations check PATH…
      Lines that cannot be read, passages not found any more, links and replies to nothing, unknown tags.
`;

const OPTIONS = {
  format: { type: 'string' },
  tag: { type: 'string' },
  author: { type: 'string' },
  'needs-review': { type: 'boolean' },
  names: { type: 'boolean' },
  to: { type: 'string' },
  coder: { type: 'string', multiple: true },
  revision: { type: 'string', multiple: true },
  disagreements: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseOptions<typeof OPTIONS>>['values'];

/** Reads what follows `annotations` on the command line. Throws `UsageError`. */
export function parseAnnotationsRequest(args: readonly string[]): AnnotationsRequest {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const [action, ...paths] = positionals;
  const { tag, author, format, to } = values;
  switch (action) {
    case 'list': {
      allow(values, ['tag', 'author', 'needs-review', 'format'], action);
      const filter = { ...(tag !== undefined && { tag }), ...(author !== undefined && { author }) };
      const needsReview = values['needs-review'] ?? false;
      const as = oneOf('--format', format ?? 'table', LIST_FORMATS);
      return { action, format: as, filter: { ...filter, needsReview }, paths: some(paths) };
    }
    case 'export':
      allow(values, ['format', 'names', 'to'], action);
      if (format === undefined) throw new UsageError(`Name a --format: ${FORMATS.join(', ')}.`);
      return {
        action,
        format: oneOf('--format', format, FORMATS),
        names: values.names ?? false,
        to: to ?? null,
        paths: some(paths),
      };
    case 'import': {
      allow(values, ['to', 'author'], action);
      const [file, ...others] = paths;
      if (file === undefined || others.length > 0) throw new UsageError('annotations import takes one file.');
      if (to === undefined || to === '') throw new UsageError('Name the folder of the articles: --to FOLDER.');
      return { action, file, to, author: author ?? null };
    }
    case 'agree': {
      allow(values, ['coder', 'revision', 'disagreements', 'format'], action);
      const { coder: coders = [], revision: revisions = [], disagreements = false } = values;
      if (coders.length === 1) throw new UsageError('Name at least two people: --coder NAME --coder NAME.');
      if (coders.length > 0 && revisions.length > 0) throw new UsageError('Compare people or revisions, not both.');
      if (revisions.length > 2) throw new UsageError('agree compares two revisions.');
      const as = oneOf('--format', format ?? 'table', LIST_FORMATS);
      return { action, coders, revisions, disagreements, format: as, paths: some(paths) };
    }
    case 'check':
      allow(values, [], action);
      return { action, paths: some(paths) };
    default:
      throw new UsageError('annotations takes list, export, import, agree or check.');
  }
}

function allow(values: Values, options: readonly (keyof Values)[], action: string): void {
  const given = Object.keys(values) as (keyof Values)[];
  const wrong = given.find((option) => !options.includes(option));
  if (wrong !== undefined) throw new UsageError(`--${wrong} does not go with annotations ${action}.`);
}
