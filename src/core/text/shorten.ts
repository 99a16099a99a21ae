/**
 * The text on one line, cut before a word where it has more than `limit` characters (UTF-16 code units, the ellipsis
 * counted). A first word longer than the limit is cut inside, but never between the halves of a surrogate pair.
 */
export function shorten(text: string, limit: number): string {
  // Enough for every character that can be shown; a text that goes on behind it is cut in any case.
  const window = Math.max(limit * 2, 400);
  const line = text.slice(0, window).replace(/\s+/g, ' ').trim();
  if (line.length <= limit && text.slice(window).trim() === '') return line;
  const room = line.slice(0, limit);
  const space = line.length < limit ? line.length : room.lastIndexOf(' ');
  const cut = space > 0 ? room.slice(0, space) : room.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/[\s,.:;–—-]+$/, '')}…`;
}
