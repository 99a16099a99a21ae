import type { FallbackEncoding } from '../core/text/decode.ts';

/** How files are read. */
export interface ReadingLimits {
  /** Larger files, in bytes, are skipped. */
  readonly maxSize: number;
  /** How to read files that are not UTF-8 or UTF-16. */
  readonly fallbackEncoding: FallbackEncoding;
}
