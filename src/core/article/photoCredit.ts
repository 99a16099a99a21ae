import type { Span } from '../text/span.ts';

/** Credits are short lines. */
const MAX_CREDIT = 100;

const CREDIT =
  /^(?:photo(?:graph(?:er|y)?)?|image|picture|pic|credit|foto|фото|фотография)\b[^\n]{0,4}[:/©]|\b(?:getty(?: images)?|ap photo|afp via|epa-efe|shutterstock|istock|file photo|handout)\b|^\(?[\p{L}.' -]{2,40}\/(?:reuters|ap|afp|tass|getty[^/]*)\)?$|^(?:[a-z0-9-]+\.){1,3}[a-z]{2,6}$/iu;

/** Whether the line only says where a picture comes from: `Foto: …`, `A. Writer/Reuters`, an address alone. */
export function isPhotoCredit(text: string, line: Span): boolean {
  return line.end - line.start <= MAX_CREDIT && CREDIT.test(text.slice(line.start, line.end));
}
