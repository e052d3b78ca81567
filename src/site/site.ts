import type { Book } from '../book/book.ts';
import type { Language } from '../i18n/languages.ts';
import { type Words, wordsOf } from '../i18n/words.ts';

/** Where the pages of one language lie. */
export interface Place {
  /** The path on the host, with a slash at both ends: `/casebook/en/`. */
  base: string;
  /** The whole address, ending in a slash: `https://example.org/casebook/en/`. */
  root: string;
}

/**
 * The casebook in one language: its words, its content and its addresses. It is made once for each language and
 * handed to everything that makes pages and files; nothing below it knows the environment.
 */
export interface Site extends Place {
  language: Language;
  /** Everything that the interface says. */
  words: Words;
  /** The book in this language. */
  book: Book;
  /** The pages in the other language. */
  other: Place;
  /** The pages in the source's language; files that belong to no language lie there too. */
  source: Place;
}

/** The folder of the English pages, below the pages in the source's language. */
export const englishFolder = 'en/';

/** Where a site is published: its origin, as `https://example.org`, and its path, with a slash at both ends. */
export interface Host {
  origin: string;
  base: string;
}

/** Makes the site of a language from its book. */
export function makeSite(book: Book, language: Language, { origin, base }: Host): Site {
  const source: Place = { base, root: origin + base };
  const english: Place = { base: base + englishFolder, root: source.root + englishFolder };
  const [own, other] = language === 'en' ? [english, source] : [source, english];
  return {
    language,
    words: wordsOf(language, book.vocabulary, book.goods),
    book,
    ...own,
    other,
    source,
  };
}

/** The sites of all languages. */
export type Sites = Readonly<Record<Language, Site>>;
