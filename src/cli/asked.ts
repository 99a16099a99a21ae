import type { CoreData } from '../core/data.ts';
import type { Input } from './input.ts';
import type { ReaderKnowledge } from './readerFolders.ts';

/** What a command about articles is given, whatever it prints. */
export interface Asked {
  readonly input: Input;
  readonly data: CoreData;
  /** ISO. */
  readonly today: string;
  readonly knowledge: ReaderKnowledge;
  /** Hears what of the input could not be used. */
  readonly report: (message: string) => void;
}

/** How the commands that print lists do. */
export type ListFormat = 'table' | 'csv' | 'jsonl';
