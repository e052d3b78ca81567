/**
 * Words as a part of a pattern (flag u) that matches them alone. In place of RegExp.escape, which not every browser
 * has, wherever a script of the site reads too; what only builds read may use that.
 */
export function escapePattern(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
