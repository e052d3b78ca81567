/** Selects the row that links to the words of a fact: that of an event in the timeline of its case, of any other among its facts. */
export function factRow(fact: string): string {
  const row = fact.startsWith('events-') ? '.timeline div' : '.facts li';
  return `${row}:has(> a[href="#${fact}"])`;
}
