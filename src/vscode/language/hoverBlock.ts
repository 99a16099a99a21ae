import type { BoilerplateBlock } from '../../core/boilerplate/block.ts';
import { kindName } from '../text/blockText.ts';
import { type MarkdownLine, commandLink, linkLine } from '../text/markdownLine.ts';
import type { Locale } from '../views/locale.ts';

/** Why lines are not the article. */
export function blockLines(
  block: BoilerplateBlock,
  uri: string,
  version: number,
  locale: Locale,
): readonly MarkdownLine[] {
  return [
    [locale.t('Not part of the article: {0}.', kindName(block.reason, locale).one)],
    [block.evidence],
    linkLine(
      commandLink(locale.t('This is article text'), '_dateline.thisIsArticleText', uri, version, block.start, 'file'),
      commandLink(locale.t('Why?'), '_dateline.why', uri, { about: 'block', start: block.start }),
    ),
  ];
}
