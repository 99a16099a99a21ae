import type { BoilerplateBlock, BoilerplateReason, Elsewhere } from '../../core/boilerplate/block.ts';
import { type Locale, count } from '../views/locale.ts';

/** What a kind of boilerplate is called: one of them, and several. */
interface KindName {
  readonly one: string;
  readonly many: string;
}

/** As much of a block as it takes to name it. */
type NamedBlock = Pick<BoilerplateBlock, 'reason' | 'startLine' | 'endLine' | 'inline' | 'elsewhere'>;

/** The name of a kind of boilerplate in the reader's language; in English as the core has it. */
export function kindName(reason: BoilerplateReason, { t }: Locale): KindName {
  const names: Readonly<Record<BoilerplateReason, KindName>> = {
    repeated: { one: t('repeated text'), many: t('repeated texts') },
    subscribe: { one: t('newsletter sign-up'), many: t('newsletter sign-ups') },
    share: { one: t('share buttons'), many: t('rows of share buttons') },
    donate: { one: t('donation appeal'), many: t('donation appeals') },
    advertising: { one: t('advertising'), many: t('advertisements') },
    cookies: { one: t('cookie notice'), many: t('cookie notices') },
    related: { one: t('links to other articles'), many: t('lists of links to other articles') },
    comments: { one: t('comment form'), many: t('comment forms') },
    credits: { one: t('credits and rights'), many: t('notes of credits and rights') },
    promotion: { one: t('promotion'), many: t('promotions') },
    paywall: { one: t('paywall notice'), many: t('paywall notices') },
    navigation: { one: t('page navigation'), many: t('blocks of page navigation') },
    translation: { one: t('remains of a translated page'), many: t('remains of translated pages') },
  };
  return names[reason];
}

/** How many lines a block stands on. */
export function lineCount({ startLine, endLine }: Pick<NamedBlock, 'startLine' | 'endLine'>): number {
  return endLine - startLine + 1;
}

/** Words as a title, with a capital. */
export function capitalised(words: string, { language }: Locale): string {
  const [first = '', ...rest] = words;
  return `${first.toLocaleUpperCase(language)}${rest.join('')}`;
}

/** A block as a title: `Donation appeal, 6 lines`. */
export function blockTitle(block: NamedBlock, locale: Locale): string {
  return withSize(capitalised(kindName(block.reason, locale).one, locale), block, locale);
}

/** A block as its diagnostic: `Not part of the article: donation appeal, 6 lines. Also in 12 other articles of Lindholm Courier.` */
export function blockMessage(block: NamedBlock, locale: Locale): string {
  const what = locale.t('Not part of the article: {0}.', withSize(kindName(block.reason, locale).one, block, locale));
  return block.elsewhere ? `${what} ${elsewhereText(block.elsewhere, locale)}` : what;
}

/** Where else a block stands: `Also in 12 other articles of Lindholm Courier.` */
export function elsewhereText(elsewhere: Elsewhere, locale: Locale): string {
  const { articles } = elsewhere;
  const group = groupText(elsewhere, locale);
  return articles === 1
    ? locale.t('Also in 1 other article of {0}.', group)
    : locale.t('Also in {0} other articles of {1}.', count(articles, locale), group);
}

/** What articles are of: `Lindholm Courier`, `the folder “pier”`, `this folder`. */
export function groupText({ kind, of }: Pick<Elsewhere, 'kind' | 'of'>, { t }: Locale): string {
  if (kind === 'outlet') return of;
  return of === '' ? t('this folder') : t('the folder “{0}”', of);
}

function withSize(name: string, block: NamedBlock, { t }: Locale): string {
  if (block.inline) return name;
  return lineCount(block) === 1 ? t('{0}, 1 line', name) : t('{0}, {1} lines', name, lineCount(block));
}
