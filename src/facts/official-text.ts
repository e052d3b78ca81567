import type { Book, Case } from '../book/book.ts';

/**
 * What official text asks of browsers, wherever it stands: not to translate it where a translation of ours is one click
 * away. Of words of the source on a page in another language it says the language too.
 * @param foreign whether the words are those of the source on a page in another language
 */
export function officialText(
  { translated }: Pick<Book, 'translated'>,
  { id, original }: Pick<Case, 'id' | 'original'>,
  foreign = false,
): { lang?: 'zh-CN'; translate?: 'no' } {
  if (foreign) return { lang: 'zh-CN', translate: 'no' };
  return original === undefined && translated.has(id) ? { translate: 'no' } : {};
}
