import type { Element, Nodes } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { rehype } from 'rehype';

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

/** The same of an element and what is inside it. */
export function within(tree: Nodes): Html {
  return {
    all: (selector) => selectAll(selector, tree),
    one: (selector) => {
      const found = select(selector, tree);
      if (!found) throw new Error(`There is no ${selector}.`);
      return found;
    },
  };
}

export { textOf };
