import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import JSZip from 'jszip';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { writeAnnotations } from '../../../../../src/core/exports/annotations/writeAnnotations.ts';
import { type Sample, codePoints, exportOf, samples } from './annotated.ts';
import { FAULTS } from './brokenProjects.ts';

/** Our own schema of what we write of the standard. */
const SCHEMA = readFileSync(join(import.meta.dirname, 'refiQda.xsd'), 'utf8');

async function errorsIn(projects: readonly string[]) {
  const { errors } = await validateXML({
    xml: projects.map((contents, i) => ({ fileName: `project${i}.qde`, contents })),
    schema: [{ fileName: 'refiQda.xsd', contents: SCHEMA }],
    initialMemoryPages: 16 * memoryPages.MiB,
  });
  return errors;
}

async function validated(projects: readonly string[]): Promise<readonly string[]> {
  return (await errorsIn(projects)).map(({ rawMessage }) => rawMessage);
}

async function unpacked(all: readonly Sample[]) {
  const zip = await JSZip.loadAsync(writeAnnotations('refi-qda', exportOf(all, { story: all[0]?.path ?? null })).bytes);
  const read = (name: string) => zip.file(name)?.async('string') ?? assert.fail(`${name} is missing`);
  return { project: await read('project.qde'), read };
}

/** The same projects each time. */
function drawnProjects(): Promise<readonly string[]> {
  const drawn = fc.sample(samples, { numRuns: 40, seed: 11 });
  return Promise.all(drawn.map(async (all) => (await unpacked(all)).project));
}

describe('A REFI-QDA project', () => {
  it('is valid by our schema of the standard', async () => {
    const projects = await drawnProjects();
    assert.ok(projects.join('').split('<PlainTextSelection').length > 100);
    assert.deepEqual(await validated(projects), []);
  });

  it('is refused by it where something is wrong', async () => {
    const projects = await drawnProjects();
    const broken = FAULTS.map(([what, where, then]) => {
      const project = projects.find((one) => where.test(one)) ?? assert.fail(`nowhere to have ${what}`);
      return project.replace(where, then);
    });
    const refused = new Set((await errorsIn(broken)).map(({ loc }) => loc?.fileName));
    const taken = FAULTS.filter((_, i) => !refused.has(`project${i}.qde`)).map(([what]) => what);
    assert.deepEqual(taken, []);
  });

  it('has selections whose code points are the passage, in sources with line feeds alone', async () => {
    let selections = 0;
    await fc.assert(
      fc.asyncProperty(samples, async (all) => {
        const { project, read } = await unpacked(all);
        for (const [, path = '', source = ''] of project.matchAll(
          /<TextSource [^>]*plainTextPath="internal:\/\/([^"]+)"[^>]*?(?:\/>|>(.*?)<\/TextSource>)/gs,
        )) {
          const text = await read(`sources/${path}`);
          assert.doesNotMatch(text, /\r/);
          for (const [, name = '', start, end] of source.matchAll(
            /<PlainTextSelection guid="[^"]+" name="([^"]*)" startPosition="(\d+)" endPosition="(\d+)"/g,
          )) {
            selections++;
            assert.equal(codePoints(text, Number(start), Number(end)), unescaped(name));
          }
        }
      }),
      { numRuns: 40 },
    );
    assert.ok(selections > 60, `${selections} selections`);
  });

  it('keeps what XML cannot hold from spoiling it', async () => {
    const sample = { path: 'quay.txt', text: 'A quay\u0000 with \u0001 noise and a half \uD83D.', records: [] };
    const { project, read } = await unpacked([{ ...sample, path: 'quay\u0002.txt' }]);
    assert.deepEqual(await validated([project]), []);
    const [, path] = /internal:\/\/([^"]+)"/.exec(project) ?? [];
    assert.equal(Array.from(await read(`sources/${path}`)).length, Array.from(sample.text).length);
  });

  it('loses no tag that is, by way of others, a kind of itself', async () => {
    const look = { colour: 'red', border: 'solid', letter: 'A' } as const;
    const tags = [
      { name: 'Quay', ...look, parent: 'Pier' },
      { name: 'Pier', ...look, parent: 'Quay' },
    ];
    const { bytes } = writeAnnotations('refi-qda', { ...exportOf([]), scheme: { tags } });
    const project = await (await JSZip.loadAsync(bytes)).file('project.qde')?.async('string');
    assert.equal(project?.split('<Code ').length, 3);
    assert.deepEqual(await validated([project ?? '']), []);
  });
});

function unescaped(text: string): string {
  return text
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
