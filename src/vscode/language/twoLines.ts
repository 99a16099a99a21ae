/** A sentence in two lines, broken before the word that passes `room` characters; the second is empty where one is enough. */
export function twoLines(text: string, room: number): readonly [first: string, second: string] {
  if (text.length <= room) return [text, ''];
  const end = text.lastIndexOf(' ', room);
  return end <= 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 1)];
}
