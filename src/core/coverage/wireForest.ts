import { daysOf } from '../article/dates/calendar.ts';
import type { WireMember } from './wireEvidence.ts';

/** The links made so far, with what keeps them a forest in the order of time. */
export class WireForest {
  readonly #parents = new Map<string, WireMember>();
  /** The day by which the first of those that come from an article, itself included, had appeared. */
  readonly #appeared = new Map<string, number>();

  /** Makes one article come from another, unless it would come from itself or from a later one by others; whether it did. */
  join(copy: WireMember, source: WireMember): boolean {
    const appeared = this.#appearedBy(copy);
    const line = this.#lineOf(source);
    if (line.some((one) => one === copy || (one.facts.date !== null && firstDay(one) > appeared))) return false;
    this.#parents.set(copy.id, source);
    for (const one of line) this.#appeared.set(one.id, Math.min(appeared, this.#appearedBy(one)));
    return true;
  }

  #appearedBy(member: WireMember): number {
    return this.#appeared.get(member.id) ?? lastDay(member);
  }

  /** The article, and those it comes from. */
  #lineOf(member: WireMember): readonly WireMember[] {
    const line: WireMember[] = [];
    for (let one: WireMember | undefined = member; one; one = this.#parents.get(one.id)) line.push(one);
    return line;
  }
}

/** The first day that an article's date allows; the end of all days for an undated one. */
export function firstDay({ facts: { date } }: WireMember): number {
  return (date && daysOf(date.value)?.first) ?? Number.MAX_SAFE_INTEGER;
}

function lastDay({ facts: { date } }: WireMember): number {
  return (date && daysOf(date.value)?.last) ?? Number.MAX_SAFE_INTEGER;
}
