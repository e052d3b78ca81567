import type { Book } from './book.ts';

/** Pages are made from bundles of the build, which have modules of their own: only the process is shared. */
const key = Symbol.for('casebook.book');

/** Keeps the book that the pages are made from, for what the build makes after them. */
export function shareBook(book: Book): void {
  Reflect.set(globalThis, key, book);
}

/** The book that the pages of this process were made from; none before them, and none in development. */
export function sharedBook(): Book | undefined {
  return Reflect.get(globalThis, key) as Book | undefined;
}
