import type { BoilerplateBlock, BoilerplateReason } from './block.ts';

/** What a block is called, in English; translations go by the same keys. */
export const REASON_NAMES: Readonly<Record<BoilerplateReason, string>> = {
  repeated: 'repeated text',
  subscribe: 'newsletter sign-up',
  share: 'share buttons',
  donate: 'donation appeal',
  advertising: 'advertising',
  cookies: 'cookie notice',
  related: 'links to other articles',
  comments: 'comment form',
  credits: 'credits and rights',
  promotion: 'promotion',
  paywall: 'paywall notice',
  navigation: 'page navigation',
  translation: 'remains of a translated page',
};

/** The message of a block: "Not part of the article: donation appeal, 6 lines." A span within a line has no count. */
export function describeBlock(block: BoilerplateBlock): string {
  const lines = block.endLine - block.startLine + 1;
  const size = block.inline ? '' : lines === 1 ? ', 1 line' : `, ${lines} lines`;
  return `Not part of the article: ${REASON_NAMES[block.reason]}${size}.`;
}
