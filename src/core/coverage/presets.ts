import type { Preset } from './story.ts';

/** The least score, 0 to 1, of a pair, and mean score inside a story. */
export const THRESHOLDS: Readonly<Record<Preset, number>> = { strict: 0.8, balanced: 0.5, broad: 0.3 };
