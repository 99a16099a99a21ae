/** An article to cite: in the index by its id, else with the text that an editor has open. */
export interface ArticleToCite {
  readonly id: string;
  readonly path: string;
  /** Absent: the text of the file. */
  readonly text?: string;
}
