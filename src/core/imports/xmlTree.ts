import { type XmlElement, parseXml } from '@rgrove/parse-xml';
import { UnreadableFile } from './unreadableFile.ts';

/** An element of a document that is not trusted: what stands in it, by names without prefixes. */
export class XmlTree {
  readonly #element: XmlElement;

  constructor(element: XmlElement) {
    this.#element = element;
  }

  get name(): string {
    return this.#element.name.slice(this.#element.name.indexOf(':') + 1);
  }

  /** The attribute's value; empty where there is none. */
  attribute(name: string): string {
    return Object.hasOwn(this.#element.attributes, name) ? (this.#element.attributes[name] ?? '') : '';
  }

  /** The elements directly in it, of this name only where one is given. */
  children(name?: string): readonly XmlTree[] {
    const elements = this.#element.children.filter((node): node is XmlElement => node.type === 'element');
    const all = elements.map((element) => new XmlTree(element));
    return name === undefined ? all : all.filter((one) => one.name === name);
  }

  /** The first element directly in it of this name. */
  child(name: string): XmlTree | undefined {
    return this.children(name)[0];
  }

  /** All text in it. */
  get text(): string {
    return this.#element.text;
  }
}

/**
 * The root of a document. Entities that it declares itself are not expanded, and nothing outside is read. Throws
 * `UnreadableFile` where it is not well-formed.
 */
export function readXml(text: string): XmlTree {
  try {
    const { root } = parseXml(text);
    if (root) return new XmlTree(root);
  } catch (error) {
    const [reason] = error instanceof RangeError ? ['nested too deeply'] : (error as Error).message.split('\n');
    throw new UnreadableFile(`Its XML cannot be read: ${reason ?? 'not well-formed'}.`);
  }
  throw new UnreadableFile('Its XML is empty.');
}
