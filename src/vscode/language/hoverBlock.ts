import type { BoilerplateBlock } from '../../core/boilerplate/block.ts';
import { elsewhereText, kindName } from '../text/blockText.ts';
import { type MarkdownLine, commandLink, linkLine } from '../text/markdownLine.ts';
import type { Locale } from '../views/locale.ts';

/** Why lines are not the article, and what to do about them; only the latter where a diagnostic tells the rest. */
export function blockLines(
  { reason, evidence, elsewhere, start }: BoilerplateBlock,
  isTold: boolean,
  uri: string,
  version: number,
  locale: Locale,
): readonly MarkdownLine[] {
  const { t } = locale;
  const show = elsewhere ? [commandLink(t('Show them'), '_dateline.showLikeThis', uri, version, start)] : [];
  const why = [
    [t('Not part of the article: {0}.', kindName(reason, locale).one)],
    [evidence],
    ...(elsewhere ? [[elsewhereText(elsewhere, locale)]] : []),
  ];
  return [
    ...(isTold ? [] : why),
    linkLine(
      ...show,
      commandLink(t('This is article text'), '_dateline.thisIsArticleText', uri, version, start, 'file'),
      commandLink(t('Why?'), '_dateline.why', uri, { about: 'block', start }),
    ),
  ];
}
