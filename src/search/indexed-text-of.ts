import { type Case, paragraphsOf } from '../casebook/book.ts';
import type { IndexedText } from './index-text.ts';

/** The text of a case that search covers: its title and its paragraphs. */
export function indexedText(one: Case): IndexedText {
  return { title: one.title, paragraphs: paragraphsOf(one).map(({ id, text }) => ({ id, text })) };
}
