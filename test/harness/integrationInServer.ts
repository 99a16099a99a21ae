import { format } from 'node:util';
import type { Browser } from 'playwright-core';
import { root } from '../../scripts/install.mjs';
import { VsCodeServer } from '../../scripts/vscode/server.ts';
import { launchChromium } from './chromium.ts';
import type { SuiteBundle } from './integrationBundles.ts';
import { Outcome } from './outcome.ts';
import { timed } from './telling.ts';
import { freshCorpus } from './workspace.ts';

/** How long one suite may take, in milliseconds. */
const limit = 300_000;

/** Runs each suite in a window of its own, with an extension host of its own, in one server. */
export async function runInServer(suites: readonly SuiteBundle[]): Promise<Outcome> {
  const all = new Outcome();
  const server = await VsCodeServer.start();
  const browser = await launchChromium();
  try {
    for (const suite of suites) all.add(await timed(suite.name, runSuite(browser, server, suite)));
  } finally {
    await browser.close();
    await server.stop();
  }
  return all;
}

async function runSuite(browser: Browser, server: VsCodeServer, suite: SuiteBundle): Promise<Outcome> {
  const outcome = new Outcome();
  const log: string[] = [];
  const context = await browser.newContext();
  const page = await context.newPage();
  // The two doors of the smoke-test driver: what the extension host logs, and how its test run ended.
  await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
    for (const line of format(...args).split('\n')) if (!outcome.read(line)) log.push(line);
  });
  const ended = new Promise((resolve) => {
    void page.exposeFunction('codeAutomationExit', resolve);
    setTimeout(resolve, limit).unref();
  });
  await page.goto(server.address({ folder: freshCorpus(), extension: root, tests: suite.module }));
  await ended;
  await context.close();
  if (!outcome.finished) outcome.add(Outcome.unfinished(suite.name, log));
  return outcome;
}
