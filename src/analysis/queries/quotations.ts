import type { Corpus } from '../../core/corpus.ts';
import { type ArticleStatement, articleStatements } from '../../core/quotations/articleStatements.ts';
import { type Register, type RegisteredStatement, buildRegister, registered } from '../../core/quotations/register.ts';
import { Speakers, typeOfEntity } from '../../core/quotations/speakers.ts';
import { storyDay } from '../../core/storyDay.ts';
import { byCodeUnits } from '../../core/text/byCodeUnits.ts';
import { foldText } from '../../core/text/fold.ts';
import type { Job } from '../job.ts';
import type { ArticleSummary, LineRange, Progress } from '../protocol.ts';
import type { QuotationFilter, QuotationGroup, QuotationSpeaker, QuotationView } from '../quotationResult.ts';
import { summarise } from './sources.ts';

/** What an article was read from: the index makes another such table whenever it reads the text anew. */
interface Read {
  readonly mentions: Int32Array;
  readonly statements: readonly ArticleStatement[];
}

/** A place in an article: 0-based line, UTF-16 character. */
interface Place {
  readonly article: string;
  readonly line: number;
  readonly character: number;
}

/** A statement, and the same quotation elsewhere, newest first. */
interface StatementAt {
  readonly statement: QuotationView;
  readonly others: readonly QuotationView[];
}

/** What the register is built from. */
export interface QuotationSource {
  /** The text of a listed file as it is now; rejects when it cannot be had. */
  readonly textOf: (id: string) => Promise<string>;
  /** Grows with every change of the index. */
  readonly revision: () => number;
}

/**
 * The register of who said what. Nothing is kept before the first question, which reads all articles; later ones read
 * those that have changed. Some 3 kB an article.
 */
export class Quotations {
  readonly #corpus: Corpus;
  readonly #source: QuotationSource;
  readonly #read = new Map<string, Read>();
  /** Of one answer: rows of one article share its summary, which then crosses to the editor once. */
  readonly #summaries = new Map<string, ArticleSummary>();
  #built: { readonly revision: number; readonly register: Register } | null = null;

  constructor(corpus: Corpus, source: QuotationSource) {
    this.#corpus = corpus;
    this.#source = source;
  }

  /** Who speaks, most first; those whom nobody names last, as one. */
  async speakers(
    filter: QuotationFilter,
    job: Job<Progress>,
  ): Promise<{ rows: readonly QuotationSpeaker[]; shown: number; total: number }> {
    const { statements } = await this.#register(job);
    const shown = statements.filter(this.#passing(filter));
    const by = new Map<string | null, RegisteredStatement[]>();
    for (const statement of shown) {
      const there = by.get(statement.speaker);
      if (there) there.push(statement);
      else by.set(statement.speaker, [statement]);
    }
    const rows = Array.from(by, ([id, own]): QuotationSpeaker => {
      const articles = new Set(own.map(({ article }) => article)).size;
      return { id, name: own[0]?.name ?? '', type: typeOfEntity(id), statements: own.length, articles };
    });
    rows.sort(
      (a, b) =>
        Number(a.id === null) - Number(b.id === null) || b.statements - a.statements || byCodeUnits(a.name, b.name),
    );
    return { rows, shown: shown.length, total: statements.length };
  }

  /** The quotations of a speaker, null for those whom nobody names; newest first. */
  async by(speaker: string | null, filter: QuotationFilter, job: Job<Progress>): Promise<readonly QuotationGroup[]> {
    const register = await this.#register(job);
    const passes = this.#passing(filter);
    const members = new Map<number, RegisteredStatement[]>();
    for (const [i, statement] of register.statements.entries()) {
      if (statement.speaker !== speaker || !passes(statement)) continue;
      const group = register.groups[i] ?? i;
      const there = members.get(group);
      if (there) there.push(statement);
      else members.set(group, [statement]);
    }
    return [...members.values()].map((group) => this.#group(group)).sort(byNewest);
  }

  /** The statement at a place of an article, and the others of its group; null where none stands. */
  async at(place: Place, job: Job<Progress>): Promise<StatementAt | null> {
    const { statements, groups } = await this.#register(job);
    const at = statements.findIndex((one) => one.article === place.article && holds(one, place));
    const statement = statements[at];
    if (!statement) return null;
    const others = statements.filter((_, i) => groups[i] === groups[at] && i !== at);
    return {
      statement: this.#view(statement),
      others: others.length > 0 ? this.#group(others).statements : [],
    };
  }

  /** The statement at a place, read from its article alone; null where none stands. */
  async alone(place: Place): Promise<StatementAt | null> {
    this.#summaries.clear();
    const { article: id } = place;
    if (!this.#corpus.get(id)) return null;
    const speakers = new Speakers(this.#corpus.entities);
    await this.#readOne(id, speakers);
    const statements = this.#read.get(id)?.statements ?? [];
    const number = statements.findIndex((one) => holds(one, place));
    const statement = statements[number];
    if (!statement) return null;
    return { statement: this.#view(registered(id, number, statement, speakers, null)), others: [] };
  }

  /** All quotations, those of one group one behind the other, by their newest article. */
  async all(filter: QuotationFilter, job: Job<Progress>): Promise<readonly QuotationGroup[]> {
    const { statements, groups } = await this.#register(job);
    const passes = this.#passing(filter);
    const members = new Map<number, RegisteredStatement[]>();
    for (const [i, statement] of statements.entries()) {
      if (!passes(statement)) continue;
      const group = groups[i] ?? i;
      members.set(group, [...(members.get(group) ?? []), statement]);
    }
    return [...members.values()].map((group) => this.#group(group)).sort(byNewest);
  }

  async #register(job: Job<Progress>): Promise<Register> {
    this.#summaries.clear();
    const revision = this.#source.revision();
    if (this.#built?.revision === revision) return this.#built.register;
    await this.#readChanged(job);
    const building = buildRegister(
      new Map(Array.from(this.#read, ([id, { statements }]) => [id, statements])),
      new Speakers(this.#corpus.entities),
      (id) => storyDay(this.#corpus.get(id)?.facts.date ?? null),
      this.#corpus.termWeights,
    );
    for (;;) {
      const step = building.next();
      if (step.done) {
        this.#built = { revision, register: step.value };
        return step.value;
      }
      await job.breathe();
    }
  }

  /** Reads the articles that were not read, or have changed since; one that cannot be read is passed over. */
  async #readChanged(job: Job<Progress>): Promise<void> {
    for (const id of this.#read.keys()) {
      const article = this.#corpus.get(id);
      if (!article || !this.#corpus.isArticle(article)) this.#read.delete(id);
    }
    const stale = [...this.#corpus.all()].filter(
      (article) => this.#corpus.isArticle(article) && this.#read.get(article.id)?.mentions !== article.mentions,
    );
    const speakers = new Speakers(this.#corpus.entities);
    for (const [done, { id }] of stale.entries()) {
      job.partial({ done, total: stale.length });
      await job.breathe();
      await this.#readOne(id, speakers);
    }
  }

  async #readOne(id: string, speakers: Speakers): Promise<void> {
    const text = await this.#source.textOf(id).catch(() => null);
    // What changed while it was read is read with the next question.
    const article = this.#corpus.get(id);
    if (text === null || !article) this.#read.delete(id);
    else if (this.#read.get(id)?.mentions !== article.mentions) {
      const statements = articleStatements(text, article, this.#corpus.outlets, speakers);
      this.#read.set(id, { mentions: article.mentions, statements });
    }
  }

  #passing({ text, speaker, outlet, kind }: QuotationFilter): (statement: RegisteredStatement) => boolean {
    const wanted = text === undefined ? '' : foldText(text);
    return (statement) =>
      this.#corpus.get(statement.article) !== undefined &&
      (speaker === undefined || statement.speaker === speaker) &&
      (kind === undefined || statement.kind === kind) &&
      (outlet === undefined || this.#corpus.get(statement.article)?.facts.outlet?.value === outlet) &&
      (wanted === '' ||
        foldText(`${statement.words}\n${statement.name ?? ''}\n${statement.said ?? ''}`).includes(wanted));
  }

  #group(statements: readonly RegisteredStatement[]): QuotationGroup {
    const views = statements
      .filter(({ article }) => this.#corpus.get(article) !== undefined)
      .map((statement) => this.#view(statement));
    views.sort((a, b) => byDate(a, b) || byCodeUnits(a.article.path, b.article.path) || a.startLine - b.startLine);
    const outlets = new Set(views.flatMap(({ article }) => article.outlet?.value ?? []));
    return { key: keyOf(statements[0]!), statements: views, outlets: outlets.size };
  }

  #view(statement: RegisteredStatement): QuotationView {
    const { kind, words, said, inferred, verb, manner, speaker, name } = statement;
    const { startLine, startCharacter, endLine, endCharacter } = statement;
    return {
      key: keyOf(statement),
      kind,
      words,
      said,
      inferred,
      verb,
      manner,
      startLine,
      startCharacter,
      endLine,
      endCharacter,
      speaker: speaker === null || name === null ? null : { id: speaker, name },
      article: this.#summaryOf(statement.article),
    };
  }

  #summaryOf(id: string): ArticleSummary {
    const known = this.#summaries.get(id) ?? summarise(this.#corpus, this.#corpus.get(id)!);
    this.#summaries.set(id, known);
    return known;
  }
}

function keyOf({ article, number }: RegisteredStatement): string {
  return `${article}#${number}`;
}

function holds(
  { startLine, startCharacter, endLine, endCharacter }: LineRange,
  { line, character }: Pick<Place, 'line' | 'character'>,
): boolean {
  const begun = line > startLine || (line === startLine && character >= startCharacter);
  return begun && (line < endLine || (line === endLine && character <= endCharacter));
}

/** Newest first, undated last. */
function byDate(a: QuotationView, b: QuotationView): number {
  return byCodeUnits(b.article.date?.value ?? '', a.article.date?.value ?? '');
}

function byNewest(a: QuotationGroup, b: QuotationGroup): number {
  const [first, second] = [a.statements[0]!, b.statements[0]!];
  return (
    byDate(first, second) || byCodeUnits(first.article.path, second.article.path) || first.startLine - second.startLine
  );
}
