import type { BoilerplateReason } from '../../core/boilerplate/block.ts';
import { countTaken } from '../../core/boilerplate/clean.ts';
import type { CleanRecord } from '../../core/exports/cleanReport.ts';
import { markdownText } from '../../core/exports/markdownText.ts';
import { shorten } from '../../core/text/shorten.ts';
import { kindName } from '../text/blockText.ts';
import { type Locale, articles, count } from '../views/locale.ts';
import { takenText } from './text.ts';

/** What was taken out of which articles. */
export interface CleaningDone {
  /** How many were looked at. */
  readonly articles: number;
  /** How many more were asked for, and not reached when the reader gave it up. */
  readonly missing: number;
  /** Those that something was taken from, in order. */
  readonly cleaned: readonly { readonly path: string; readonly records: readonly CleanRecord[] }[];
  /** Those that were left as they are though something might go, and why. */
  readonly leftOut: readonly { readonly path: string; readonly reason: string }[];
  /** Where clean copies went, as readers know it; null where the articles themselves were cleaned. */
  readonly target: string | null;
  /** Whether all that was changed is saved. */
  readonly isSaved: boolean;
}

/** The first words of what went. */
const LONGEST_EXCERPT = 80;

/** What was taken out of how many articles, in a sentence: `31 lines taken out of 12 of 26 articles.` */
export function doneText({ articles: total, cleaned, missing }: CleaningDone, locale: Locale): string {
  const { t } = locale;
  const what = takenText(countTaken(cleaned.flatMap(({ records }) => records)), locale);
  const all = articles(total, locale);
  const went =
    cleaned.length === 0
      ? t('Nothing was taken out of {0}.', all)
      : t('{0} taken out of {1} of {2}.', what, count(cleaned.length, locale), all);
  return missing === 0 ? went : `${went} ${t('Given up before {0} more.', count(missing, locale))}`;
}

/** The report that is opened when all is done: Markdown, an article a heading. */
export function reportText(done: CleaningDone, locale: Locale): string {
  const { t } = locale;
  const { target, cleaned, leftOut } = done;
  const where =
    target === null
      ? t('The files themselves were changed.')
      : t('Clean copies of all are in {0}. The files themselves are as they were.', markdownText(target));
  return [
    `# ${t('Boilerplate taken out')}`,
    `${doneText(done, locale)} ${where}`,
    ...kindTable(done, locale),
    ...(leftOut.length === 0 ? [] : [`## ${t('Left as they are')}`, leftOut.map(leftOutLine).join('\n')]),
    ...cleaned.map(({ path, records }) => {
      const lines = records.map((record) => recordLine(record, locale));
      return `## ${markdownText(path)}\n\n${lines.join('\n')}`;
    }),
    '',
  ].join('\n\n');
}

function kindTable({ cleaned }: CleaningDone, locale: Locale): string[] {
  if (cleaned.length === 0) return [];
  const { t } = locale;
  const kinds = new Map<BoilerplateReason, { records: CleanRecord[]; articles: number }>();
  for (const { records } of cleaned) {
    for (const reason of new Set(records.map((record) => record.reason))) {
      const kind = kinds.get(reason) ?? { records: [], articles: 0 };
      kind.records.push(...records.filter((record) => record.reason === reason));
      kind.articles++;
      kinds.set(reason, kind);
    }
  }
  const rows = [...kinds]
    .sort(([, one], [, other]) => other.articles - one.articles)
    .map(([reason, { records, articles: among }]) => {
      const what = takenText(countTaken(records), locale);
      return `| ${kindName(reason, locale).one} | ${what} | ${count(among, locale)} |`;
    });
  return [[`| ${t('Kind')} | ${t('Taken out')} | ${t('Articles')} |`, '| --- | --- | ---: |', ...rows].join('\n')];
}

function leftOutLine({ path, reason }: CleaningDone['leftOut'][number]): string {
  return `- ${markdownText(path)}: ${markdownText(reason)}`;
}

function recordLine(record: CleanRecord, locale: Locale): string {
  const { t } = locale;
  const { startLine, endLine, inline, reason, evidence, text } = record;
  const place = inline
    ? t('Within line {0}', startLine)
    : startLine === endLine
      ? t('Line {0}', startLine)
      : t('Lines {0}–{1}', startLine, endLine);
  const words = shorten(text, LONGEST_EXCERPT);
  return `- ${place}, ${kindName(reason, locale).one}: “${markdownText(words)}” ${markdownText(evidence)}`;
}
