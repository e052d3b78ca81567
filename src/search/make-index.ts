import { close, createIndex, type IndexFile } from 'pagefind';
import { rehype } from 'rehype';
import type { Case, Book } from '../casebook/book.ts';
import { marksIn, toTokens } from './index-text.ts';
import { indexedText } from './indexed-text-of.ts';

/** The files of Pagefind's own interfaces, which nobody loads here. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/**
 * Indexes the cases with Pagefind, character by character, in the order of the book,
 * so that the same book gives the same bytes.
 * @throws Error with what Pagefind said
 */
export async function makeIndex(book: Book): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({
    forceLanguage: 'zh-cn',
    includeCharacters: marksIn(book.cases.map(indexedText)),
  });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  for (const one of book.cases) {
    const { errors } = await index.addHTMLFile({ url: `cases/${one.id}/`, content: searchCopy(one) });
    if (errors.length > 0) throw new Error(`Pagefind refused ${one.id}: ${errors.join('; ')}`);
  }
  const { files, errors: faults } = await index.getFiles();
  await close();
  if (faults.length > 0) throw new Error(`Pagefind gave no files: ${faults.join('; ')}`);
  return files.filter(({ path }) => !unused.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The copy of a case that Pagefind reads: its text as tokens, its id and its facet values. */
function searchCopy(one: Case): string {
  const filters = [
    ['direction', one.direction],
    ...one.brands.map(({ id }) => ['brand', id]),
    ...one.ports.map((id) => ['port', id]),
    ...one.customs.map(({ id }) => ['customs', id]),
    ...one.goods.map((id) => ['goods', id]),
  ].map((pair) => element('span', { 'data-pagefind-filter': pair.join(':') }, ''));
  const text = element(
    'p',
    { 'data-pagefind-meta': `case:${one.id}` },
    toTokens(indexedText(one)),
  );
  return rehype().stringify({
    type: 'root',
    children: [
      {
        type: 'element',
        tagName: 'html',
        properties: { lang: 'zh-CN' },
        children: [
          {
            type: 'element',
            tagName: 'body',
            properties: { 'data-pagefind-body': '' },
            children: [...filters, text],
          },
        ],
      },
    ],
  });
}

function element(tagName: string, properties: Record<string, string>, value: string) {
  return {
    type: 'element' as const,
    tagName,
    properties,
    children: value === '' ? [] : [{ type: 'text' as const, value }],
  };
}
