/** The editor's language and its translations, as the pure models take them; `vscode.l10n` and `vscode.env` fit. */
export interface Locale {
  /** BCP 47: `en`, `pt-br`. */
  readonly language: string;
  /** Translates an English message and fills `{0}`, `{1}` … with the arguments. */
  readonly t: (message: string, ...args: (string | number)[]) => string;
}

/** A number as readers of the language write it: `10,214`. */
export function count(value: number, { language }: Locale): string {
  return new Intl.NumberFormat(language).format(value);
}

/** `1 article`, `14 articles`. */
export function articles(value: number, locale: Locale): string {
  return value === 1 ? locale.t('1 article') : locale.t('{0} articles', count(value, locale));
}

/** `1 mention`, `12 mentions`. */
export function mentions(value: number, locale: Locale): string {
  return value === 1 ? locale.t('1 mention') : locale.t('{0} mentions', count(value, locale));
}
