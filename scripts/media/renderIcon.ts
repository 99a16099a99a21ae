/** Draws `media/icon.png`, the extension's icon in the marketplace, from `scripts/media/icon.svg`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

/** Pixels a side; the marketplace asks for at least 128 and doubles it on dense screens. */
const SIZE = 256;

const here = (path: string): URL => new URL(path, import.meta.url);

const browser = await chromium.launch({ executablePath: await sparticuz.executablePath(), args: sparticuz.args });
try {
  const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
  const svg = readFileSync(here('icon.svg'), 'utf8');
  await page.setContent(`<body style="margin: 0; background: transparent">${svg}</body>`);
  await page.locator('svg').screenshot({ path: fileURLToPath(here('../../media/icon.png')), omitBackground: true });
} finally {
  await browser.close();
}
