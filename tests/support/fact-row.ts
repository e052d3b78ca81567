/** Selects the row of a fact among the facts of its case, or of an event in its timeline: the one that links to its words. */
export function factRow(fact: string): string {
  return ['.facts li', '.timeline div'].map((row) => `${row}:has(> a[href="#${fact}"])`).join();
}
