import type { StoryReport } from './storyReport.ts';

/** The version of the form below; it grows when a field changes its meaning or goes, not when one is added. */
const VERSION = 1;

/**
 * Stories as JSON, indented by two, with a line feed at the end: an object with `version` and the fields of
 * `StoryReport`, whose documentation is that of the file. The same report gives the same bytes.
 */
export function storiesAsJson(report: StoryReport): string {
  return `${JSON.stringify({ version: VERSION, ...report }, null, 2)}\n`;
}
