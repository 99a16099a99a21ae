import { once } from 'node:events';
import { stderr, stdout } from 'node:process';

/** Writes to standard output, and waits while its reader is slower than we are. */
export async function print(text: string | Uint8Array): Promise<void> {
  if (!stdout.write(text)) await once(stdout, 'drain');
}

/** Text without control characters and marks of writing direction: those of a file must not rule the terminal's lines. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(/\p{Bidi_Control}+/gu, '');
}

/** Says something on standard error, above the progress line if there is one. */
export function complain(message: string): void {
  clearProgress();
  stderr.write(`dateline: ${message.split('\n').map(printable).join('\n')}\n`);
}

/** A progress line is drawn at most this often. */
const PROGRESS_MS = 100;

let shown = false;
let last = 0;

/** Draws the progress line, on a terminal only. */
export function progress(text: string): void {
  const now = Date.now();
  if (!stderr.isTTY || now - last < PROGRESS_MS) return;
  last = now;
  shown = true;
  stderr.write(`\r\u001b[K${text.slice(0, (stderr.columns ?? 80) - 1)}`);
}

/** Takes the progress line away. */
export function clearProgress(): void {
  if (shown) stderr.write('\r\u001b[K');
  shown = false;
}
