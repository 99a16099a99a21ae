import type { EntityNode } from './entityNode.ts';
import { samePerson } from './sameName.ts';

/**
 * A blocking key shared by more names than this tells nothing: further names under it are not compared. Only there what is
 * alike depends on which came first; no key of a real collection comes near it.
 */
const LARGEST_BLOCK = 2_000;

/** The name by which a node was compared with others. */
interface Compared {
  readonly canonical: string;
  readonly keys: readonly string[];
}

/** Keeps for each person named in full the others whose name that can be: `EntityNode.alike`. */
export class AlikeNames {
  readonly #compared = new Map<EntityNode, Compared>();
  readonly #blocks = new Map<string, Set<EntityNode>>();

  /** Compares nodes that are new or go by another name; gives those that were like them until now. */
  update(changed: readonly EntityNode[], nodes: ReadonlyMap<string, EntityNode>): readonly EntityNode[] {
    const before: EntityNode[] = [];
    for (const node of changed) {
      const compared = this.#compared.get(node);
      if (compared?.canonical === node.canonical) continue;
      before.push(...this.#forget(node));
      this.#compare(node);
    }
    // Most changes take no node away.
    if (this.#compared.size > nodes.size) {
      for (const node of this.#compared.keys()) if (nodes.get(node.id) !== node) before.push(...this.#forget(node));
    }
    return before;
  }

  #compare(node: EntityNode): void {
    const { canonical, keys } = node;
    this.#compared.set(node, { canonical, keys });
    for (const key of keys) {
      const block = this.#blocks.get(key) ?? new Set();
      this.#blocks.set(key, block.add(node));
      if (block.size > LARGEST_BLOCK) continue;
      for (const other of block) {
        if (other === node || node.alike.has(other) || !samePerson(canonical, other.canonical)) continue;
        node.alike.add(other);
        other.alike.add(node);
      }
    }
  }

  #forget(node: EntityNode): EntityNode[] {
    const alike = [...node.alike];
    for (const other of alike) other.alike.delete(node);
    node.alike.clear();
    for (const key of this.#compared.get(node)?.keys ?? []) {
      const block = this.#blocks.get(key);
      block?.delete(node);
      if (block?.size === 0) this.#blocks.delete(key);
    }
    this.#compared.delete(node);
    return alike;
  }
}
