/** What an edit took away or put in at a border, on both sides of it. */
interface Step {
  readonly before: string;
  readonly after: string;
  readonly isInsertion: boolean;
  /** The step before this one, and how many there are. */
  readonly earlier: Step | null;
  readonly depth: number;
}

/** An end of a passage that moves with edits, and the edits that touched it: undone, they bring it back to where it was. */
export interface Border {
  readonly offset: number;
  readonly last: Step | null;
}

/** Edits that are longer ago are forgotten: then a passage that comes back is looked for by its words. */
const MOST_STEPS = 500;

/** The border after words were deleted from `start` on. */
export function afterDeletion(border: Border, start: number, deleted: string): Border {
  const { offset, last } = border;
  if (deleted === '' || offset < start) return border;
  if (offset > start + deleted.length) return { ...border, offset: offset - deleted.length };
  const before = deleted.slice(0, offset - start);
  const after = deleted.slice(offset - start);
  if (last?.isInsertion && last.before === before && last.after === after) return { offset: start, last: last.earlier };
  return { offset: start, last: step(last, before, after, false) };
}

/** How a border meets words that are put in where it stands. */
export interface Meeting {
  /** Whether it goes along behind them, if they are not what was deleted there. */
  readonly goesAlong: boolean;
  /** Whether they may be more than what was deleted at the border: one undoing brings back words that were farther off, too. */
  readonly mayHoldMore: boolean;
}

/** The border after words were put in at `start`. */
export function afterInsertion(border: Border, start: number, inserted: string, meeting: Meeting): Border {
  const { offset, last } = border;
  if (inserted === '' || offset < start) return border;
  if (offset > start) return { ...border, offset: offset + inserted.length };
  const returned = afterReturn(border, inserted, meeting.mayHoldMore);
  if (returned) return returned;
  return meeting.goesAlong
    ? { offset: offset + inserted.length, last: step(last, inserted, '', true) }
    : { offset, last: step(last, '', inserted, true) };
}

/**
 * The border in words that were deleted around it and are put in again; null when they are others. One undoing may bring
 * back what several edits deleted.
 */
function afterReturn({ offset, last }: Border, inserted: string, mayHoldMore: boolean): Border | null {
  let before = '';
  let after = '';
  let found: Border | null = null;
  for (let one = last; one && !one.isInsertion; one = one.earlier) {
    // What was deleted later stood farther from the border.
    before += one.before;
    after = one.after + after;
    if (before.length + after.length > inserted.length) break;
    const whole = before + after;
    const start = inserted.indexOf(whole);
    if (start < 0 || (whole !== inserted && !mayHoldMore)) continue;
    found = { offset: offset + start + before.length, last: one.earlier };
    if (whole === inserted) break;
  }
  return found;
}

function step(earlier: Step | null, before: string, after: string, isInsertion: boolean): Step {
  const depth = (earlier?.depth ?? 0) + 1;
  return depth > MOST_STEPS
    ? { before, after, isInsertion, earlier: null, depth: 1 }
    : { before, after, isInsertion, earlier, depth };
}
