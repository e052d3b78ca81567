import { getCollection, getEntry } from 'astro:content';
import { language } from '../i18n/language.ts';
import { textToHtml } from '../markdown/index.ts';
import { assemble } from './assemble.ts';
import type { Book, Case } from './book.ts';
import { ContentError } from './problem.ts';
import type { Entry } from './records.ts';
import { shareBook } from './shared-book.ts';

let assembled: Promise<Book> | undefined;

/**
 * The book, from the content collections.
 * @throws ContentError if a reference does not resolve or an id stands twice
 */
export function getBook(): Promise<Book> {
  if (import.meta.env.DEV) return readBook();
  assembled ??= readBook();
  return assembled;
}

/**
 * The text of a case as HTML.
 * @throws Error if its Markdown is not what the book was made from
 */
export async function renderCase(one: Case): Promise<string> {
  const entry = one.original
    ? await getEntry('translations', one.id)
    : await getEntry('cases', one.id);
  if (entry?.body === undefined) throw new Error(`There is no text of case "${one.id}".`);
  return textToHtml(entry.body, { one, base: import.meta.env.BASE_URL });
}

async function readBook(): Promise<Book> {
  const [
    cases,
    editions,
    brands,
    ports,
    customs,
    goods,
    topics,
    glossary,
    corrections,
    translations,
  ] = await Promise.all([
    getCollection('cases'),
    getCollection('editions'),
    getCollection('brands'),
    getCollection('ports'),
    getCollection('customs'),
    getCollection('goods'),
    getCollection('topics'),
    getCollection('glossary'),
    getCollection('corrections'),
    getCollection('translations'),
  ]);
  const records = {
    cases: cases.map((entry) => ({ ...toEntry(entry), body: entry.body ?? '' })),
    editions: editions.map(toEntry),
    brands: brands.map(toEntry),
    ports: ports.map(toEntry),
    customs: customs.map(toEntry),
    goods: goods.map(toEntry),
    topics: topics.map(toEntry),
    glossary: glossary.map(toEntry),
    corrections: corrections.flatMap(({ data }) => data.entries),
    translations: translations.map((entry) => ({ ...toEntry(entry), body: entry.body ?? '' })),
  };
  const { book, problems } = assemble(records, language);
  // In development the page shows what can be shown; the problems are printed with their lines.
  if (problems.length > 0 && import.meta.env.PROD) throw new ContentError(problems);
  if (import.meta.env.PROD) shareBook(book);
  return book;
}

function toEntry<Data>(entry: { id: string; data: Data; filePath?: string }): Entry<Data> {
  return { id: entry.id, data: entry.data, file: entry.filePath ?? entry.id };
}
