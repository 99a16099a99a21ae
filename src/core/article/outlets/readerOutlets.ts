import * as v from 'valibot';
import { schemaProblem } from '../../schemaProblem.ts';
import { outletId } from './outletIndex.ts';
import type { Outlet } from './outlets.ts';

/** Longer globs are mistakes. */
const LONGEST_GLOB = 200;

/** With more of them a hostile glob takes long to compare with a long path. */
const MOST_ASTERISKS = 5;

const Glob = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('an empty path'),
  v.maxLength(LONGEST_GLOB, 'the path is too long'),
  v.check((glob) => (glob.match(/\*+/gu) ?? []).length <= MOST_ASTERISKS, 'the path has too many asterisks'),
  v.check((glob) => !/[!@?*+]\(/u.test(glob), 'round brackets mean nothing in these paths'),
  v.transform(anywhere),
);

/** An outlet as readers declare it: a name, and what it is known by. */
const ReaderOutletRecord = v.object({
  name: v.pipe(v.string(), v.trim(), v.nonEmpty('an empty name')),
  slugs: v.optional(v.array(v.string()), []),
  domains: v.optional(v.array(v.string()), []),
  paths: v.optional(v.array(Glob), []),
  agency: v.optional(v.boolean()),
  country: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u, 'two capital letters, as GB'))),
});

/** An outlet before it is written down, as the file has it. */
export type ReaderOutlet = v.InferInput<typeof ReaderOutletRecord>;

/** Outlets that readers declared; what cannot be read is left out, with its number (from 1) and reason in `refused`. */
export interface ReaderOutlets {
  readonly outlets: readonly Outlet[];
  readonly refused: readonly string[];
}

/** The outlets of the setting `dateline.outlets`. */
export function readReaderOutlets(declared: unknown): ReaderOutlets {
  const outlets: Outlet[] = [];
  const refused: string[] = [];
  for (const [index, one] of (Array.isArray(declared) ? declared : []).entries()) {
    const read = v.safeParse(ReaderOutletRecord, one);
    if (!read.success) {
      refused.push(`Outlet ${index + 1}: ${schemaProblem(read.issues[0])}`);
      continue;
    }
    const { name, slugs, domains, paths, agency, country } = read.output;
    // Who is known by a slug in datelines writes for others to print.
    const isAgency = agency ?? slugs.length > 0;
    outlets.push({
      id: outletId(name),
      name,
      names: slugs,
      domains,
      agency: isAgency,
      paths,
      ...(country && { country }),
    });
  }
  return { outlets, refused };
}

/**
 * The outlets of `.dateline/outlets.json`, a JSON array of what the setting takes too:
 *
 *     [{ "name": "Lindholm Courier", "slugs": ["LC"], "domains": ["lindholmcourier.example"], "paths": ["courier/**"] }]
 *
 * None for an empty file; what is no such array is refused whole.
 */
export function parseReaderOutlets(file: string): ReaderOutlets {
  const declared = parseArray(file);
  return typeof declared === 'string' ? { outlets: [], refused: [declared] } : readReaderOutlets(declared);
}

/** The file with one more outlet at its end, whatever else stands in it. Throws an `Error` for the reader where it is no JSON array. */
export function withReaderOutlet(file: string, added: ReaderOutlet): string {
  const declared = parseArray(file);
  if (typeof declared === 'string') throw new Error(declared);
  return `${JSON.stringify([...declared, added], null, 2)}\n`;
}

function parseArray(file: string): readonly unknown[] | string {
  const text = file.replace(/^\uFEFF/u, '');
  if (text.trim() === '') return [];
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : 'The list of outlets is not in square brackets.';
  } catch {
    return 'The list of outlets is not valid JSON.';
  }
}

/** A glob without a folder names files wherever they lie; one that ends in a slash, all of a folder. */
function anywhere(glob: string): string {
  const whole = glob.endsWith('/') ? `${glob}**` : glob;
  return whole.includes('/') ? whole.replace(/^\.?\//u, '') : `**/${whole}`;
}
