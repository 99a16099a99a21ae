import * as v from 'valibot';

/** What is wrong with a record that a reader wrote, as one plain phrase: `name: missing`, `kind: expected "line", found "row"`. */
export function schemaProblem(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue);
  return place === null ? wrong(issue) : `${place}: ${wrong(issue)}`;
}

function wrong({ kind, message, expected, received }: v.BaseIssue<unknown>): string {
  // Checks of our own have words of their own.
  if (kind === 'validation') return message;
  if (expected === 'never') return 'not known';
  if (received === 'undefined') return 'missing';
  return `expected ${(expected ?? 'something else').replace(/^\((.*)\)$/u, '$1').replaceAll(' | ', ' or ')}, found ${received}`;
}
