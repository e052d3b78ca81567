/** The number of Unicode code points in the first `codeUnits` UTF-16 code units of a text. */
export function codePoints(text: string, codeUnits: number): number {
  const pairs = text.slice(0, codeUnits).match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g);
  return codeUnits - (pairs?.length ?? 0);
}
