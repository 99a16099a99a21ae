import type { Annotation } from '../annotations/annotation.ts';
import { type Json, isJson } from '../annotations/annotationJson.ts';
import { RECORD_VERSION, URN, readAnnotation } from '../annotations/annotationSchema.ts';
import { markOf } from '../annotations/threads.ts';
import { GENERATOR } from '../exports/annotations/webAnnotations.ts';
import { addTo } from '../text/addTo.ts';
import type { ImportProblem, ImportedArticle, ImportedFile, Importer } from './importedFile.ts';
import { plainName, recordId, timesOf } from './recordFields.ts';
import { bodiesOf, idOf, itemsOf, sourceOf, targetsOf } from './webAnnotation.ts';

/**
 * Reads W3C Web Annotations in JSON-LD: one, a list, a collection or a page, ours or another program's. What has no tag,
 * note or passage that a record can hold is told. Throws `UnreadableFile` where there are no annotations.
 */
export function readWebAnnotations(json: unknown, importer: Importer): ImportedFile {
  const items = itemsOf(json).filter((item) => !isWorkedOut(item));
  const problems: ImportProblem[] = [];
  const homes = new Map<string, string>();
  const read = items.flatMap((item) => {
    const record = recordOf(item, importer);
    const source = sourceOf(item);
    if (typeof record !== 'string' && record.kind === 'mark' && source !== null) homes.set(record.id, source);
    return [{ item, record }];
  });
  const articles = new Map<string, Annotation[]>();
  for (const { item, record } of read) {
    const home = typeof record === 'string' ? undefined : homes.get(markOf(record));
    if (typeof record === 'string') problems.push({ where: idOf(item), reason: record });
    else if (home === undefined) problems.push({ where: idOf(item), reason: 'what it is about is not in the file' });
    else addTo(articles, home, record);
  }
  const found = [...articles].map(([name, records]): ImportedArticle => ({ name, text: null, records }));
  return { articles: found, tags: [], problems };
}

/** What Dateline recognised, which no reader made. */
function isWorkedOut({ creator }: Json): boolean {
  return isJson(creator) && creator['type'] === GENERATOR.type && creator['name'] === GENERATOR.name;
}

/** The record of an annotation, or in words why there is none. */
function recordOf(item: Json, importer: Importer): Annotation | string {
  const own = readAnnotation(item);
  return typeof own === 'string' ? readAnnotation(likeOurs(item, importer)) : own;
}

/** The annotation in the shape that our store has: what other programs write otherwise, and leave out. */
function likeOurs(item: Json, { creator, now }: Importer): Json {
  const [target, ...others] = targetsOf(item);
  const bodies = bodiesOf(item);
  const motivation = isJson(target) ? 'commenting' : motivationOf(item, bodies);
  const [maker] = [item['creator']].flat();
  const name = isJson(maker) ? (plainName(maker['name']) ?? plainName(maker['id'])) : plainName(maker);
  return {
    version: RECORD_VERSION,
    id: URN + recordId(idOf(item), JSON.stringify([target, bodies])),
    type: 'Annotation',
    motivation,
    creator: { type: 'Person', name: name ?? creator },
    ...timesOf(item['created'], item['modified'], now),
    body: motivation === 'replying' ? bodies.map(likeReply) : bodies,
    target: others.length > 0 ? 'several targets' : isJson(target) ? target : likeUrn(target),
  };
}

/** What an annotation of another is: a reply where it says nothing else. */
function motivationOf({ motivation }: Json, bodies: readonly Json[]): string {
  const [said] = [motivation].flat();
  if (said === 'moderating' || said === 'linking') return said;
  return bodies.some(({ purpose }) => purpose === 'linking') ? 'linking' : 'replying';
}

/** What is said of another annotation, whatever for. */
function likeReply(body: Json): Json {
  return typeof body['value'] === 'string' && body['purpose'] !== 'tagging' ? { ...body, purpose: 'replying' } : body;
}

function likeUrn(target: unknown): unknown {
  return typeof target === 'string' ? URN + recordId(target) : target;
}
