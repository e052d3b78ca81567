import { language } from '../i18n/language.ts';
import type { Book } from './book.ts';
import { filesIn } from './content-files.ts';
import type { Problem } from './problem.ts';
import { checkContent } from './read-files.ts';
import { sharedBook } from './shared-book.ts';

/** The content folder as last read: one reading serves the check, the index and the cards. */
export interface ContentState {
  /** The content folder. */
  dir: string;
  /** The book that the pages are made from, else as last read; not whole while there are problems. */
  book(): Book;
  /** The problems of the last reading. */
  problems(): readonly Problem[];
  /** Reads the folder again. */
  reload(): void;
}

/** Opens a content folder; it is read at the first question. */
export function contentState(dir: string): ContentState {
  let last: ReturnType<typeof checkContent> | undefined;
  const read = () => {
    last ??= checkContent(filesIn(dir), language);
    return last;
  };
  return {
    dir,
    book: () => sharedBook() ?? read().book,
    problems: () => read().problems,
    reload: () => {
      last = undefined;
    },
  };
}
