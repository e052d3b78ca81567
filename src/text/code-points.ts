/** How many Unicode code points the first UTF-16 code units of a text are. */
export function codePoints(text: string, codeUnits: number): number {
  return [...text.slice(0, codeUnits)].length;
}
