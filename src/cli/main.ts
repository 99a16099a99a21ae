import { readFileSync } from 'node:fs';
import { argv, exit, stdout } from 'node:process';
import { formatDate } from '../core/article/dates/calendar.ts';
import { type CoreData, DATA_FILES, type DataFile, coreData } from '../core/data.ts';
import { annotations } from './annotations/annotations.ts';
import type { AskedForAnnotations } from './annotations/annotatedArticles.ts';
import { type Request, USAGE, parseRequest } from './arguments.ts';
import type { Asked } from './asked.ts';
import { cite } from './cite.ts';
import { clean } from './clean.ts';
import { openCrew, serveInThread, usualJobs } from './coverage/openCrew.ts';
import { duplicates } from './duplicates.ts';
import { Input } from './input.ts';
import { inspect } from './inspect.ts';
import { complain, print } from './output.ts';
import { people } from './people.ts';
import { quotes } from './quotes.ts';
import { readerFoldersAbove } from './readerFolders.ts';
import { search } from './search.ts';
import { samePersons } from './samePerson.ts';
import { UsageError } from './usageError.ts';

const PACKAGE = new URL('../', import.meta.url);

// A reader that has seen enough (`dateline … | head`) closes the pipe: that is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => exit(error.code === 'EPIPE' ? 0 : 1));

let troubles = 0;
const report = (message: string): void => {
  troubles++;
  complain(message);
};

async function run(request: Request): Promise<void> {
  switch (request.command) {
    case 'help':
      return print(USAGE);
    case 'version':
      return print(`${versionOf(readFileSync(new URL('package.json', PACKAGE), 'utf8'))}\n`);
    case 'same-person':
      return samePersons(request.path, report);
    case 'inspect':
    case 'clean':
    case 'quotes':
    case 'people':
    case 'search':
    case 'cite':
    case 'duplicates':
      return withArticles(request.paths, (asked) => runOnArticles(request, asked));
    case 'annotations':
      if (!(await annotations(request.asked, report, withArticles))) troubles++;
  }
}

/** Gives the articles at some paths to a command, and closes what it opened. */
async function withArticles(
  paths: readonly string[],
  work: (asked: AskedForAnnotations) => Promise<void>,
): Promise<void> {
  const folders = await readerFoldersAbove(paths, report);
  const pathOf = (file: string) => folders.pathOf(file);
  const input = new Input(paths, report, pathOf);
  const data = readData();
  const now = new Date();
  const today = formatDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  try {
    await work({ input, data, today, knowledge: folders.knowledge, report, paths, pathOf });
  } finally {
    await input.close();
  }
}

async function runOnArticles(
  request: Extract<Request, { readonly paths: readonly string[] }>,
  asked: Asked,
): Promise<void> {
  const { input, data, today, knowledge } = asked;
  switch (request.command) {
    case 'inspect':
      return inspect(asked, request.format);
    case 'quotes':
      return quotes(asked, request.format);
    case 'people':
      return people(asked, request.format);
    case 'search':
      return search(asked, request);
    case 'cite':
      return cite(asked, request);
    case 'clean':
      return clean(input, request.paths, request, data, today, knowledge, report);
    case 'duplicates': {
      const script = new URL(import.meta.url);
      const crew = openCrew(request.jobs ?? usualJobs(), script, data, today, knowledge);
      try {
        await duplicates(input, request, data, today, crew, knowledge.coverage, report);
      } finally {
        await crew.close();
      }
    }
  }
}

/** Reads all data files before any article, so that one that is missing is said once. */
function readData(): CoreData {
  const files = DATA_FILES.map((file) => [file, readFileSync(new URL(`data/${file}`, PACKAGE))] as const);
  const bytes = new Map<DataFile, Uint8Array>(files);
  return coreData((file) => bytes.get(file) ?? new Uint8Array());
}

function versionOf(manifest: string): string {
  const { version } = JSON.parse(manifest) as { version: string };
  return version;
}

async function main(): Promise<void> {
  try {
    await run(parseRequest(argv.slice(2)));
  } catch (error) {
    if (error instanceof UsageError) {
      // Who named nothing wants to see what there is; for others the usage would push what is wrong out of sight.
      complain(`${error.message}\n${argv.length > 2 ? '“dateline --help” tells how to use it.' : `\n${USAGE}`}`);
      exit(2);
    }
    report(error instanceof Error ? error.message : String(error));
  }
  // Set rather than exited with, so that a slow reader gets all that was printed.
  process.exitCode = troubles > 0 ? 1 : 0;
}

// The threads that help with duplicates run this file too.
if (!serveInThread(readData)) await main();
