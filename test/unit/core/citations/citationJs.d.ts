/** What the tests use of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  /** A list of references, read from any form that a plugin knows. */
  export class Cite {
    constructor(text: string);
    /** As CSL-JSON. */
    readonly data: readonly Item[];
  }

  /** One reference. */
  interface Item {
    readonly type: string;
    readonly title: string;
    readonly author?: readonly { readonly family?: string; readonly given?: string; readonly literal?: string }[];
    readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
    readonly URL?: string;
    readonly note?: string;
    readonly reporter?: string;
    readonly 'container-title'?: string;
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
