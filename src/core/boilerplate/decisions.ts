/** What a reader decided about a line, wherever it stands. */
export interface BoilerplateDecision {
  /** The line as `foldLine` gives it. */
  readonly text: string;
  readonly is: 'article' | 'boilerplate';
}

/** The line as decisions know it: white space single, none at either end. */
export function foldLine(line: string): string {
  return line.replace(/\s+/gu, ' ').trim();
}

/** The decisions by their line; of two about one line the later wins. */
export function decisionsByLine(
  decisions: readonly BoilerplateDecision[],
): ReadonlyMap<string, BoilerplateDecision['is']> {
  return new Map(decisions.map(({ text, is }) => [foldLine(text), is]));
}
