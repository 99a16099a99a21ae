/**
 * The rows a command is about. A menu passes the row it was opened on and the selection; the row counts alone when it
 * lies outside the selection. A key passes nothing, and the selection of the view counts.
 */
export function targets<Row>(
  row: Row | undefined,
  selected: readonly Row[] | undefined,
  selection: readonly Row[],
): readonly Row[] {
  if (row === undefined) return selection;
  return selected?.includes(row) ? selected : [row];
}
