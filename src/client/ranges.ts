import type { Span } from '../text/sentences.ts';

/** The range of an element's text from one of its characters to another. */
export function rangeOf(place: Element, start: number, end: number): Range {
  const range = new Range();
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (start >= before && start < before + length) range.setStart(node, start - before);
    if (end > before && end <= before + length) {
      range.setEnd(node, end - before);
      break;
    }
    before += length;
  }
  return range;
}

/** The number of characters of an element's text before a range that begins in it. */
export function startIn(place: Element, range: Range): number {
  const before = new Range();
  before.selectNodeContents(place);
  before.setEnd(range.startContainer, range.startOffset);
  return before.toString().length;
}

/** The ranges of all places in the title and the text of a case that a function finds in what they say. */
export function rangesIn(find: (text: string) => readonly Span[]): Range[] {
  return [...document.querySelectorAll('main h1, #text .words')].flatMap((place) =>
    find(place.textContent).map(({ start, end }) => rangeOf(place, start, end)),
  );
}

/** Marks ranges under the name that the styles know, without changing the markup, where the browser can. */
export function mark(name: 'hits' | 'hit', ranges: readonly Range[]): void {
  if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(...ranges));
}
