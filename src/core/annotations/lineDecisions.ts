import type { AnalysisContext } from '../analyse.ts';
import { addTo } from '../text/addTo.ts';
import { byCodeUnits } from '../text/byCodeUnits.ts';
import { type OutletIndex, outletId } from '../article/outlets/outletIndex.ts';
import type { BoilerplateDecision } from '../boilerplate/decisions.ts';
import { type LineDecision, formatRecord } from './decisions.ts';

/** What of an article's context comes from decisions about lines. */
export interface DecidedContext extends Pick<AnalysisContext, 'decisionsIn'> {
  readonly decisions: readonly BoilerplateDecision[];
}

/**
 * The reader's decisions about lines, by the articles they hold for: those for all articles, for one outlet's, for one
 * file, each before the narrower, so that the last about a line counts. Their order in the file does not matter.
 */
export class LineDecisions {
  readonly #byPath = new Map<string, LineDecision[]>();
  readonly #byOutlet = new Map<string, LineDecision[]>();
  readonly #everywhere: LineDecision[] = [];
  readonly #answers = new Map<string, readonly BoilerplateDecision[]>();

  constructor(lines: readonly LineDecision[], outlets: OutletIndex) {
    for (const line of [...lines].sort((a, b) => byCodeUnits(formatRecord(a), formatRecord(b)))) {
      if (line.path !== undefined) addTo(this.#byPath, line.path, line);
      else if (line.outlet !== undefined) addTo(this.#byOutlet, idOfOutlet(line.outlet, outlets), line);
      else this.#everywhere.push(line);
    }
  }

  /** How the lines of an article are judged: by what holds for it; its outlet is undefined where the reader decided none. */
  contextOf(path: string, outlet: string | null | undefined): DecidedContext {
    if (outlet !== undefined) return { decisions: this.about(path, outlet) };
    const decisions = this.about(path, null);
    if (this.#byOutlet.size === 0) return { decisions };
    const decisionsIn = (id: string | null) => (id !== null && this.#byOutlet.has(id) ? this.about(path, id) : null);
    return { decisions, decisionsIn };
  }

  /** What holds for an article, by its path and the id of its outlet; the same list each time. */
  about(path: string, outlet: string | null): readonly BoilerplateDecision[] {
    const own = this.#byPath.get(path);
    const ofOutlet = outlet === null ? undefined : this.#byOutlet.get(outlet);
    const key = JSON.stringify([own && path, ofOutlet && outlet]);
    const known = this.#answers.get(key);
    if (known) return known;
    const answer = [...this.#everywhere, ...(ofOutlet ?? []), ...(own ?? [])];
    this.#answers.set(key, answer);
    return answer;
  }
}

/** The decisions that stand in one list and not in the other. */
export function changedLines(before: readonly LineDecision[], after: readonly LineDecision[]): readonly LineDecision[] {
  const old = new Set(before.map(formatRecord));
  const now = new Set(after.map(formatRecord));
  return [
    ...before.filter((one) => !now.has(formatRecord(one))),
    ...after.filter((one) => !old.has(formatRecord(one))),
  ];
}

/** An outlet's id, by its name, slug or domain. */
export function idOfOutlet(written: string, outlets: OutletIndex): string {
  return outlets.find(written)?.id ?? outletId(written);
}
