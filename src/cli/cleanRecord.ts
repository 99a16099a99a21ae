/** A string of JSON, or a sign that says how deep one stands. The string is unrolled, so that a long one needs no stack. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/gsu;

/**
 * A record, as a line of JSON, with another `text`. Nothing else of the line changes: parsed and written again, large
 * numbers would lose their last digits. The line is a valid record that has a text.
 */
export function withText(line: string, text: string): string {
  let depth = 0;
  let key = '';
  let isKey = true;
  let found: { start: number; end: number } | null = null;
  for (const { 0: token, index } of line.matchAll(TOKEN)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    else if (depth !== 1) continue;
    else if (token === ',') isKey = true;
    else if (token === ':') isKey = false;
    else if (isKey) key = JSON.parse(token) as string;
    // Of two texts the last counts, as for those who parse it.
    else if (key === 'text') found = { start: index, end: index + token.length };
  }
  return found ? line.slice(0, found.start) + JSON.stringify(text) + line.slice(found.end) : line;
}
