import type { Relation } from '../../core/annotations/annotation.ts';
import type { Locale } from '../views/locale.ts';

/** A relation in words, seen from the mark that a link leads to where it is incoming. */
export function relationText(relation: Relation, incoming: boolean, { t }: Locale): string {
  const words: Readonly<Record<Relation, readonly [string, string]>> = {
    contradicts: [t('contradicts'), t('contradicted by')],
    'same as': [t('same as'), t('same as')],
    'source of': [t('source of'), t('has as its source')],
    'evidence for': [t('evidence for'), t('supported by')],
  };
  return words[relation][incoming ? 1 : 0];
}
