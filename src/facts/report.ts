import { type Case, paragraphsOf } from '../book/book.ts';
import { paths } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { reportAddress } from '../text/report-address.ts';

/** The letters of a paragraph that a report quotes: enough to find it, and short enough for an address. */
const quoted = 40;

/**
 * The address by which a reader reports a problem of a case or of one of its paragraphs, filled in with the case, the
 * paragraph and its first words; nothing where the publisher names no address.
 */
export function reportOf(site: Site, one: Case, paragraph?: string): string | undefined {
  const { book, words, root } = site;
  const { report } = book.publisher;
  if (report === undefined) return undefined;
  const text = paragraphsOf(one).find(({ id }) => id === paragraph)?.text ?? one.title;
  const path = paragraph === undefined ? paths.case(one.id) : paths.paragraph(one.id, paragraph);
  return reportAddress(report, {
    title: words.report.title(one.id, words.place(paragraph ?? 'title')),
    body: words.report.body(root + path, firstOf(text)),
  });
}

/**
 * The same of words that a reader selects in the text: in its place stands `{place}`, for the id of the paragraph
 * `{paragraph}`, for the words `{words}`, all escaped as in any address. The script of the page fills them in.
 */
export function reportOfWords({ book, words, root }: Site, { id }: Case): string | undefined {
  const { report } = book.publisher;
  return report === undefined
    ? undefined
    : reportAddress(report, {
        title: words.report.title(id, '{place}'),
        body: words.report.body(root + paths.paragraph(id, '{paragraph}'), '{words}'),
      });
}

/** The same of a page that is no case, filled in with its title; nothing where the publisher names no address. */
export function reportOfPage(
  { book, words, root }: Site,
  path: string,
  title: string,
): string | undefined {
  const { report } = book.publisher;
  return report === undefined
    ? undefined
    : reportAddress(report, {
        title: words.report.page(title),
        body: words.report.body(root + path, title),
      });
}

/** The first words of a text, with an ellipsis where more follow. */
function firstOf(text: string): string {
  const letters = [...text];
  return letters.length <= quoted ? text : `${letters.slice(0, quoted).join('')}…`;
}
