import type { SpeechManner } from './statement.ts';

/** The words by which one language gives speech to somebody; all in lower case. */
export interface SpeechWords {
  readonly verbs: ReadonlyMap<string, SpeechManner>;
  /** Open what is said, as `that` does. */
  readonly openers: ReadonlySet<string>;
  /** Whether what is said may follow the verb without an opener: bare, only behind a comma, or never. */
  readonly bare: 'always' | 'comma' | 'never';
  /** Verbs behind which what is said may stand without anything between, where `bare` is `always`. */
  readonly plain: ReadonlySet<string>;
  /** Verbs that name first who was told. */
  readonly tells: ReadonlySet<string>;
  /** `according to`, by its last word, with the words before it. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
  /** `as` in `as Halvorsen said,`. */
  readonly as: ReadonlySet<string>;
  readonly he: ReadonlySet<string>;
  readonly she: ReadonlySet<string>;
  readonly they: ReadonlySet<string>;
  /** May stand between the speaker and the verb. */
  readonly between: ReadonlySet<string>;
  /** `so Halvorsen`: gives what stands before it to whom it names. */
  readonly so: ReadonlySet<string>;
  /** Stand behind whom they name, as `Halvorsen zufolge`. */
  readonly behind: ReadonlySet<string>;
  /** `quoted` in `was quoted as saying`. */
  readonly quoted: ReadonlySet<string>;
  /** What speaks with `reads`: `the letter read`. */
  readonly documents: ReadonlySet<string>;
  readonly reads: ReadonlySet<string>;
  /** Before a verb these turn it: `was told`, `to say`, `not`. */
  readonly against: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Open a noun phrase. */
  readonly determiners: ReadonlySet<string>;
}

type Verbs = Partial<Record<SpeechManner, string>>;

interface Listed {
  readonly verbs: Verbs;
  readonly openers: string;
  readonly bare: SpeechWords['bare'];
  readonly plain?: string;
  readonly tells?: string;
  readonly sources: readonly string[];
  readonly as?: string;
  readonly he: string;
  readonly she: string;
  readonly they: string;
  readonly between?: string;
  readonly against?: string;
  readonly and: string;
  readonly determiners?: string;
  readonly so?: string;
  readonly behind?: string;
  readonly quoted?: string;
  readonly documents?: string;
  readonly reads?: string;
}

const LISTED: Readonly<Record<string, Listed>> = {
  en: {
    verbs: {
      neutral:
        'said says saying told tells telling added adds adding noted notes noting stressed stresses stressing explained explains explaining continued wrote writes writing emphasized emphasised emphasizes emphasizing stated states stating declared declares declaring announced announces announcing concluded recalled recalls recalling replied remarked commented comments commenting proclaimed proclaims retorted underlined underlines underlining underscored highlighted tweeted posted mentioned observed observes reiterated reiterates reiterating informed informs responded recounted confirmed confirms confirming revealed reported reports reporting pointed points pointing sums concludes',
      claim:
        'claimed claims claiming alleged alleges alleging argued argues arguing insisted insists insisting asserted asserts asserting maintained contended contends admitted admits admitting acknowledged acknowledges acknowledging conceded suggested suggests boasted complained lamented joked quipped vowed promised pledged',
      call: 'urged urges urging called calls calling',
      denial: 'denied denies denying',
      belief: 'believes believed thinks thought hopes hoped predicted predicts estimated estimates estimating',
      question: 'asked asks asking wondered wonders',
      warning: 'warned warns warning cautioned cautions cautioning',
    },
    openers: 'that',
    bare: 'always',
    plain:
      'said says saying stated states told tells telling believes believed thinks thought hopes hoped claimed claims claiming insisted insists argued argues admitted predicts predicted conceded',
    tells: 'told tells telling informed informs assured reminded warned',
    sources: ['according to'],
    as: 'as',
    he: 'he',
    she: 'she',
    they: 'they it',
    between:
      'also then later has have had earlier previously recently further again repeatedly once today yesterday now on monday tuesday wednesday thursday friday saturday sunday reportedly however meanwhile himself herself already publicly often always immediately quickly simply only still just even first this last week month year',
    against: 'was is are were be been being to not never will would should could may might can must get gets got',
    and: 'and but',
    determiners:
      'the a an his her their its our one some many most several other another two three both this these those every',
    quoted: 'quoted cited reported',
    documents:
      'letter letters statement statements note message messages post posts tweet banner banners sign signs placard placards resolution report release caption email e-mail memo declaration inscription headline notice',
    reads: 'read reads',
  },
  ru: {
    verbs: {
      neutral:
        'сказал сказала сказали заявил заявила заявили заявило заявляет отметил отметила отметили отмечает отмечают подчеркнул подчеркнула подчеркнули подчеркивает подчёркивает добавил добавила добавили добавляет пояснил пояснила пояснили поясняет рассказал рассказала рассказали рассказывает сообщил сообщила сообщили сообщило сообщает сообщают написал написала написали пишет говорит объяснил объяснила напомнил напомнила указал указала констатировал прокомментировал ответил ответила продолжил продолжила уточнил уточнила резюмировал',
      claim: 'утверждает утверждал утверждала утверждают настаивает признал признала уверен уверена пообещал обещает',
      denial: 'опроверг опровергла опровергли отрицает',
      belief: 'считает считают полагает думает надеется',
      question: 'спросил спросила',
      warning: 'предупредил предупредила предупреждает',
    },
    openers: 'что',
    bare: 'never',
    sources: ['по словам', 'по мнению', 'по данным', 'согласно'],
    as: 'как',
    he: 'он',
    she: 'она',
    they: 'они',
    between: 'также тоже ранее позже затем уже',
    against: 'не',
    and: 'и а но',
  },
  uk: {
    verbs: {
      neutral:
        'сказав сказала сказали заявив заявила заявили заявляє зазначив зазначила зазначили зазначає додав додала додали додає наголосив наголосила наголосили наголошує підкреслив підкреслила пояснив пояснила розповів розповіла повідомив повідомила повідомили повідомляє написав написала пише каже говорить нагадав відповів уточнив',
      claim: 'стверджує стверджував визнав визнала переконаний запевнив',
      denial: 'спростував заперечив заперечує',
      belief: 'вважає вважають сподівається',
      question: 'запитав запитала',
      warning: 'попередив попередила попереджає',
    },
    openers: 'що',
    bare: 'never',
    sources: ['за словами', 'на думку', 'за даними', 'згідно'],
    as: 'як',
    he: 'він',
    she: 'вона',
    they: 'вони',
    between: 'також раніше пізніше вже',
    against: 'не',
    and: 'і й та а але',
  },
  de: {
    verbs: {
      neutral:
        'sagte sagten sagt sagen gesagt mitgeteilt geschrieben erklärte erklärten erklärt betonte betont teilte schrieb schreibt fügte ergänzte berichtete berichtet äußerte kündigte meinte meint antwortete kommentierte unterstrich verkündete',
      claim: 'behauptete behauptet versicherte beteuerte räumte gab forderte',
      denial: 'bestritt dementierte',
      belief: 'glaubt hofft',
      question: 'fragte fragt',
      warning: 'warnte warnt',
    },
    openers: 'dass daß',
    bare: 'comma',
    sources: ['laut'],
    so: 'so',
    behind: 'zufolge',
    as: 'wie',
    he: 'er',
    she: 'sie',
    they: 'sie',
    between:
      'hat haben habe hatte hatten auch dann später zuvor am montag dienstag mittwoch donnerstag freitag samstag sonntag',
    against: 'nicht wurde',
    and: 'und aber',
    determiners: 'der die das ein eine einer',
  },
  fr: {
    verbs: {
      neutral:
        'dit déclaré affirmé ajouté expliqué souligné précisé indiqué écrit annoncé rappelé noté répondu confié déclare affirme ajoute explique souligne précise indique rappelle conclut poursuit raconte estime',
      claim: 'assuré prétendu assure soutient reconnu',
      denial: 'nié démenti',
      belief: 'estimé jugé pense croit espère',
      question: 'demandé',
      warning: 'averti prévenu',
    },
    openers: "que qu'",
    bare: 'never',
    sources: ['selon', "d'après"],
    as: 'comme',
    he: 'il a-t-il',
    she: 'elle a-t-elle',
    they: 'ils elles',
    between: 'a ont avait aussi également ensuite encore',
    against: 'pas être',
    and: 'et mais',
    determiners: 'le la les un une',
  },
  es: {
    verbs: {
      neutral:
        'dijo dijeron dice afirmó afirma declaró declara explicó explica señaló señala añadió añade agregó agrega indicó indica subrayó destacó recordó escribió anunció comentó manifestó respondió precisó concluyó',
      claim: 'aseguró asegura sostuvo sostiene admitió reconoció insistió',
      denial: 'negó desmintió',
      belief: 'cree considera piensa espera',
      question: 'preguntó',
      warning: 'advirtió advierte alertó',
    },
    openers: 'que',
    bare: 'never',
    sources: ['según'],
    as: 'como',
    he: 'él',
    she: 'ella',
    they: 'ellos ellas',
    between: 'también luego después ya',
    against: 'no se',
    and: 'y pero',
    determiners: 'el la los las un una',
  },
  pl: {
    verbs: {
      neutral:
        'powiedział powiedziała powiedzieli mówi mówił mówiła dodał dodała dodaje podkreślił podkreśliła podkreśla zaznaczył zaznaczyła wyjaśnił wyjaśniła oświadczył oświadczyła stwierdził stwierdziła poinformował poinformowała poinformowali napisał napisała ogłosił przypomniał odpowiedział zauważył',
      claim: 'twierdzi twierdził przyznał przyznała zapewnił zapewniła',
      denial: 'zaprzeczył zaprzeczyła zdementował',
      belief: 'uważa sądzi',
      question: 'zapytał zapytała',
      warning: 'ostrzegł ostrzegła ostrzega',
    },
    openers: 'że iż',
    bare: 'never',
    sources: ['według', 'zdaniem', 'jak podaje'],
    as: 'jak',
    he: 'on',
    she: 'ona',
    they: 'oni one',
    between: 'także też później wcześniej',
    against: 'nie',
    and: 'i a ale',
  },
};

/** The speech words of a language, ISO 639-1; null where there are none, and quotations keep their speakers to themselves. */
export function speechWords(language: string): SpeechWords | null {
  return READ.get(language) ?? null;
}

const READ: ReadonlyMap<string, SpeechWords> = new Map(
  Object.entries(LISTED).map(([language, listed]) => [language, read(listed)]),
);

function read(listed: Listed): SpeechWords {
  const verbs = Object.entries(listed.verbs).flatMap(([manner, words]) =>
    words.split(' ').map((word): [string, SpeechManner] => [word, manner as SpeechManner]),
  );
  const sources = listed.sources.map((words): [string, readonly string[]] => {
    const all = words.split(' ');
    return [all.at(-1) ?? words, all.slice(0, -1)];
  });
  return {
    verbs: new Map(verbs),
    openers: set(listed.openers),
    bare: listed.bare,
    plain: set(listed.plain),
    tells: set(listed.tells),
    sources: new Map(sources),
    as: set(listed.as),
    he: set(listed.he),
    she: set(listed.she),
    they: set(listed.they),
    between: set(listed.between),
    against: set(listed.against),
    and: set(listed.and),
    determiners: set(listed.determiners),
    so: set(listed.so),
    behind: set(listed.behind),
    quoted: set(listed.quoted),
    documents: set(listed.documents),
    reads: set(listed.reads),
  };
}

function set(words = ''): ReadonlySet<string> {
  return new Set(words === '' ? [] : words.split(' '));
}
