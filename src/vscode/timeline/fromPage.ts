import { UNITS } from '../../webview/timeline/protocol.ts';
import type { FromPage, Unit } from '../../webview/timeline/protocol.ts';

/** Whether a message is one that the page may send. */
export function isFromPage(message: unknown): message is FromPage {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  if (message.type === 'open') {
    return 'row' in message && Number.isInteger(message.row) && 'column' in message && Number.isInteger(message.column);
  }
  const unit = 'unit' in message ? message.unit : undefined;
  return (
    (message.type === 'ready' && unit === null) || (isUnit(unit) && ['ready', 'unit'].includes(String(message.type)))
  );
}

function isUnit(value: unknown): value is Unit {
  return UNITS.some((unit) => unit === value);
}
