import { language } from '../i18n/language.ts';
import type { Book } from './book.ts';
import { filesIn } from './content-files.ts';
import type { Problem } from './problem.ts';
import { checkContent } from './read-files.ts';

/** The content folder as last read: one reading serves the check, the Markdown plugins and the index. */
export interface ContentState {
  /** The content folder. */
  dir: string;
  /** The book as last read; not whole while there are problems. */
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
    book: () => read().book,
    problems: () => read().problems,
    reload: () => {
      last = undefined;
    },
  };
}
