import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { rehype } from 'rehype';

/** A page, read as HTML. */
export interface Html {
  /** The elements that a selector picks, in the order of the page. */
  all(selector: string): Element[];
  /** The first of them; fails where there is none. */
  one(selector: string): Element;
}

/** Reads a page. */
export function parseHtml(html: string): Html {
  const tree: Root = rehype().parse(html);
  return {
    all: (selector) => selectAll(selector, tree),
    one: (selector) => {
      const found = select(selector, tree);
      if (!found) throw new Error(`The page has no ${selector}.`);
      return found;
    },
  };
}

export { textOf };
