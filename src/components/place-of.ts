/** The address of a paragraph on its case's page; the title stands at the head of the page. */
export function placeOf(paragraph = 'title'): string {
  return paragraph === 'title' ? '#main' : `#${paragraph}`;
}
