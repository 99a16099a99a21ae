/** What the parts of a dateline look like; sticky patterns are tried where the part before has ended. */

/** A word of a place in capitals: `SOLVIK`, `ST.`, `al-SOLVIK`. */
export const UPPER_WORD =
  /(?:(?:ST|STE|MT|FT|PT)\.|(?:\p{Lu}\.){2,}|(?:Mc|Mac|[ae][lnst]-|[dD]['’])?\p{Lu}[\p{Lu}\p{M}'’ʼ]*(?:[-‑]\p{Lu}[\p{Lu}\p{M}'’ʼ]*){0,4})(?![\p{L}\d])/uy;
/** A word of a place that only begins with one. */
export const TITLE_WORD = /\p{Lu}[\p{L}\p{M}'’ʼ]{1,24}(?:[-‑][\p{L}\p{M}'’ʼ]{1,24}){0,4}(?![\p{L}\d])/uy;
/** Between the words of one place, or of the two places of a joint report. */
export const JOINT =
  /(?:[ \u00A0]|[ ]?\/(?![^/\n]{1,40}\/)[ ]?|[ ](?:de|da|do|del|la|of|the|and|am|on|upon|sur|AND)[ ])(?=\p{Lu})/uy;
/** Behind what looked like a place: small letters, or a possessive. */
export const SENTENCE_GOES_ON = /[ \u00A0]\p{Ll}|['’]/uy;
/**
 * A sentence: after its first word, or a name of up to six, it goes on in small letters, and not with a word that may
 * stand inside a place. Of no such line a dateline's parts can be read.
 */
export const SENTENCE =
  /[A-Z](?:[a-z]*|[a-z]{1,24}(?: [A-Z][a-z]{1,24}){1,5}) (?!(?:de|da|do|del|la|of|the|and|am|on|upon|sur) )[a-z]/y;
/** Between two parts. */
export const SEPARATOR = /[ \t\u00A0]*[,.;]?[ \t\u00A0]*/y;
/** `Lindholm Region`, `N.Y.`, `Mass.`, behind a place. */
export const REGION =
  /(?:\p{Lu}\. ?\p{Lu}(?:\. ?\p{Lu})?\.?(?!\p{L})|\p{Lu}[\p{L}\p{M}’']{1,24}(?:-\p{L}[\p{L}\p{M}’']{0,24}){0,3}\.?)(?:[ \u00A0](?:of |and |the )?\p{Lu}[\p{L}\p{M}.’'-]{0,24}){0,2}/uy;
/** A word that may be a weekday. */
export const WORD = /[\p{L}\d][\p{L}\d.'’&-]{0,24}/uy;
/** What sets the report off: dashes, hyphens with a blank behind them, a colon, a bar. */
export const DASH =
  /[ \t\u00A0]*[.,]?[ \t\u00A0]*(?:[—–―‒]-?|-{2,3}|- -(?=\s)|_(?=\s)|-(?=\s)|:(?=\s)|\|)[ \t\u00A0]*/y;
/** `10:15 GMT`, `9.30 p.m.`, behind the date or in its place. */
export const TIME =
  /\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?\(?(?:GMT|UTC|MSK|МСК|[A-Z]{2,3}T|local time)\)?)?(?![\p{L}\d])/uy;
/** Before the place: `(ANSA) - ROME, …`, `(CBS News) AURORA, …`. */
export const OPENING_GROUP = /\(([^()\n]{2,40})\)(?:\s?[-–—]{1,2})?\s/y;
/** Who signs an agency's copy: `РИА Новости, Иван Иванов.` */
export const SIGNATURE = /, \p{Lu}[\p{L}-]{1,24} \p{Lu}[\p{L}-]{1,24}(?=\.\s)/uy;
/** Before the date at the end of a group. */
export const DATE_IN_GROUP = /(?: [-–] |, )(?=[^,–]{4,20}(?:, \d{4})?$)/;
/** Behind a bracket or stop, right before the report. */
export const CLOSED_HYPHEN = /-(?=\p{Lu})/uy;
/** The full stop that ends a dateline, with a dash behind it. */
export const STOP = /\.(?:[ \t\u00A0]*-)?(?=[\s"“«„]|$)[ \t\u00A0]*/y;
