import type { Span } from '../../../text/span.ts';
import type { OutletIndex } from '../../outlets/outletIndex.ts';
import { outletNameAt } from '../../outlets/names/outletNameAt.ts';
import {
  UPPER_WORD,
  TITLE_WORD,
  JOINT,
  SENTENCE_GOES_ON,
  SEPARATOR,
  REGION,
  WORD,
  DASH,
  TIME,
  OPENING_GROUP,
  SIGNATURE,
  DATE_IN_GROUP,
  CLOSED_HYPHEN,
  STOP,
} from './datelinePatterns.ts';
import { isDatelineRegion } from './datelinePlaces.ts';
import { agencyIn, readSlug } from './datelineSlug.ts';
import { isWeekdayWord } from '../weekdays.ts';
import { type WrittenDate, writtenDateAt } from '../writtenDates.ts';

/** What stands at the opening of a line that may be a dateline, part by part; not yet judged. */
export interface DatelineParts {
  readonly place: Span;
  /** Whether the place is printed in capitals, as most datelines are. */
  readonly capitals: boolean;
  readonly region: string | null;
  readonly date: WrittenDate | null;
  readonly agency: string | null;
  /** Who passes the agency's copy on and signs beside it: UrduPoint in `(UrduPoint / Sputnik - …)`. */
  readonly republisher: string | null;
  /** How the agency is set off: `/TASS/`, `(Reuters)`, or bare behind the date (`3 дек — РИА Новости`). */
  readonly slug: 'slash' | 'paren' | 'bare' | null;
  /** Whether the data knows the agency. */
  readonly known: boolean;
  /** Whether it begins with a bracket: the agency's before the place, or one around the place. */
  readonly bracketed: boolean;
  /** What ends it: a dash, a colon, a full stop, the end of the line, or nothing but a blank. */
  readonly ending: 'dash' | 'colon' | 'stop' | 'line' | 'none';
  /** Where the last part ends, its closing full stop included, the dash not. */
  readonly end: number;
  /** Where the report begins. */
  readonly bodyStart: number;
}

/** Longer openings are no datelines; it also bounds all work on one line. */
export const MAX_DATELINE = 160;

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
  readonly #bracketed: boolean;
  #at: number;
  #region: string | null = null;
  #date: WrittenDate | null = null;
  #agency: string | null = null;
  #republisher: string | null = null;
  #slug: DatelineParts['slug'] = null;

  constructor(text: string, at: number, outlets: OutletIndex, lineEnd: number) {
    this.#text = text;
    this.#at = at;
    this.#outlets = outlets;
    this.#lineEnd = lineEnd;
    this.#bracketed = text.charAt(at) === '(';
  }

  read(): DatelineParts | null {
    const wrapped = this.#bracketed && !this.#readOpeningAgency();
    if (wrapped) this.#at++;
    // `3 December, Minsk /BELTA/`: the date first.
    if (this.#readDate(this.#at)) this.#at += this.#match(SEPARATOR, this.#at)?.length ?? 0;
    const start = this.#at;
    const placeless = this.#isPlaceless();
    const capitals = !placeless && this.#readWords(UPPER_WORD);
    if (!capitals && !placeless && (this.#bracketed || !this.#readWords(TITLE_WORD))) return null;
    // `The mayor …`, `NASA has …`: a sentence goes on in small letters.
    if (this.#match(SENTENCE_GOES_ON, this.#at) !== null) return null;
    let place = { start, end: placeless ? start : this.#at };
    for (;;) {
      if (this.#readSecondPlace()) place = { start, end: this.#at };
      else if (!this.#readPart()) break;
    }
    if (wrapped && this.#text.charAt(this.#at++) !== ')') return null;
    while (this.#readPart());
    return {
      place,
      capitals: capitals || placeless,
      region: this.#region,
      date: this.#date,
      republisher: this.#republisher,
      bracketed: this.#bracketed,
      ...this.#readEnding(),
    };
  }

  /** `3 Dec (Reuters) - `, `3 декабря. Интерфакс - `, `(UrduPoint / Sputnik - 3rd December, 2021)`: date and agency alone. */
  #isPlaceless(): boolean {
    if (this.#date === null) return false;
    if (this.#agency !== null || this.#text.charAt(this.#at) === '(') return true;
    const name = outletNameAt(this.#text, this.#at, this.#outlets);
    return name !== null && this.#outlets.bySlug(name)?.agency === true && this.#readBareAgency(this.#at);
  }

  /** Reads an agency in brackets before the place; false when the brackets hold something else, as the place itself. */
  #readOpeningAgency(): boolean {
    OPENING_GROUP.lastIndex = this.#at;
    const [all = '', content = ''] = OPENING_GROUP.exec(this.#text) ?? [];
    const start = this.#at + 1;
    if (agencyIn(content.split(DATE_IN_GROUP)[0] ?? '', this.#outlets) === null) return false;
    if (!this.#readDatedGroup(start, start + content.length, 'paren')) this.#nameGroup(content, 'paren');
    this.#at += all.length;
    return true;
  }

  /** `ORANGE, Texas/HOUSTON`: the other place of a joint report behind the region of the first. */
  #readSecondPlace(): boolean {
    if (this.#region === null || this.#date || this.#agency !== null || this.#text.charAt(this.#at) !== '/')
      return false;
    const before = this.#at++;
    if (this.#readWords(UPPER_WORD) && this.#text.charAt(this.#at) !== '/') {
      this.#region = null;
      return true;
    }
    this.#at = before;
    return false;
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
          this.#readTime(at) ||
          this.#readDate(at) ||
          this.#readWeekday(at) ||
          (/[.,]/.test(this.#text.slice(this.#at - 1, at)) && this.#readBareAgency(at)) ||
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

  #readTime(at: number): boolean {
    const time = this.#match(TIME, at);
    if (time === null || writtenDateAt(this.#text, at) !== null) return false;
    this.#at = at + time.length;
    return true;
  }

  #readWeekday(at: number): boolean {
    const word = this.#match(WORD, at);
    if (word === null || !isWeekdayWord(word)) return false;
    this.#at = at + word.length;
    return true;
  }

  #readRegion(at: number): boolean {
    if (this.#region !== null || this.#date !== null || (this.#agency !== null && !this.#bracketed)) return false;
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

  /** `(UrduPoint / Sputnik - 16th May, 2023)`: the date inside the agency's brackets; `(May 16, 2023)`: nothing else there. */
  #readDatedGroup(start: number, end: number, slug: 'slash' | 'paren'): boolean {
    if (this.#date) return false;
    const content = this.#text.slice(start, end).trimEnd();
    const alone = writtenDateAt(this.#text.slice(0, end), start);
    const separator = alone ? null : DATE_IN_GROUP.exec(content);
    const date =
      alone ?? (separator && writtenDateAt(this.#text.slice(0, end), start + separator.index + separator[0].length));
    if (!date || this.#text.slice(date.end, end).trim() !== '') return false;
    this.#date = date;
    if (separator) this.#nameGroup(content.slice(0, separator.index).trim(), slug);
    return true;
  }

  /** A first group that names no agency we know is the region when another one follows: `/Lindholm Region/ … /TASS/`. */
  #nameGroup(content: string, slug: 'slash' | 'paren'): void {
    const { agency, republisher, known } = readSlug(content, this.#outlets);
    const looksLikeAgency = known || slug === 'paren' || !/\p{Ll}/u.test(agency);
    if (this.#agency !== null) this.#region ??= this.#agency;
    if (looksLikeAgency || this.#region !== null) {
      this.#agency = agency;
      this.#republisher = republisher;
      this.#slug = slug;
    } else this.#region = content;
  }

  #readBareAgency(at: number): boolean {
    if (this.#agency !== null || (!this.#date && this.#match(UPPER_WORD, at) === null)) return false;
    const name = outletNameAt(this.#text, at, this.#outlets);
    // Without a date only agencies stand there, `TEHRAN, IRNA – `, and `Pa.` is Pennsylvania.
    if (name === null || (!this.#date && (!this.#outlets.bySlug(name)?.agency || isDatelineRegion(name)))) return false;
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
        const signed = end + (this.#match(SIGNATURE, end)?.length ?? 0);
        bodyStart = signed + (this.#match(STOP, signed) ?? this.#match(DASH, signed) ?? '').length;
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
