import { window } from 'vscode';

/** So long it is told, in milliseconds: time to read it, and nobody has to take it away. */
const TOLD_MS = 5000;

/** Tells in the status bar what was done. */
export function tellBriefly(message: string): void {
  window.setStatusBarMessage(message, TOLD_MS);
}
