/**
 * Cuts a text where a line may break within a web address, which is before a slash in it: browsers find no such place by
 * themselves, and would cut the address within a word.
 */
export function addressPieces(text: string): string[] {
  return text.split(/\b(?=\/[a-z\d])/);
}
