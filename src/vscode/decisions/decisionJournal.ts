import { movedDecision } from '../../core/annotations/changeDecisions.ts';
import type { Decision } from '../../core/annotations/decisions.ts';
import type { EntityDecision } from '../../core/entities/nameDecisions.ts';

/** What one step changed in one workspace folder. */
export interface FolderChange {
  /** The folder's address. */
  readonly folder: string;
  /** The decisions made, or taken back; what they are about is what was changed. */
  readonly about: readonly Decision[];
  /** The records that stood before about the same. */
  readonly before: readonly Decision[];
}

/** What one step changed in what a workspace folder keeps about names. */
export interface NamesChange {
  /** The folder's address. */
  readonly folder: string;
  /** The decisions made; what they are about is what was changed. */
  readonly about: readonly EntityDecision[];
  /** The records that stood before about the same. */
  readonly before: readonly EntityDecision[];
}

/** One step that can be undone. */
export interface Undoable {
  /** What was decided, in words: `date of bridge.txt`. */
  readonly title: string;
  readonly changes: readonly FolderChange[];
  /** Absent where the step is not about names. */
  readonly names?: NamesChange;
}

/** Where the steps are kept; the editor's memento fits. */
export interface Kept {
  get<T>(key: string, otherwise: T): T;
  update(key: string, value: unknown): PromiseLike<void>;
}

const KEY = 'dateline.decisions.journal';

/** Further back nobody remembers what was decided. */
const KEPT = 50;

/** The last decisions, kept over a reload of the window, so that they can be undone. */
export class DecisionJournal {
  readonly #memento: Kept;
  readonly #changed: (isEmpty: boolean) => void;

  /** `changed` is told at once, and after each change, whether there is nothing to undo. */
  constructor(memento: Kept, changed: (isEmpty: boolean) => void) {
    this.#memento = memento;
    this.#changed = changed;
    changed(this.#steps.length === 0);
  }

  push(step: Undoable): Promise<void> {
    return this.#keep([...this.#steps, step].slice(-KEPT));
  }

  /** Takes the last step out; undefined when there is none. */
  async pop(): Promise<Undoable | undefined> {
    const steps = this.#steps;
    if (steps.length > 0) await this.#keep(steps.slice(0, -1));
    return steps.at(-1);
  }

  /** A file or folder of a workspace folder was moved within it: what is undone later is about where it lies now. */
  move(folder: string, from: string, to: string): Promise<void> {
    const moved = (decisions: readonly Decision[]) => decisions.map((one) => movedDecision(one, from, to));
    const change = (one: FolderChange) =>
      one.folder === folder ? { ...one, about: moved(one.about), before: moved(one.before) } : one;
    return this.#keep(this.#steps.map((step) => ({ ...step, changes: step.changes.map(change) })));
  }

  get #steps(): readonly Undoable[] {
    return this.#memento.get<readonly Undoable[]>(KEY, []);
  }

  async #keep(steps: readonly Undoable[]): Promise<void> {
    await this.#memento.update(KEY, steps);
    this.#changed(steps.length === 0);
  }
}
