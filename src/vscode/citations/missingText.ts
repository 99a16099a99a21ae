import { type CitationPart, CITATION_PARTS, missingParts } from '../../core/citations/missing.ts';
import type { CitationSource } from '../../core/citations/citationSource.ts';
import { type Locale, count } from '../views/locale.ts';

/** What was copied and what the articles do not say: `Citation copied: no author, no address in the text.` */
export function copiedText(sources: readonly CitationSource[], locale: Locale): string {
  const { t } = locale;
  const [only, ...others] = sources;
  if (only && others.length === 0) {
    const missing = missingParts(only).map((part) => withoutText(part, locale));
    return missing.length === 0 ? t('Citation copied.') : t('Citation copied: {0}.', missing.join(', '));
  }
  const copied = count(sources.length, locale);
  const missing = CITATION_PARTS.flatMap((part) => {
    const without = sources.filter((source) => missingParts(source).includes(part)).length;
    return without === 0 ? [] : [t('{0} with {1}', count(without, locale), withoutText(part, locale))];
  });
  return missing.length === 0
    ? t('{0} citations copied.', copied)
    : t('{0} citations copied: {1}.', copied, missing.join(', '));
}

function withoutText(part: CitationPart, { t }: Locale): string {
  const texts: Readonly<Record<CitationPart, string>> = {
    headline: t('no headline'),
    author: t('no author'),
    outlet: t('no outlet'),
    date: t('no date'),
    address: t('no address in the text'),
  };
  return texts[part];
}
