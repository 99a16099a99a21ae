/** What an export may have to hold: marks, and what is more than a marked passage with one tag. */
export type Holding =
  | 'mark'
  | 'note'
  | 'untagged'
  | 'reply'
  | 'settling'
  | 'link'
  | 'linkElsewhere'
  | 'page'
  | 'article'
  | 'lost'
  | 'maker'
  | 'scheme'
  | 'names'
  | 'details';

/** What each of them is called, in a sentence of its own. */
export const HOLDINGS: Readonly<Record<Holding, string>> = {
  mark: 'Marks',
  note: 'Notes',
  untagged: 'Marks without a tag',
  reply: 'Replies',
  settling: 'Which threads are resolved',
  link: 'Links between marks of one article',
  linkElsewhere: 'Links between marks of different articles',
  page: 'Links to pages',
  article: 'Marks of a whole article',
  lost: 'Marks whose passage was not found any more',
  maker: 'Who made what, and when',
  scheme: 'Colours, borders, letters, keys and descriptions of tags',
  names: 'People, organisations and places',
  details: 'Outlet, date, headline and story of articles',
};

/** A form in which annotations are taken out. */
export interface AnnotationFormat {
  /** What it is called, by its own makers where it has some. */
  readonly title: string;
  /** Of the file, without a dot; several files go into one `zip`. */
  readonly extension: string;
  /** What of an export it leaves out. */
  readonly leavesOut: readonly Holding[];
  /** What else it cannot hold, a sentence each. */
  readonly limits: readonly string[];
}

/** What a table or a list that holds no records leaves out, but for passages with one tag each. */
const ALL_BUT_PASSAGES: readonly Holding[] = [
  'note',
  'untagged',
  'reply',
  'settling',
  'link',
  'linkElsewhere',
  'page',
  'article',
  'lost',
  'maker',
  'scheme',
];

/** What a table leaves out that is about other things than marks. */
const ALL_ABOUT_MARKS: readonly Holding[] = ['mark', ...ALL_BUT_PASSAGES];

/** The forms, by the names that the command line has for them, in the order they are offered. */
export const ANNOTATION_FORMATS = {
  csv: {
    title: 'CSV',
    extension: 'csv',
    leavesOut: ['scheme', 'names'],
    limits: ['It cannot be imported again.'],
  },
  'names-csv': {
    title: 'CSV of people, organisations and places',
    extension: 'csv',
    leavesOut: ALL_ABOUT_MARKS,
    limits: [],
  },
  'articles-csv': {
    title: 'CSV of articles',
    extension: 'csv',
    leavesOut: [...ALL_ABOUT_MARKS, 'names'],
    limits: ['Of marks it holds how many an article has.'],
  },
  dateline: {
    title: 'Dateline',
    extension: 'zip',
    leavesOut: ['names', 'details'],
    limits: ['It holds no texts.'],
  },
  w3c: {
    title: 'W3C Web Annotation (JSON-LD)',
    extension: 'jsonld',
    leavesOut: ['scheme'],
    limits: ['It holds no texts.'],
  },
  'refi-qda': {
    title: 'REFI-QDA project (NVivo, MAXQDA, ATLAS.ti, QualCoder)',
    extension: 'qdpx',
    leavesOut: ['settling', 'page', 'lost', 'names'],
    limits: [
      'Who made a link, and when.',
      'Borders, letters and keys of tags.',
      'When a mark of a whole article was changed.',
    ],
  },
  brat: {
    title: 'brat standoff',
    extension: 'zip',
    leavesOut: ['reply', 'linkElsewhere', 'page', 'article', 'lost', 'details'],
    limits: ['Who resolved a thread, and when.', 'Letters, keys and descriptions of tags.'],
  },
  doccano: {
    title: 'JSONL for doccano',
    extension: 'jsonl',
    leavesOut: ALL_BUT_PASSAGES,
    limits: [],
  },
  spacy: {
    title: 'JSONL for spaCy and Prodigy',
    extension: 'jsonl',
    leavesOut: ALL_BUT_PASSAGES,
    limits: [
      'spaCy trains its named entities only on passages that do not overlap; take its span categoriser for others.',
    ],
  },
  jsonl: {
    title: 'JSONL with everything',
    extension: 'jsonl',
    leavesOut: [],
    limits: ['It cannot be imported again.'],
  },
  markdown: {
    title: 'Markdown report',
    extension: 'md',
    leavesOut: ['names'],
    limits: ['Passages alone, without the texts around them.', 'It cannot be imported again.'],
  },
  html: {
    title: 'HTML report',
    extension: 'html',
    leavesOut: ['names'],
    limits: ['It cannot be imported again.'],
  },
} as const satisfies Readonly<Record<string, AnnotationFormat>>;

/** The name of a form. */
export type AnnotationFormatName = keyof typeof ANNOTATION_FORMATS;

/** All that a form cannot hold, in sentences for the reader: shown before they choose it. */
export function cannotHold(name: AnnotationFormatName): readonly string[] {
  const { leavesOut, limits }: AnnotationFormat = ANNOTATION_FORMATS[name];
  return [...leavesOut.map((one) => `${HOLDINGS[one]}.`), ...limits];
}
