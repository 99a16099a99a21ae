import type { TranslationFact } from '../../core/article/article.ts';
import type { Locale } from './locale.ts';
import { languageName } from './sources/filter.ts';

/** That an article is a translation, and whose: `Translated from Russian`, `Translated from Russian, first published by RBC`. */
export function translationText({ value, original }: TranslationFact, locale: Locale): string {
  const { t } = locale;
  const language = value === 'und' ? null : languageName(value, locale);
  if (original && language) return t('Translated from {0}, first published by {1}', language, original.name);
  return language ? t('Translated from {0}', language) : t('Translated');
}
