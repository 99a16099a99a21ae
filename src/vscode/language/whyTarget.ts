/** What "Why?" is asked about: the article's outlet and date, a name by id, or a block or day by its offset. */
export type WhyTarget =
  | { readonly about: 'article' }
  | { readonly about: 'entity'; readonly id: string }
  | { readonly about: 'block' | 'day'; readonly start: number };
