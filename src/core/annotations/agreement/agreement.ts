import { byCodeUnits } from '../../text/byCodeUnits.ts';
import { type Span, overlaps, textOf } from '../../text/span.ts';
import { type Coefficients, type Votes, cohensKappa, krippendorffsAlpha, observedAgreement } from './coefficients.ts';
import { type Coded, type CodedSpan, codedRuns } from './codedRuns.ts';

/** An article that every compared coder worked on. */
export interface CodedArticle {
  readonly path: string;
  readonly text: string;
  /** The parts of its text that count as one unit each, such as paragraphs, in order, not overlapping. */
  readonly units: readonly Span[];
  /** Tags given to passages. */
  readonly spans: readonly CodedSpan[];
  /** Tags given to the article as a whole. */
  readonly whole: readonly Coded[];
}

/** A passage, or an article, that some of the coders gave a tag and others did not. */
export interface Disagreement {
  readonly path: string;
  readonly tag: string;
  /** Null: the article as a whole. */
  readonly passage: Span | null;
  /** Who gave the tag and who did not, each in the order of the coders. */
  readonly given: readonly string[];
  readonly notGiven: readonly string[];
}

/** How far coders agree about one tag. */
export interface TagAgreement {
  readonly tag: string;
  /** Each UTF-16 code unit of the text is one, for tags given to passages. */
  readonly overCharacters: Coefficients;
  /** A part of the text has a tag when any of its characters has. */
  readonly overUnits: Coefficients;
  /** An article has a tag when it, or any passage of it, was given it. */
  readonly overArticles: Coefficients;
  /** How many characters, units and articles were given the tag by anybody. */
  readonly given: { readonly characters: number; readonly units: number; readonly articles: number };
}

/** How far coders agree, and where they do not. */
export interface Agreement {
  readonly coders: readonly string[];
  readonly articles: number;
  /** By name of the tag, in code unit order. */
  readonly tags: readonly TagAgreement[];
  /** By article, place and tag; differences of nothing but spaces and punctuation are left out. */
  readonly disagreements: readonly Disagreement[];
}

/** Compares what coders marked. What others than `coders` marked counts for nothing. */
export function agreementOf(articles: readonly CodedArticle[], coders: readonly string[]): Agreement {
  const given = articles.flatMap(({ spans, whole }) => [...spans, ...whole]);
  const tags = new Set(given.filter(({ coder }) => coders.includes(coder)).map(({ tag }) => tag));
  const compared = [...tags].sort(byCodeUnits).map((tag) => comparedTag(tag, articles, coders));
  return {
    coders,
    articles: articles.length,
    tags: compared.map(({ agreement }) => agreement),
    disagreements: compared
      .flatMap(({ disagreements }) => disagreements)
      .sort((a, b) => byCodeUnits(a.path, b.path) || placeOf(a) - placeOf(b) || byCodeUnits(a.tag, b.tag)),
  };
}

interface ComparedTag {
  readonly agreement: TagAgreement;
  readonly disagreements: readonly Disagreement[];
}

function comparedTag(tag: string, articles: readonly CodedArticle[], coders: readonly string[]): ComparedTag {
  const characters: Judged[] = [];
  const units: Judged[] = [];
  const wholes: Judged[] = [];
  const disagreements: Disagreement[] = [];
  const isCompared = (one: Coded) => one.tag === tag && coders.includes(one.coder);
  for (const { path, text, units: parts, spans: all, whole: overAll } of articles) {
    const [spans, whole] = [all.filter(isCompared), overAll.filter(isCompared)];
    const runs = codedRuns(spans, text.length);
    for (const run of runs) characters.push({ by: run.by, weight: run.end - run.start });
    for (const unit of parts) units.push({ by: codersOf(spans.filter((span) => overlaps(span, unit))), weight: 1 });
    wholes.push({ by: codersOf([...spans, ...whole]), weight: 1 });
    const parted = runs.filter((run) => /[\p{L}\p{N}]/u.test(textOf(text, run)));
    for (const { start, end, by } of parted)
      disagreements.push({ path, tag, passage: { start, end }, ...parting(by, coders) });
    disagreements.push({ path, tag, passage: null, ...parting(codersOf(whole), coders) });
  }
  return {
    agreement: {
      tag,
      overCharacters: coefficientsOf(characters, coders),
      overUnits: coefficientsOf(units, coders),
      overArticles: coefficientsOf(wholes, coders),
      given: { characters: givenOf(characters), units: givenOf(units), articles: givenOf(wholes) },
    },
    disagreements: disagreements.filter(({ given, notGiven }) => given.length > 0 && notGiven.length > 0),
  };
}

/** So many units alike, and who gave them the tag. */
interface Judged {
  readonly by: readonly string[];
  readonly weight: number;
}

function coefficientsOf(judged: readonly Judged[], coders: readonly string[]): Coefficients {
  const votes: Votes[] = judged.map(({ by, weight }) => ({ given: by.length, units: weight }));
  return {
    observed: observedAgreement(votes, coders.length),
    kappa: coders.length === 2 ? kappaOf(judged, coders) : null,
    alpha: krippendorffsAlpha(votes, coders.length),
  };
}

function kappaOf(judged: readonly Judged[], [first = '', second = '']: readonly string[]): number | null {
  const table = { both: 0, first: 0, second: 0, neither: 0 };
  for (const { by, weight } of judged) {
    const [one, other] = [by.includes(first), by.includes(second)];
    table[one ? (other ? 'both' : 'first') : other ? 'second' : 'neither'] += weight;
  }
  return cohensKappa(table);
}

function givenOf(judged: readonly Judged[]): number {
  return judged.reduce((total, { by, weight }) => total + (by.length > 0 ? weight : 0), 0);
}

function parting(by: readonly string[], coders: readonly string[]): Pick<Disagreement, 'given' | 'notGiven'> {
  return {
    given: coders.filter((coder) => by.includes(coder)),
    notGiven: coders.filter((coder) => !by.includes(coder)),
  };
}

function codersOf(given: readonly Coded[]): readonly string[] {
  return [...new Set(given.map(({ coder }) => coder))];
}

/** What is about the article as a whole comes first. */
function placeOf({ passage }: Disagreement): number {
  return passage ? passage.start : -1;
}
