import type { CleanCount } from '../../core/boilerplate/clean.ts';
import { type Locale, count } from '../views/locale.ts';

/** What went or would go: `12 lines and 1 passage within a line`. */
export function takenText({ lines, spans }: CleanCount, locale: Locale): string {
  const { t } = locale;
  const whole = lines === 1 ? t('1 line') : t('{0} lines', count(lines, locale));
  if (spans === 0) return whole;
  const within = spans === 1 ? t('1 passage within a line') : t('{0} passages within lines', count(spans, locale));
  return lines === 0 ? within : t('{0} and {1}', whole, within);
}

/** `1 file`, `14 files`. */
export function files(value: number, locale: Locale): string {
  return value === 1 ? locale.t('1 file') : locale.t('{0} files', count(value, locale));
}

/** The editor saves several files that it changes, and leaves one unsaved (microsoft/vscode#246720): which it was. */
export function savedText(changed: number, isSaved: boolean, { t }: Locale): string {
  if (isSaved) return t('All is saved.');
  return changed === 1 ? t('It is not saved yet.') : t('They are not all saved yet.');
}
