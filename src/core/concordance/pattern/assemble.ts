import { QueryError } from '../concordanceQuery.ts';
import { anyTest } from './characterTest.ts';
import { type Assertion, type CharacterTest, type Instruction, MATCH, type Program } from './program.ts';

/** A pattern as it was read. */
export type Node =
  | { readonly kind: 'character'; readonly test: CharacterTest }
  | { readonly kind: 'assertion'; readonly assertion: Assertion }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'either'; readonly ways: readonly Node[] }
  | {
      readonly kind: 'repeated';
      readonly part: Node;
      readonly least: number;
      /** `Infinity` for no end. */
      readonly most: number;
      readonly lazy: boolean;
    };

/** Repetitions are written out, so a short pattern can be a long program; each step costs time at each character. */
const MOST_INSTRUCTIONS = 1_000;

/** The program of a pattern. Throws `QueryError` when it would be too long. */
export function assembled(pattern: Node): Program {
  const instructions: Instruction[] = [];
  const add = (instruction: Instruction): number => {
    if (instructions.length >= MOST_INSTRUCTIONS) throw new QueryError('The pattern repeats too much.');
    return instructions.push(instruction) - 1;
  };
  /** Of one part that goes on at `next`: where it begins. Built from its end, so that every step knows the one behind. */
  const place = (node: Node, next: number): number => {
    switch (node.kind) {
      case 'character':
        return add({ op: 'character', test: node.test, next });
      case 'assertion':
        return add({ op: 'assert', assertion: node.assertion, next });
      case 'sequence':
        return node.parts.reduceRight((behind, part) => place(part, behind), next);
      case 'either':
        return node.ways
          .map((way) => place(way, next))
          .reduceRight((otherwise, way) => add({ op: 'fork', next: way, or: otherwise }));
      default:
        return repeat(node, next);
    }
  };
  const fork = (inside: number, behind: number, lazy: boolean): number =>
    add(lazy ? { op: 'fork', next: behind, or: inside } : { op: 'fork', next: inside, or: behind });
  const repeat = ({ part, least, most, lazy }: Extract<Node, { kind: 'repeated' }>, next: number): number => {
    let at = next;
    if (most === Infinity) {
      const loop = add({ op: 'fork', next, or: next });
      const inside = place(part, loop);
      instructions[loop] = lazy ? { op: 'fork', next, or: inside } : { op: 'fork', next: inside, or: next };
      at = loop;
    } else for (let i = least; i < most; i++) at = fork(place(part, at), next, lazy);
    for (let i = 0; i < least; i++) at = place(part, at);
    return at;
  };
  const first = place(pattern, add({ op: 'match' }));
  const ways = instructions.map((_, step) => waysFrom(instructions, step));
  return { instructions, first, begins: anyTest(beginnings(instructions, first)), ways };
}

/** The tests that a way from the first step may come to before it takes a character. */
function beginnings(instructions: readonly Instruction[], first: number): readonly CharacterTest[] {
  const reached = [...reachedFrom(instructions, first)].map((step) => instructions[step]!);
  return reached.flatMap((instruction) => (instruction.op === 'character' ? [instruction.test] : []));
}

function waysFrom(instructions: readonly Instruction[], first: number): Int32Array | null {
  const reached = [...reachedFrom(instructions, first)];
  if (reached.some((step) => instructions[step]!.op === 'assert')) return null;
  const ends = reached.filter((step) => instructions[step]!.op !== 'fork');
  return Int32Array.from(ends, (step) => (instructions[step]!.op === 'match' ? MATCH : step));
}

/** Every step that is reached without taking a character, each once, the preferred first. */
function reachedFrom(instructions: readonly Instruction[], first: number): ReadonlySet<number> {
  const reached = new Set<number>();
  const ways = [first];
  for (let step = ways.pop(); step !== undefined; step = ways.pop()) {
    if (reached.has(step)) continue;
    reached.add(step);
    const instruction = instructions[step]!;
    if (instruction.op === 'fork') ways.push(instruction.or, instruction.next);
    else if (instruction.op === 'assert') ways.push(instruction.next);
  }
  return reached;
}
