/**
 * What is used of the runtime beside the editor's own API: both extension hosts, Node's and the browser's, have it.
 * Naming just these keeps the rest of Node and of the page out of reach.
 */

declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** A timer that was started; opaque, since the two hosts have different ones. */
interface Timer {
  readonly timer: unique symbol;
}

declare function setTimeout(work: () => void, milliseconds: number): Timer;
declare function clearTimeout(timer: Timer | undefined): void;
declare const crypto: { randomUUID(): string };

declare function queueMicrotask(work: () => void): void;
