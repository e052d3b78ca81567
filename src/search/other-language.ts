import type { Span } from '../text/sentences.ts';
import { fold } from './fold.ts';
import { locatorFor } from './locate.ts';
import type { Met } from './met.ts';
import type { SearchBook } from './search-book.ts';

/** Where a case's text in the other language has the words that answered. */
export interface OtherHits {
  title: string;
  hits: { paragraph: string; text: string; spans: Span[] }[];
}

/** Finds the words of a query in the other language's text of a case, if it was met there. */
export async function markInOther(
  id: string,
  one: number,
  met: readonly Met[],
  book: SearchBook,
): Promise<OtherHits | undefined> {
  const ways = met.flatMap(({ ways: all }) => all).filter((way) => way.other && way.cases.has(one));
  if (ways.length === 0) return undefined;
  const other = await book.other();
  const number = other?.index.ids.indexOf(id) ?? -1;
  if (!other || number < 0) return undefined;
  const text = await other.index.load(number);
  const { simplified } = other.names;
  const words = ways.flatMap((way) => way.other ?? []).map((word) => fold(word, simplified));
  const find = locatorFor(other.index.cut);
  const hits = [...text.headings, ...text.paragraphs].map(({ id: paragraph, text: whole }) => ({
    paragraph,
    text: whole,
    spans: find(whole, words, simplified),
  }));
  return { title: text.title, hits: hits.filter(({ spans }) => spans.length > 0) };
}
