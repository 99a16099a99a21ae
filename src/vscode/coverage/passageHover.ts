import { Hover, languages } from 'vscode';
import type { Disposable } from 'vscode';
import { shorten } from '../../core/text/shorten.ts';
import { registerCommand } from '../commands.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { markdownOf } from '../text/markdown.ts';
import { commandLink } from '../text/markdownLine.ts';
import type { MarkdownLine } from '../text/markdownLine.ts';
import { articleDate } from '../views/dateText.ts';
import type { Locale } from '../views/locale.ts';
import { outletText } from '../views/outletText.ts';
import { opposite } from './passages.ts';
import type { PairSessions, PassageHit } from './pairSessions.ts';

/** Characters of the other wording: more is better read in the other editor, which is beside. */
const QUOTE_LENGTH = 300;

/** Over a shared passage of the open pair: where else it stands, how it reads there, and the way there. */
export function registerPassageHover(pairs: PairSessions): Disposable {
  const hover = languages.registerHoverProvider('*', {
    provideHover({ uri }, position) {
      const hit = pairs.passageAt(uri, position);
      return hit && new Hover(markdownOf(passageLines(hit, editorLocale)), hit.range);
    },
  });
  const goThere = registerCommand('_dateline.goToPassage', async (number, side) => {
    await pairs.current?.goTo(number - 1, side);
  });
  return { dispose: () => [hover, goThere].forEach((part) => part.dispose()) };
}

function passageLines(
  { number, total, side, other, otherLine, otherText }: PassageHit,
  locale: Locale,
): MarkdownLine[] {
  const { t } = locale;
  const where = [outletText(other, locale), articleDate(other, 'short', locale), t('line {0}', otherLine)].join(', ');
  return [
    [{ bold: t('Passage {0} of {1}', number, total) }, t(', also in {0}:', where)],
    [`“${shorten(otherText.replace(/\s+/gu, ' '), QUOTE_LENGTH)}”`],
    [commandLink(t('Go there'), '_dateline.goToPassage', number, opposite(side))],
  ];
}
