import type { Element, Nodes } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

/** A page or a part of it, read as HTML. */
export interface Html {
  /** The elements that a selector picks, in the order of the page. */
  all(selector: string): Element[];
  /** The first of them; fails where there is none. */
  one(selector: string): Element;
}

/** Reads a page. */
export function parseHtml(html: string): Html {
  return within(rehype().parse(html));
}

/**
 * Selectors of a name, of an attribute or of both. Every page is asked for its links, its places and its headings, and
 * the engine for selectors takes ten times as long for them as one look at each element.
 */
const plain = /^([a-z][a-z\d]*)?(?:\[(id|href|src|action)\])?$/;

/** An element and what is inside it, in the order of the page. */
function elementsOf(tree: Nodes): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    found.push(element);
  });
  return found;
}

/** The same of an element and what is inside it. */
export function within(tree: Nodes): Html {
  let elements: Element[] | undefined;
  return {
    all: (selector) => {
      const [, name, property] = plain.exec(selector) ?? [];
      if (name === undefined && property === undefined) return selectAll(selector, tree);
      elements ??= elementsOf(tree);
      return elements.filter(
        ({ tagName, properties }) =>
          (name === undefined || tagName === name) &&
          (property === undefined || properties[property] !== undefined),
      );
    },
    one: (selector) => {
      const found = select(selector, tree);
      if (!found) throw new Error(`There is no ${selector}.`);
      return found;
    },
  };
}

export { textOf };
