import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import type { Annotation, Mark } from '../../../../src/core/annotations/annotation.ts';
import { type ImportedAnnotations, importAnnotations } from '../../../../src/core/imports/importAnnotations.ts';
import { readAnnotations } from '../../../../src/core/imports/readAnnotations.ts';

const IMPORTER = { creator: 'Tomas Brekke', now: '2024-01-02T03:04:05.678Z' };
const TEXT = 'The ferry 🚢 left Solvik.\r\nNobody saw it leave.';

/** Imports into a folder with one article. */
function brought(name: string, content: string | Uint8Array): Promise<ImportedAnnotations> {
  const file = readAnnotations(name, typeof content === 'string' ? strToU8(content) : content, IMPORTER);
  return importAnnotations(file, {
    articles: [{ id: 'file:///a/ferry.txt', path: 'courier/ferry.txt' }],
    scheme: { tags: [] },
    textOf: async () => TEXT,
  });
}

function marksOf({ articles }: ImportedAnnotations): readonly Mark[] {
  return articles.flatMap(({ records }) => records).filter((record) => record.kind === 'mark');
}

function repliesOf({ articles }: ImportedAnnotations): readonly Annotation[] {
  return articles.flatMap(({ records }) => records).filter((record) => record.kind === 'reply');
}

function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

/** A place in the article of the folder. */
function target(selector?: unknown) {
  return { source: 'courier/ferry.txt', selector };
}

/** An annotation as the standard has it. */
function annotation(rest: object): string {
  return JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation', ...rest });
}

describe('Web Annotations of another program', () => {
  it('are taken with words alone: their place is looked for', async () => {
    const selector = { type: 'TextQuoteSelector', exact: 'left Solvik', prefix: '🚢 ', suffix: '.' };
    const body = { type: 'TextualBody', value: 'When?' };
    const found = await brought('a.json', annotation({ id: 'https://tool.example/1', body, target: target(selector) }));
    assert.deepEqual(found.problems, []);
    const [mark] = marksOf(found);
    assert.deepEqual(
      [mark?.selector?.start, mark?.selector?.end, mark?.note, mark?.creator],
      [12, 23, 'When?', 'Tomas Brekke'],
    );
  });

  it('count each line end as one, whatever the file has', async () => {
    const selector = { type: 'TextQuoteSelector', exact: 'Nobody saw', prefix: 'Solvik. ', suffix: ' it leave' };
    const found = await brought('a.json', annotation({ body: [], target: target(selector) }));
    const [mark] = marksOf(found);
    assert.deepEqual([mark?.selector?.start, mark?.selector?.end], [25, 35]);
  });

  it('are taken with a place alone: its words are read from the text', async () => {
    const selector = { type: 'TextPositionSelector', start: 10, end: 16 };
    const found = await brought('a.json', annotation({ body: [], target: [target(selector)], creator: 'Mira' }));
    assert.deepEqual(
      marksOf(found).map((mark) => [mark.selector?.exact, mark.creator]),
      [['🚢 left', 'Mira']],
    );
  });

  it('are told where the place is none of the text', async () => {
    const selector = { type: 'TextPositionSelector', start: 10, end: 1600 };
    const found = await brought('a.json', annotation({ body: [], target: target(selector) }));
    assert.deepEqual(marksOf(found), []);
    assert.match(found.problems[0]?.reason ?? '', /positions/);
  });

  it('keep tags, many makers’ ways to write a name, and replies', async () => {
    const first = {
      id: 'https://tool.example/1',
      type: 'Annotation',
      created: '2023-05-16T08:30:00Z',
      creator: { name: 'Mira', type: 'Person' },
      body: [{ type: 'TextualBody', purpose: 'tagging', value: 'Claim' }],
      target: target({ type: 'TextQuoteSelector', exact: 'Nobody' }),
    };
    const second = {
      id: 'urn:uuid:0B9C1D2E-0000-4000-8000-000000000001',
      type: 'Annotation',
      bodyValue: 'All of it',
      target: 'courier/ferry.txt',
    };
    const third = {
      id: 'x:3',
      type: 'Annotation',
      motivation: 'replying',
      body: { type: 'TextualBody', value: 'No.' },
      target: 'urn:uuid:0b9c1d2e-0000-4000-8000-000000000001',
    };
    const found = await brought('a.json', JSON.stringify([first, second, third]));
    assert.deepEqual(found.problems, []);
    assert.deepEqual(
      marksOf(found).map(({ creator, created, tags, note, selector }) => [
        creator,
        created,
        tags,
        note,
        selector?.exact,
      ]),
      [
        ['Mira', '2023-05-16T08:30:00.000Z', ['Claim'], undefined, 'Nobody'],
        ['Tomas Brekke', IMPORTER.now, [], 'All of it', undefined],
      ],
    );
    assert.equal(repliesOf(found).length, 1);
    assert.deepEqual(
      found.scheme.tags.map(({ name }) => name),
      ['Claim'],
    );
  });

  it('are the same records when they come again', async () => {
    const text = annotation({ body: [], target: target({ type: 'TextQuoteSelector', exact: 'Nobody' }) });
    const [first, second] = [await brought('a.json', text), await brought('a.json', text)];
    assert.deepEqual(marksOf(first), marksOf(second));
  });

  it('are told where their article is not in the folder', async () => {
    const found = await brought('a.json', annotation({ body: [], target: 'https://elsewhere.example/story' }));
    assert.deepEqual(found.articles, []);
    assert.deepEqual(found.problems, [
      { where: 'https://elsewhere.example/story', reason: 'there is no such article' },
    ]);
  });
});

describe('A project of another program', () => {
  const [anna, bo] = ['{0B9C1D2E-0000-4000-8000-0000000000AA}', '0b9c1d2e-0000-4000-8000-0000000000bb'];
  const code = '0b9c1d2e-0000-4000-8000-0000000000cc';
  const coding = (user: string, id: string) =>
    `<Coding guid="0b9c1d2e-0000-4000-8000-0000000000${id}" creatingUser="${user}"><CodeRef targetGUID="${code}"/></Coding>`;
  const xml = `<?xml version="1.0"?><Project xmlns="urn:QDA-XML:project:1.0" name="p">
    <Users><User guid="${anna.slice(1, -1).toLowerCase()}" name="Anna"/><User guid="${bo}" name="Bo"/></Users>
    <CodeBook><Codes><Code guid="x" name="Speech" isCodable="false"><Code guid="${code}" name="Claim" isCodable="true" color="#ff0000"/></Code></Codes></CodeBook>
    <Sources><TextSource guid="s" name="ferry" plainTextPath="internal://s.txt">
      <PlainTextSelection guid="{0B9C1D2E-0000-4000-8000-000000000001}" startPosition="4" endPosition="9" creatingUser="${anna}" creationDateTime="2023-05-16T08:30:00+02:00">
        ${coding(anna, '01')}${coding(bo, '02')}<NoteRef targetGUID="n1"/><NoteRef targetGUID="n2"/>
      </PlainTextSelection>
      <PlainTextSelection guid="0b9c1d2e-0000-4000-8000-000000000002" startPosition="26" endPosition="32"><Description>Odd &amp; bare</Description></PlainTextSelection>
      </TextSource><PDFSource guid="d" name="scan.pdf"/></Sources>
    <Notes><Note guid="n1" creatingUser="${anna}"><PlainTextContent>Which?</PlainTextContent></Note>
      <Note guid="n2" creatingUser="${bo}" plainTextPath="internal://n2.txt"/></Notes>
    <Links><Link guid="l" name="supports" originGUID="0b9c1d2e-0000-4000-8000-000000000001" targetGUID="0b9c1d2e-0000-4000-8000-000000000002"/></Links>
  </Project>`;
  const bytes = zipped({ 'project.qde': xml, 'Sources/S.txt': TEXT, 'sources/n2.txt': 'The red one.' });

  it('gives a mark to each user who coded, notes to their makers, and positions counted with carriage returns', async () => {
    const found = await brought('a.qdpx', bytes);
    assert.deepEqual(
      marksOf(found)
        .map(({ id, creator, created, tags, note, selector }) => [
          id.slice(-4),
          creator,
          created,
          tags,
          note,
          selector?.exact,
        ])
        .toSorted((a, b) => (String(a[1]) < String(b[1]) ? -1 : 1)),
      [
        ['0001', 'Anna', '2023-05-16T06:30:00.000Z', ['Claim'], 'Which?', 'ferry'],
        [marksOf(found)[1]?.id.slice(-4), 'Bo', IMPORTER.now, ['Claim'], undefined, 'ferry'],
        ['0002', 'Tomas Brekke', IMPORTER.now, [], 'Odd & bare', 'Nobody'],
      ],
    );
    assert.deepEqual(
      repliesOf(found).map((reply) => reply.kind === 'reply' && [reply.creator, reply.text]),
      [['Bo', 'The red one.']],
    );
  });

  it('gives tags with colours and parents, and tells what is no text and no link of ours', async () => {
    const { scheme, problems } = await brought('a.qdpx', bytes);
    assert.deepEqual(
      scheme.tags.map(({ name, colour, parent }) => [name, colour, parent]),
      [
        ['Speech', scheme.tags[0]?.colour, undefined],
        ['Claim', 'red', 'Speech'],
      ],
    );
    assert.deepEqual(
      problems.map(({ where }) => where),
      ['scan.pdf', 'link l'],
    );
  });
});

describe('A collection of brat of another program', () => {
  const files = {
    'courier/ferry.txt': TEXT.replace('\r\n', '\n'),
    'courier/ferry.ann': [
      'T1\tVessel 4 9\tferry',
      'T2\tPlace-name 17 23;25 31\tSolvik Nobody',
      'T3\tVessel 4 11;17 23\tferry 🚢 Solvik',
      'E1\tLeave:T1 Who:T2',
      'R1\tsame-as Arg1:T1 Arg2:T2',
      'R2\tOwner Arg1:T1 Arg2:T2',
      '#1\tAnnotatorNotes T1\tWhose?',
      'T9\tVessel 40 999\tno',
    ].join('\n'),
    'annotation.conf': '[entities]\nVessel\n\tPlace-name\n[relations]\n',
    'visual.conf': '[labels]\nVessel | Ship | S\n[drawing]\nVessel\tbgColor:#00ff00, borderColor:darken\n',
  };

  it('gives marks with labels for tags, takes parts together, and tells what it has no record for', async () => {
    const found = await brought('a.zip', zipped(files));
    assert.deepEqual(
      marksOf(found).map(({ tags, note, selector }) => [tags, note, selector?.exact]),
      [
        [['Ship'], 'Whose?', 'ferry'],
        [['Place-name'], undefined, 'Solvik.\nNobody'],
        [['Ship'], undefined, 'ferry 🚢 left Solvik'],
      ],
    );
    assert.deepEqual(found.problems.map(({ where }) => where.split(/, (?:line )?/).at(-1) ?? '').toSorted(), [
      '4',
      'R2',
      'T2',
      'T3',
      'T9',
    ]);
    assert.deepEqual(
      found.scheme.tags.map(({ name, parent }) => [name, parent]),
      [
        ['Ship', undefined],
        ['Place-name', 'Ship'],
      ],
    );
    assert.equal(found.articles[0]?.records.filter(({ kind }) => kind === 'link').length, 1);
  });

  it('is read without its text too: the article in the folder has it', async () => {
    const found = await brought('ferry.ann', files['courier/ferry.ann']);
    const [first, second] = marksOf(found);
    assert.equal(first?.selector?.exact, 'ferry');
    assert.match(second?.selector?.exact ?? '', /^Solvik\.\nNobod/);
  });
});
