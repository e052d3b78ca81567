import type { Book } from '../casebook/book.ts';
import { language } from '../i18n/language.ts';
import { paths as address } from '../paths.ts';
import { fold } from './fold.ts';
import { makeIndex } from './make-index.ts';
import { makeFacets, makeNames, makeSounds } from './make-tables.ts';
import type { PagesTable } from './pages.ts';
import { type SearchText, searchText } from './search-text.ts';
import { planFor, type TokenPlan, wordsIn } from './token-plan.ts';

/** Everything that search loads in the browser: path below the site → bytes. */
export async function makeSearchFiles(book: Book): Promise<Map<string, Uint8Array>> {
  const texts = book.cases.map(searchText);
  const tables = [
    [address.searchNames, makeNames(book, texts)],
    [address.searchFacets, makeFacets(book)],
    [address.searchSounds, makeSounds()],
  ] as const;
  return new Map([
    ...(await makeTextFiles(texts, planFor(texts.length, language))),
    ...tables.map(([path, table]) => [path, toBytes(table)] as const),
  ]);
}

/** So many parts of an index are fetched when there is time, so that later questions need not wait. */
const fewParts = 10;

/** The index of these texts, the table of its pages, and the texts themselves. */
export async function makeTextFiles(
  texts: readonly SearchText[],
  plan: TokenPlan,
): Promise<Map<string, Uint8Array>> {
  const { files, handles } = await makeIndex(texts, plan);
  const bundle = files.map(({ path, content }) => [`pagefind/${path}`, content] as const);
  const paths = bundle.map(([path]) => path);
  const parts = paths.filter((path) => path.endsWith('.pf_index'));
  const pages: PagesTable = {
    cut: plan.cut,
    ids: texts.map(({ id }) => id),
    ...(plan.cut === 'words' && { vocabulary: vocabularyOf(texts) }),
    handles,
    needed: paths.filter((path) => /\/wasm\.|\.pf_meta$/.test(path)),
    spare: parts.length <= fewParts ? parts : [],
  };
  return new Map([
    ...bundle,
    [address.searchPages, toBytes(pages)],
    ...texts.map((text) => [address.searchText(text.id), toBytes(text)] as const),
  ]);
}

/** The words of all texts, once each. */
function vocabularyOf(texts: readonly SearchText[]): string[] {
  const words = texts.flatMap(({ title, paragraphs }) =>
    [title, ...paragraphs.map(({ text }) => text)].flatMap((text) =>
      wordsIn(fold(text, new Map())),
    ),
  );
  return [...new Set(words)].sort();
}

function toBytes(table: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(table));
}
