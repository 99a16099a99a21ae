import { NEWS_SOURCE } from './newsSource.ts';

/** When a `.txt` file becomes a news source: by what it holds, by its name alone, or never. */
export type Recognise = 'byContent' | 'byName' | 'off';

/** What is known of a document that was opened. */
export interface Opened {
  readonly languageId: string;
  readonly isTextFile: boolean;
  readonly recognise: Recognise;
  /** The reader's `files.associations` name the file: they always win. */
  readonly isAssociated: boolean;
  /** The reader once took it out of our language. */
  readonly isDeclined: boolean;
}

/**
 * What to do with a document that was opened: `look` whether its text shows an article, `leave` it as it is, or `undo`
 * what its name alone made of it.
 */
export function onOpen(opened: Opened): 'look' | 'leave' | 'undo' {
  const { languageId, isTextFile, recognise, isAssociated, isDeclined } = opened;
  if (isAssociated) return 'leave';
  const isUnwanted = isDeclined || recognise === 'off';
  if (languageId === NEWS_SOURCE) return isUnwanted ? 'undo' : 'leave';
  return languageId === 'plaintext' && isTextFile && recognise === 'byContent' && !isUnwanted ? 'look' : 'leave';
}

/** A change of language that we did not make: the reader's wish, for or against ours; null when it is about others. */
export function wishOf(before: string, after: string): 'declined' | 'wanted' | null {
  if (before === after) return null;
  if (before === NEWS_SOURCE) return 'declined';
  return after === NEWS_SOURCE ? 'wanted' : null;
}

/** A pattern of `files.associations` as one of the whole path: one without a slash is about the file's name. */
export function pathPattern(association: string): string {
  return association.includes('/') ? association : `**/${association}`;
}
