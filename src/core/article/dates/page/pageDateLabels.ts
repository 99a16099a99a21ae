import type { PageDate } from '../../article.ts';

/** Labels of a date of publication; English, Russian, Ukrainian, Belarusian, German, French, Spanish, Polish, Italian, Dutch. */
const PUBLISHED =
  /publish|posted|filed|first appeared|article launched|created|transmitted|for (?:immediate )?release|\bdate\s?(?:[:=]|posted|published|of publication|added)|publication date|опубл|публикаци|дата|размещен|размещён|добавлен|апублік|дадана|публікац|veröffentlich|erschienen|\bdatum:|publié|mis en ligne|paru le|publicad|publicación|\bfecha:|opublikowan|dodano|data publikacji|\bdata:|pubblicat|gepubliceerd/iu;

/** Labels of a later change. */
const UPDATED =
  /updated?|modified|edited|revised|обновл|изменен|изменён|оновлен|змінен|абноўлен|aktualisiert|\bstand:|mise? à jour|modifié|actualizad|modificad|aktualizacj|zmodyfikowan|aggiornat|bijgewerkt/iu;

/**
 * Dates of something else: when a page was looked at, since when a notice holds, when a person was born, when an event
 * takes place, a correction was made, or an archive's months to choose from.
 */
const OTHER =
  /\b(?:accessed|retrieved|since|until|till|expires?|born|died|founded|established|valid|deadline|due|effective|joined|members?|registered|register|archived?|captured|crawled|reviewed|checked|as of|note|correction|clarification|interview|schedule|starts?|starting|begins?|opens?|closes?|ends?|tickets?|webinar|rsvp|on sale|sent|select|most (?:read|viewed|popular)|related|read (?:more|also|next)|see also|also read|recommended|trending|more (?:from|on))\b|^\s*(?:с|до|от|з|до|від|са|ад|ab|seit|bis|depuis|jusqu['’]au|desde|hasta|od)\s/iu;

/** Readers' comments and quoted posts bear dates too. */
const COMMENT =
  /\b(?:said|says|commented|comments? by|replied|reply|writes|wrote|schrieb|antwortete|a écrit|escribió)\b|(?<!\p{L})(?:пишет|написал|написала|ответил|ответила)(?!\p{L})|@\p{L}/iu;

/**
 * What a page line says its date is; null when it is another thing's. `label` is what stands right before the date,
 * `before` everything before it, `others` all other words of the line.
 */
export function pageDateRole(
  label: string,
  before: string,
  others: string,
): Exclude<PageDate['role'], 'copyright'> | null {
  if (OTHER.test(label) || COMMENT.test(others)) return null;
  if (UPDATED.test(label)) return 'updated';
  if (PUBLISHED.test(label)) return 'published';
  return OTHER.test(before) ? null : 'unlabelled';
}
