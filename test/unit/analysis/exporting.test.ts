import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { selectorOf } from '../../../src/core/annotations/anchors/selectorOf.ts';
import type { Annotation } from '../../../src/core/annotations/annotation.ts';
import type { AnnotationFormatName } from '../../../src/core/exports/annotations/annotationFormats.ts';
import { LocalAnalysis } from './localAnalysis.ts';
import { MemoryFiles, idOf } from './memoryFiles.ts';

const PATH = 'courier/bridge.txt';
const TEXT =
  'Freight returns\r\n\r\nSOLVIK, May 16, 2023. /NORDA/. Trains 🚆 cross the bridge again, Ingrid Halvorsen said on Tuesday.\r\n';
const WORDS = 'Trains 🚆 cross';
const START = TEXT.indexOf(WORDS);
const MARK: Annotation = {
  kind: 'mark',
  id: '0b9c1d2e-0000-4000-8000-000000000001',
  creator: 'Tomas Brekke',
  created: '2023-05-16T08:30:00.000Z',
  tags: ['Claim'],
  selector: selectorOf(TEXT, START, START + WORDS.length),
};

describe('annotations through the analysis', () => {
  let files: MemoryFiles;
  let analysis: LocalAnalysis;
  const id = idOf(PATH);
  const importer = { creator: 'Mira', now: '2024-01-02T03:04:05.678Z', scheme: { tags: [] } };

  beforeEach(async () => {
    files = new MemoryFiles();
    const host = { now: () => 0, today: () => '2023-06-30', turn: () => setImmediate() };
    analysis = new LocalAnalysis(host, files.handlers);
    files.write(PATH, TEXT);
    const limits = { maxSize: 1_000_000, fallbackEncoding: 'auto' } as const;
    await analysis.call('sync', { changed: files.stamps, removed: [], limits });
  });
  afterEach(() => analysis.dispose());

  const exported = (format: AnnotationFormatName, names = false, articles = [{ id, path: PATH, records: [MARK] }]) =>
    analysis.call('exportAnnotations', { format, articles, scheme: { tags: [] }, names });

  it('leave with what is known of their articles, and with names where they are asked for', async () => {
    const { name, bytes } = await exported('spacy', true);
    assert.equal(name, 'annotations.jsonl');
    const { spans, meta } = JSON.parse(new TextDecoder().decode(bytes)) as {
      spans: { label: string }[];
      meta: Record<string, string>;
    };
    assert.deepEqual(meta, { path: PATH, outlet: 'NORDA', date: '2023-05-16' });
    assert.deepEqual(
      spans.map(({ label }) => label).filter((label) => label === 'Claim' || label === 'person'),
      ['Claim', 'person'],
    );
    assert.deepEqual((await exported('spacy')).notHeld, ['Who made what, and when: 1.']);
  });

  it('leave by the text that an editor has open', async () => {
    await analysis.call('inspect', { id, path: PATH, text: `Breaking\n\n${TEXT.replaceAll('\r\n', '\n')}` });
    const { bytes } = await exported('csv');
    assert.match(new TextDecoder().decode(bytes), /,passage,Claim,Trains 🚆 cross,.*,5,/);
  });

  it('leave as lost where their article is gone', async () => {
    const { bytes } = await exported('csv', false, [{ id: idOf('gone.txt'), path: 'gone.txt', records: [MARK] }]);
    assert.match(new TextDecoder().decode(bytes), /\r\ngone\.txt,,,,,lost,Claim,Trains 🚆 cross,/);
  });

  it('come in for the articles they are about', async () => {
    const { name, bytes } = await exported('refi-qda');
    const { articles, scheme, problems } = await analysis.call('importAnnotations', { name, bytes, ...importer });
    assert.deepEqual(articles, [{ id, path: PATH, records: [MARK] }]);
    assert.deepEqual(
      scheme.tags.map((tag) => tag.name),
      ['Claim'],
    );
    assert.deepEqual(problems, []);
  });

  it('come in with the words of the article where they say a place alone', async () => {
    const selector = { type: 'TextPositionSelector', start: 17, end: 23 };
    const annotation = { type: 'Annotation', body: [], target: { source: 'bridge', selector } };
    const bytes = new TextEncoder().encode(JSON.stringify(annotation));
    const { articles } = await analysis.call('importAnnotations', { name: 'a.json', bytes, ...importer });
    const [record] = articles[0]?.records ?? [];
    assert.equal(record?.kind === 'mark' && record.selector?.exact, 'SOLVIK');
    assert.equal(record?.creator, 'Mira');
  });

  it('are told to be none where they are none', async () => {
    const bytes = new TextEncoder().encode('Only words.');
    const { articles, problems } = await analysis.call('importAnnotations', { name: 'a.txt', bytes, ...importer });
    assert.deepEqual([articles, problems.length], [[], 1]);
  });
});
