/** The formats made so far: making one takes some fifty times as long as printing a date with it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** How dates, which have no time zone here, are printed in a language (BCP 47). One way of printing is made once. */
export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}
