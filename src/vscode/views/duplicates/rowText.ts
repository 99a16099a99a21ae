/** What a row shows and how it reads aloud. `icon` is the name of a theme icon; `file` stands for the file's own. */
export interface CoverageText {
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
  readonly icon: string;
}
