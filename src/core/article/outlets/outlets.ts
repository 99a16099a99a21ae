/** One outlet or agency as the data file has it. */
export interface Outlet {
  /** Stable and readable, as `tass` or `moscow-times`. */
  readonly id: string;
  readonly name: string;
  /** Other names and slugs, in any script: `ТАСС`, `ITAR-TASS`. */
  readonly names: readonly string[];
  readonly domains: readonly string[];
  /** ISO 3166-1 alpha-2; absent where unknown. */
  readonly country?: string;
  /** Whether it writes for others to print. */
  readonly agency: boolean;
  /** Globs of paths whose files it published, as readers declare them: `courier/**`. */
  readonly paths?: readonly string[];
  /** Wikidata id, as `Q…`; absent where unknown. */
  readonly wikidata?: string;
}
