import type { BoilerplateReason } from './block.ts';
import { CUES, REASON_OF_CUE } from './lexicon.ts';
import type { Line } from './line.ts';

/** A reason worked out from the line's cues alone. */
interface ShapeReason {
  readonly reason: BoilerplateReason;
  readonly evidence: string;
  /** Whether a cue names the reason: a line that only looks like a menu is less sure. */
  readonly named: boolean;
}

/** A cue names the reason of a line this short, or where cues are a fifth of it. */
const SHORT = 12;
const CUE_SHARE = 0.2;

const SPEAKS_OF: Readonly<Record<BoilerplateReason, string>> = {
  repeated: 'repeated text',
  subscribe: 'newsletters and subscriptions',
  share: 'sharing on social networks',
  donate: 'support and donations',
  advertising: 'advertising',
  cookies: 'cookies and privacy',
  related: 'links to other articles',
  comments: 'comments and accounts',
  credits: 'authors and rights',
  promotion: 'apps, channels and offers',
  paywall: 'subscribers’ access',
  navigation: 'menus and sections',
  translation: 'translated web pages',
};

/** Why a line that the model took for boilerplate is not the article. Navigation, where no cue says more. */
export function reasonOf(line: Line): ShapeReason {
  let best = -1;
  for (let bit = 0; bit < CUES.length; bit++) {
    if (line.cues[bit]! > (best < 0 ? 0 : line.cues[best]!)) best = bit;
  }
  if (best < 0 || (line.words >= SHORT && line.cueShare < CUE_SHARE)) {
    const evidence = 'Its form and place are those of a page’s menus and links, not of a paragraph.';
    return { reason: 'navigation', evidence, named: false };
  }
  const reason = REASON_OF_CUE[CUES[best]!];
  const evidence = `It uses words common in lines about ${SPEAKS_OF[reason]}, and stands where such lines stand.`;
  return { reason, evidence, named: reason !== 'navigation' };
}
