/** The words that a line breaks in, of those that stand in an element; it runs in the browser. */
export function brokenWords(element: Element, words: readonly string[]): string[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const places: [Node, number][] = [];
  let text = '';
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const own = node.nodeValue ?? '';
    for (let at = 0; at < own.length; at++) places.push([node, at]);
    text += own;
  }
  return words.filter((word) => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const [first, last] = [places[at], places[at + word.length - 1]];
      if (!first || !last) continue;
      const range = new Range();
      range.setStart(...first);
      range.setEnd(last[0], last[1] + 1);
      const middles = [...range.getClientRects()].map(({ top, bottom }) => (top + bottom) / 2);
      if (Math.max(...middles) - Math.min(...middles) > 8) return true;
    }
    return false;
  });
}
