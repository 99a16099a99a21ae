import type { Span } from '../../text/span.ts';
import type { OutletIndex } from '../outlets/outletIndex.ts';
import { outletNameAt } from '../outlets/outletNameAt.ts';
import { isWeekdayWord } from './weekdays.ts';
import { type WrittenDate, writtenDateAt } from './writtenDates.ts';

/** What stands at the opening of a line that may be a dateline, part by part; not yet judged. */
export interface DatelineParts {
  readonly place: Span;
  /** Whether the place is printed in capitals, as most datelines are. */
  readonly capitals: boolean;
  readonly region: string | null;
  readonly date: WrittenDate | null;
  readonly agency: string | null;
  /** How the agency is set off: `/TASS/`, `(Reuters)`, or bare behind the date (`3 дек — РИА Новости`). */
  readonly slug: 'slash' | 'paren' | 'bare' | null;
  /** Whether the data knows the agency. */
  readonly known: boolean;
  /** What ends it: a dash, a colon, a full stop, the end of the line, or nothing but a blank. */
  readonly ending: 'dash' | 'colon' | 'stop' | 'line' | 'none';
  /** Where the last part ends, its closing full stop included, the dash not. */
  readonly end: number;
  /** Where the report begins. */
  readonly bodyStart: number;
}

/** Longer openings are no datelines; it also bounds all work on one line. */
export const MAX_DATELINE = 160;

const UPPER_WORD =
  /(?:(?:ST|STE|MT|FT|PT)\.|(?:\p{Lu}\.){2,}|(?:Mc|Mac|[ae][lnst]-|[dD]['’])?\p{Lu}[\p{Lu}\p{M}'’ʼ]*(?:[-‑]\p{Lu}[\p{Lu}\p{M}'’ʼ]*){0,4})(?![\p{L}\d])/uy;
const TITLE_WORD = /\p{Lu}[\p{L}\p{M}'’ʼ]{1,24}(?:[-‑][\p{L}\p{M}'’ʼ]{1,24}){0,4}(?![\p{L}\d])/uy;
/** Between the words of one place, or of the two places of a joint report. */
const JOINT =
  /(?:[ \u00A0]|[ ]?\/(?![^/\n]{1,40}\/)[ ]?|[ ](?:de|da|do|del|la|of|the|and|am|on|upon|sur|AND)[ ])(?=\p{Lu})/uy;
const SEPARATOR = /[ \t\u00A0]*[,.;]?[ \t\u00A0]*/y;
const REGION =
  /(?:\p{Lu}\. ?\p{Lu}(?:\. ?\p{Lu})?\.?(?!\p{L})|\p{Lu}[\p{L}\p{M}’']{1,24}(?:-\p{L}[\p{L}\p{M}’']{0,24}){0,3}\.?)(?:[ \u00A0](?:of |and |the )?\p{Lu}[\p{L}\p{M}.’'-]{0,24}){0,2}/uy;
const WORD = /[\p{L}\d][\p{L}\d.'’&-]{0,24}/uy;
const DASH = /[ \t\u00A0]*[.,]?[ \t\u00A0]*(?:[—–―‒]|-{2,3}|_(?=\s)|-(?=\s)|:(?=\s)|\|)[ \t\u00A0]*/y;
/** Before the date at the end of a group. */
const DATE_IN_GROUP = /(?: [-–] |, )(?=[^,–]{4,20}(?:, \d{4})?$)/;
const CLOSED_HYPHEN = /-(?=\p{Lu})/uy;
const STOP = /\.(?:[ \t\u00A0]*-)?(?=[\s"“«„]|$)[ \t\u00A0]*/y;

/** Reads what can be a dateline at the offset, up to the line's end; null when there is not even a place. */
export function readDatelineParts(
  text: string,
  at: number,
  lineEnd: number,
  outlets: OutletIndex,
): DatelineParts | null {
  return new DatelineReader(text.slice(0, Math.min(lineEnd, at + MAX_DATELINE)), at, outlets, lineEnd).read();
}

class DatelineReader {
  readonly #text: string;
  readonly #outlets: OutletIndex;
  readonly #lineEnd: number;
  #at: number;
  #region: string | null = null;
  #date: WrittenDate | null = null;
  #agency: string | null = null;
  #slug: DatelineParts['slug'] = null;

  constructor(text: string, at: number, outlets: OutletIndex, lineEnd: number) {
    this.#text = text;
    this.#at = at;
    this.#outlets = outlets;
    this.#lineEnd = lineEnd;
  }

  read(): DatelineParts | null {
    // `3 December, Minsk /BELTA/`: the date first.
    this.#readDate(this.#at);
    if (this.#date) this.#at += this.#match(SEPARATOR, this.#at)?.length ?? 0;
    const start = this.#at;
    const capitals = this.#readWords(UPPER_WORD);
    if (!capitals && !this.#readWords(TITLE_WORD)) return null;
    const place = { start, end: this.#at };
    while (this.#readPart());
    return { place, capitals, region: this.#region, date: this.#date, ...this.#readEnding() };
  }

  #match(pattern: RegExp, at: number): string | null {
    pattern.lastIndex = at;
    return pattern.exec(this.#text)?.[0] ?? null;
  }

  /** Up to six words of the kind, from here; false, and nothing read, when there is none. */
  #readWords(word: RegExp): boolean {
    const first = this.#match(word, this.#at);
    if (first === null) return false;
    this.#at += first.length;
    for (let count = 1; count < 6; count++) {
      const joint = this.#match(JOINT, this.#at);
      const next = joint === null ? null : this.#match(word, this.#at + joint.length);
      if (joint === null || next === null) break;
      this.#at += joint.length + next.length;
    }
    return true;
  }

  /** One more part behind its separator: a group, a date, a weekday, a region. */
  #readPart(): boolean {
    const separator = this.#match(SEPARATOR, this.#at) ?? '';
    const at = this.#at + separator.length;
    switch (this.#text.charAt(at)) {
      case '/':
        return this.#readGroup(at, '/', 'slash');
      case '(':
        return this.#readGroup(at, ')', 'paren');
      case '[':
        return this.#readGroup(at, ']', null);
      default:
        if (separator.trim() === '' && this.#readDashedDate()) return true;
        if (separator === '') return false;
        return (
          this.#readDate(at) ||
          this.#readWeekday(at) ||
          (this.#date !== null && this.#text.slice(this.#at - 1, at).includes('.') && this.#readBareAgency(at)) ||
          (separator.includes(',') && this.#readRegion(at))
        );
    }
  }

  #readDate(at: number): boolean {
    const date = this.#date ? null : writtenDateAt(this.#text, at);
    if (!date || (date.form === 'numeric' && date.year === null)) return false;
    this.#date = date;
    this.#at = date.end;
    return true;
  }

  /** `SOLVIK – 16 May 2023: …`: a dash before the date, a colon behind it. */
  #readDashedDate(): boolean {
    const dash = this.#date ? null : this.#match(DASH, this.#at);
    const date = dash === null ? null : writtenDateAt(this.#text, this.#at + dash.length);
    if (!date || date.day === null || !/^(?::|\s?[—–]|\s--?\s)/.test(this.#text.slice(date.end, date.end + 3)))
      return false;
    this.#date = date;
    this.#at = date.end;
    return true;
  }

  #readWeekday(at: number): boolean {
    const word = this.#match(WORD, at);
    if (word === null || !isWeekdayWord(word)) return false;
    this.#at = at + word.length;
    return true;
  }

  #readRegion(at: number): boolean {
    if (this.#region !== null || this.#date !== null || this.#agency !== null) return false;
    const region = this.#match(REGION, at);
    if (region === null) return false;
    this.#region = region;
    this.#at = at + region.length;
    return true;
  }

  #readGroup(at: number, closer: string, slug: 'slash' | 'paren' | null): boolean {
    const end = this.#text.indexOf(closer, at + 1);
    if (end < 0 || end - at > 70 || end === at + 1) return false;
    // A photo's credit: A. WRITER/AFP/Getty Images.
    if (closer === '/' && !/[\s.,:;—–-]/.test(this.#text.charAt(end + 1) || ' ')) return false;
    const content = this.#text.slice(at + 1, end).trim();
    if (slug === null) this.#region ??= content;
    else if (!this.#readDatedGroup(at + 1, end, slug)) this.#nameGroup(content, slug);
    this.#at = end + 1;
    return true;
  }

  /** `(UrduPoint / Sputnik - 16th May, 2023)`: the date inside the agency's brackets. */
  #readDatedGroup(start: number, end: number, slug: 'slash' | 'paren'): boolean {
    const content = this.#text.slice(start, end);
    const separator = DATE_IN_GROUP.exec(content);
    if (!separator || this.#date) return false;
    const date = writtenDateAt(this.#text.slice(0, end), start + separator.index + separator[0].length);
    if (!date || date.end !== end) return false;
    this.#date = date;
    this.#nameGroup(content.slice(0, separator.index).trim(), slug);
    return true;
  }

  /** A first group that names no agency we know is the region when another one follows: `/Lindholm Region/ … /TASS/`. */
  #nameGroup(content: string, slug: 'slash' | 'paren'): void {
    const plain = content.replace(/^(?:Корр|Кар|Corr)\.\s*/u, '');
    const parts = plain.split('/').map((part) => part.trim());
    const name = parts.find((part) => this.#outlets.bySlug(part)?.agency) ?? plain;
    const looksLikeAgency = this.#outlets.bySlug(name) !== null || slug === 'paren' || !/\p{Ll}/u.test(name);
    if (this.#agency !== null) this.#region ??= this.#agency;
    if (looksLikeAgency || this.#region !== null) {
      this.#agency = name;
      this.#slug = slug;
    } else this.#region = content;
  }

  #readBareAgency(at: number): boolean {
    const name = outletNameAt(this.#text, at, this.#outlets);
    if (name === null) return false;
    this.#agency = name;
    this.#slug = 'bare';
    this.#at = at + name.length;
    return true;
  }

  #readEnding(): Pick<DatelineParts, 'agency' | 'slug' | 'known' | 'ending' | 'end' | 'bodyStart'> {
    let ending: DatelineParts['ending'] = 'none';
    let end = this.#at;
    const dash =
      this.#match(DASH, this.#at) ??
      (/[.)]/.test(this.#text.charAt(this.#at - 1)) ? this.#match(CLOSED_HYPHEN, this.#at) : null);
    const stop = dash === null ? this.#match(STOP, this.#at) : null;
    let bodyStart = this.#at;
    if (dash !== null) {
      ending = dash.trim() === ':' ? 'colon' : 'dash';
      bodyStart += dash.length;
      const name = this.#date && this.#agency === null ? outletNameAt(this.#text, bodyStart, this.#outlets) : null;
      if (name !== null) {
        this.#agency = name;
        this.#slug = 'bare';
        end = bodyStart + name.length;
        bodyStart = end + (this.#match(STOP, end) ?? this.#match(DASH, end) ?? '').length;
      }
    } else if (stop !== null) {
      ending = 'stop';
      end++;
      bodyStart += stop.length;
    } else if (this.#at >= this.#lineEnd) ending = 'line';
    const agency = this.#agency;
    const known = agency !== null && this.#outlets.find(agency) !== null;
    return { agency, slug: this.#slug, known, ending, end, bodyStart };
  }
}
