/** The first letters of a name, in upper case and without their accents; `#` for anything but letters. */
export function beginningOf(name: string, letters: number): string {
  // Most names begin so, and tens of thousands are asked for at a time.
  const plain = name.slice(0, letters);
  if (plain.length === letters && /^[A-Za-z]*$/.test(plain)) return plain.toUpperCase();
  // Before its marks are taken off a name has as many letters, or a few more where one becomes two.
  const start = name
    .slice(0, 8 * letters)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase();
  const characters = start.match(/./gsu) ?? [];
  return Array.from({ length: letters }, (_, i) => (/\p{L}/u.test(characters[i] ?? '') ? characters[i] : '#')).join('');
}
