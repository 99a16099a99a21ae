import { CONTENT_FEATURES } from './contentFeatures.ts';
import { FOLDER_FEATURES } from './folderFeatures.ts';
import { GROUP_FEATURES } from './groupFeatures.ts';
import { NEIGHBOURHOOD_FEATURES } from './neighbourhoodFeatures.ts';

/** What the first trees see: the content, the size of the folder, and a neighbourhood made of plain likeness. */
export const FIRST_FEATURES = [...CONTENT_FEATURES, 'size', ...NEIGHBOURHOOD_FEATURES] as const;

/** What the second trees see: the first score, and neighbourhood, folder and stories made of first scores. */
export const SECOND_FEATURES = ['score', ...NEIGHBOURHOOD_FEATURES, ...FOLDER_FEATURES, ...GROUP_FEATURES] as const;
