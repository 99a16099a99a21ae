import type { CitationSource } from './citationSource.ts';

/** The parts of a date; month and day are null where it has none. */
interface DateParts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** Who answers for the words: the byline's people, else the agency whose copy another paper printed. */
export type Responsible =
  | { readonly kind: 'person'; readonly name: string; readonly family: string; readonly given: string }
  | { readonly kind: 'whole'; readonly name: string };

/** The parts of an ISO date of any precision. */
export function datePartsOf(iso: string): DateParts {
  const [year, month, day] = iso.split('-').map(Number);
  return { year: year!, month: month ?? null, day: day ?? null };
}

/** The title as citations give it: the headline, else the opening words in square brackets, as cataloguers mark what is theirs. */
export function titleOf({ title, opening }: Pick<CitationSource, 'title' | 'opening'>): string {
  return title ?? `[${opening}]`;
}

/** Where it was published: the outlet, else the agency itself; null where neither is known. */
export function workOf({ outlet, agency }: Pick<CitationSource, 'outlet' | 'agency'>): string | null {
  return outlet ?? agency;
}

/** The agency whose copy somebody else printed; null where there is none. */
export function suppliedBy({ outlet, agency }: Pick<CitationSource, 'outlet' | 'agency'>): string | null {
  return outlet !== null && agency !== outlet ? agency : null;
}

/** Whom a list of references has as authors; empty where nobody is known. */
export function responsibleFor(source: CitationSource): readonly Responsible[] {
  if (source.authors.length > 0) {
    return source.authors.map(({ name, parts }) =>
      parts ? { kind: 'person', name, ...parts } : { kind: 'whole', name },
    );
  }
  const agency = suppliedBy(source);
  return agency === null ? [] : [{ kind: 'whole', name: agency }];
}

/** A person with the family name first. */
export function invertedName(author: Responsible): string {
  return author.kind === 'person' ? `${author.family}, ${author.given}` : author.name;
}
