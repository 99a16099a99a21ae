/** What is looked for in the words of articles. */
export type ConcordanceQuery =
  | {
      /**
       * A word or words one behind the other, whole; `*` stands for up to 40 letters. Any case, with and without
       * diacritics, unless `exact`.
       */
      readonly kind: 'words';
      readonly text: string;
      readonly exact?: boolean;
    }
  | {
      /** A regular expression, in any case unless `exact`: see `parsePattern` for what it may hold. */
      readonly kind: 'pattern';
      readonly text: string;
      readonly exact?: boolean;
    }
  /** Whatever names somebody or something, by the id it has over all articles. */
  | { readonly kind: 'entity'; readonly id: string };

/** The query cannot be looked for; the message tells the reader why. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
}
