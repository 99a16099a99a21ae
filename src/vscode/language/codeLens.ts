import { CodeLens, Disposable, EventEmitter, Range, languages } from 'vscode';
import type { Event, Uri } from 'vscode';
import type { ArticleSummary, Inspection } from '../../analysis/protocol.ts';
import { sureness } from '../../core/fact.ts';
import type { AnnotationStore } from '../annotations/annotationStore.ts';
import { asCommand } from '../commands.ts';
import type { Inspections } from '../documents/inspections.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { articleDate } from '../views/dateText.ts';
import { annotations } from '../views/annotations/text.ts';
import { count } from '../views/locale.ts';
import { isGuess, outletText } from '../views/outletText.ts';
import { translationText } from '../views/translationText.ts';
import { NEWS_SOURCE } from './newsSource.ts';
import { showsCodeLens } from './settings.ts';

const TOP = new Range(0, 0, 0, 0);

/** The editor's own command for our view of stories. */
const FOCUS_COVERAGE = 'dateline.duplicates.focus';

/** The same for our view of annotations. */
const FOCUS_ANNOTATIONS = 'dateline.annotations.focus';

/** More names than this make the line longer than the text below it. */
const MOST_OUTLETS = 4;

/** A lens above an article that knows what it will say; its words are made when it comes into sight. */
class ArticleLens extends CodeLens {
  readonly uri: Uri;
  readonly inspection: Inspection;
  readonly says: 'article' | 'coverage' | 'annotations';

  constructor(uri: Uri, inspection: Inspection, says: ArticleLens['says']) {
    super(TOP);
    this.uri = uri;
    this.inspection = inspection;
    this.says = says;
  }
}

/** Above an article: outlet, date and length, who else covers the story, and how many annotations it has. */
export function registerCodeLens(
  inspections: Inspections,
  store: Pick<AnnotationStore, 'of' | 'onDidChange'>,
  onDidInvalidate: Event<void>,
): Disposable {
  const marksIn = (article: Uri) => store.of(article).filter(({ kind }) => kind === 'mark').length;
  const changed = new EventEmitter<void>();
  const following = [onDidInvalidate(() => changed.fire()), store.onDidChange(() => changed.fire())];
  const provider = languages.registerCodeLensProvider(NEWS_SOURCE, {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses: async (document) => {
      if (!showsCodeLens(document)) return undefined;
      const inspection = await inspections.of(document);
      if (!inspection?.summary.isArticle) return undefined;
      const lens = (says: ArticleLens['says']) => new ArticleLens(document.uri, inspection, says);
      return [
        lens('article'),
        ...(inspection.alsoCoveredBy.length > 0 ? [lens('coverage')] : []),
        ...(marksIn(document.uri) > 0 ? [lens('annotations')] : []),
      ];
    },
    resolveCodeLens: (lens) => {
      if (!(lens instanceof ArticleLens)) return lens;
      const { uri, inspection, says } = lens;
      if (says === 'article') lens.command = asCommand('dateline.why', articleLine(inspection.summary), uri);
      else if (says === 'coverage') {
        lens.command = { command: FOCUS_COVERAGE, title: coverageLine(inspection.alsoCoveredBy) };
      } else lens.command = { command: FOCUS_ANNOTATIONS, title: annotations(marksIn(uri), editorLocale) };
      return lens;
    },
  });
  return Disposable.from(provider, changed, ...following);
}

function articleLine(summary: ArticleSummary): string {
  const words = editorLocale.t('{0} words', count(summary.words, editorLocale));
  return [
    outletText(summary, editorLocale),
    ...translated(summary),
    articleDate(summary, 'full', editorLocale),
    words,
  ].join(' · ');
}

/** A translation is told where it is no mere guess; its language is a remark of the outlet's, so it stands behind it. */
function translated({ translation }: ArticleSummary): readonly string[] {
  if (!translation || isGuess(translation.confidence)) return [];
  const text = translationText({ ...translation, original: null }, editorLocale);
  return [sureness(translation.confidence) === 'certain' ? text : `≈ ${text}`];
}

function coverageLine(others: readonly ArticleSummary[]): string {
  const names = [...new Set(others.map((other) => outletText(other, editorLocale)))];
  const shown = names.slice(0, MOST_OUTLETS);
  if (names.length > shown.length) shown.push(editorLocale.t('{0} more', names.length - shown.length));
  return editorLocale.t('Also covered by {0}', shown.join(', '));
}
