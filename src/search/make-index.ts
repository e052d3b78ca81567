import { gunzipSync } from 'node:zlib';
import type { Element, ElementContent } from 'hast';
import { close, createIndex, type IndexFile } from 'pagefind';
import { rehype } from 'rehype';
import type { Book, Case } from '../casebook/book.ts';
import { marksIn, structure, toTokens } from './index-text.ts';
import { indexedText } from './indexed-text-of.ts';

/** What Pagefind made of the book. */
export interface BuiltIndex {
  /** The files of its bundle, in order of their paths. */
  files: IndexFile[];
  /** Case id → Pagefind's own id of the page. */
  handles: Map<string, string>;
}

/** The files of Pagefind's own interfaces, which nobody loads here. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/**
 * Indexes the cases with Pagefind, character by character, in the order of the book,
 * so that the same book gives the same bytes.
 * @throws Error with what Pagefind said
 */
export async function makeIndex(book: Book): Promise<BuiltIndex> {
  const { index, errors } = await createIndex({
    forceLanguage: 'zh-cn',
    includeCharacters: marksIn(book.cases.map(indexedText)) + structure,
  });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  for (const one of book.cases) {
    const { errors } = await index.addHTMLFile({
      url: `cases/${one.id}/`,
      content: searchCopy(one),
    });
    if (errors.length > 0) throw new Error(`Pagefind refused ${one.id}: ${errors.join('; ')}`);
  }
  const { files, errors: faults } = await index.getFiles();
  await close();
  if (faults.length > 0) throw new Error(`Pagefind gave no files: ${faults.join('; ')}`);
  return {
    files: files
      .filter(({ path }) => !unused.test(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    handles: handlesIn(files),
  };
}

/** Reads from the stored pages which one is which case. */
function handlesIn(files: readonly IndexFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path, content }) => {
      const [, handle] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
      if (handle === undefined) return [];
      const stored = gunzipSync(content)
        .toString('utf8')
        .replace(/^pagefind_dcd/, '');
      const page: { meta: { case: string } } = JSON.parse(stored);
      return [[page.meta.case, handle]];
    }),
  );
}

/** The copy of a case that Pagefind reads: its text as tokens, its id, and where it has spaces. */
function searchCopy(one: Case): string {
  const { tokens, gaps } = toTokens(indexedText(one));
  const meta = (name: string, value: string) =>
    element('span', { 'data-pagefind-meta': `${name}:${value}` }, []);
  const text = element('p', {}, [{ type: 'text', value: tokens }]);
  const body = element('body', { 'data-pagefind-body': '' }, [
    meta('case', one.id),
    meta('gaps', gaps),
    text,
  ]);
  return rehype().stringify({
    type: 'root',
    children: [element('html', { lang: 'zh-CN' }, [body])],
  });
}

function element(
  tagName: string,
  properties: Record<string, string>,
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}
