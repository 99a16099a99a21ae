import { readFileSync } from 'node:fs';
import type { Article } from '../../../../src/core/article/article.ts';
import type { ArticleEntities } from '../../../../src/core/entities/entity.ts';
import { type NameModel, readNameModel } from '../../../../src/core/entities/nameModel.ts';
import { recogniseEntities } from '../../../../src/core/entities/recognise.ts';

/** The bytes of the shipped model. */
export const MODEL_FILE = new URL('../../../../data/entities/names.bin', import.meta.url);

let model: NameModel | null = null;

/** The shipped model, read once. */
export function shippedModel(): NameModel {
  return (model ??= readNameModel(readFileSync(MODEL_FILE)));
}

/** An anatomy that says nothing. */
export const NO_ANATOMY: Article = {
  dateHeader: null,
  dateline: null,
  laterDatelines: [],
  headline: null,
  standfirst: null,
  byline: null,
  pageDates: [],
  dayMentions: [],
  years: [],
  outletEvidence: [],
  paragraphs: [],
  quotations: [],
  language: 'en',
  words: 0,
};

/** The entities of a text without anatomy or mask. */
export function recognise(text: string): ArticleEntities {
  return recogniseEntities(text, NO_ANATOMY, [], shippedModel());
}

/** Each mention as `kind text`, in order. */
export function mentionTexts(text: string, { mentions }: ArticleEntities): string[] {
  return mentions.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}
