import type { Tag, TagBorder, TagColour } from '../../../core/annotations/tagScheme.ts';

/** The theme's colours for charts as the editor has them by default; a picture in a file cannot ask the theme. */
const COLOURS: Readonly<Record<'light' | 'dark', Readonly<Record<TagColour, string>>>> = {
  light: {
    blue: '#0063d3',
    green: '#388a34',
    purple: '#652d90',
    red: '#e51400',
    yellow: '#a16d00',
    foreground: '#3b3b3b',
  },
  dark: {
    blue: '#59a4f9',
    green: '#89d185',
    purple: '#b180d7',
    red: '#f14c4c',
    yellow: '#cca700',
    foreground: '#cccccc',
  },
};

const DASHES: Readonly<Record<TagBorder, string>> = {
  solid: '',
  dashed: ' stroke-dasharray="3 2"',
  dotted: ' stroke-dasharray="1 1.6"',
  double: '',
};

/** Two letters are written smaller, so that they fit between the borders. */
const LETTER_SIZES = [9.5, 7] as const;

/** A tag's colour, border and letter as a picture: the address of an SVG that holds itself. */
export function swatch(
  { colour, border, letter }: Pick<Tag, 'colour' | 'border' | 'letter'>,
  theme: 'light' | 'dark',
): string {
  const paint = COLOURS[theme][colour];
  const size = LETTER_SIZES[letter.length > 1 ? 1 : 0];
  const inner = border === 'double' ? `<rect x="3" y="3" width="10" height="10" rx="1" stroke-width=".7"/>` : '';
  const frame = `<rect x="1" y="1" width="14" height="14" rx="2"${DASHES[border]}/>${inner}`;
  const text = `<text x="8" y="${8 + size * 0.36}" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="${size}" fill="${paint}">${escaped(letter)}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><g fill="none" stroke="${paint}">${frame}</g>${text}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** As numbers: the address stands between quotation marks in a rule of style, where a backslash has a meaning too. */
function escaped(text: string): string {
  return text.replace(/[&<>"'\\]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}
