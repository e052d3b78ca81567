import { locate } from '../search/locate.ts';

/** The words that a reader came with, from the results of a search: the `q`s of the address. */
const words = new URLSearchParams(location.search).getAll('q');

/**
 * Marks them in the title and the text, without touching either, and takes them out of the address,
 * so that a copied link is the paragraph's own.
 */
const ranges = [...document.querySelectorAll('main h1, #text p')].flatMap((place) =>
  locate(place.textContent, words, new Map()).map(({ start, end }) => rangeOf(place, start, end)),
);
if ('highlights' in CSS) CSS.highlights.set('hits', new Highlight(...ranges));
history.replaceState(history.state, '', location.pathname + location.hash);

/** The range of an element's text from one of its characters to another. */
function rangeOf(place: Element, start: number, end: number): Range {
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
