import { CONTENT_FEATURES } from './contentFeatures.ts';
import { NEIGHBOURHOOD_FEATURES } from './neighbourhoodFeatures.ts';

/** What the first trees see: the content, and a neighbourhood made of plain likeness. */
export const FIRST_FEATURES = [...CONTENT_FEATURES, ...NEIGHBOURHOOD_FEATURES] as const;

/** What of a neighbourhood made of first scores the second trees see. */
export const SECOND_LOOK = ['common', 'bridge', 'bestRank', 'worstRank'] as const;

/** What the second trees see. */
export const SECOND_FEATURES = ['score', ...SECOND_LOOK] as const;
