import { paths } from '../../site/paths.ts';
import { asWritten, fold, wordsIn } from '../fold.ts';
import type { PagesTable } from '../pages.ts';
import type { SearchText } from '../search-text.ts';
import { makeIndex } from './pagefind-index.ts';
import { toBytes } from './to-bytes.ts';
import type { TokenPlan } from './token-plan.ts';

/** An index with at most this many parts is small: the browser fetches all of it when idle. */
const fewParts = 10;

/** The index of some texts, the table of its pages, and the texts themselves. */
export async function makeTextFiles(
  texts: readonly SearchText[],
  plan: TokenPlan,
): Promise<Map<string, Uint8Array>> {
  const { files, handles } = await makeIndex(texts, plan);
  const bundle = files.map(({ path, content }) => [`pagefind/${path}`, content] as const);
  const bundled = bundle.map(([path]) => path);
  const parts = bundled.filter((path) => path.endsWith('.pf_index'));
  const pages: PagesTable = {
    cut: plan.cut,
    ids: texts.map(({ id }) => id),
    ...(plan.cut === 'words' && { vocabulary: vocabularyOf(texts) }),
    headings: headingsOf(texts),
    handles,
    needed: bundled.filter((path) => path.endsWith('.pf_meta')),
    shared: bundled.filter((path) => /\/wasm\./.test(path)),
    spare: parts.length <= fewParts ? parts : [],
  };
  return new Map([
    ...bundle,
    [paths.searchPages, toBytes(pages)],
    ...texts.map((text) => [paths.searchText(text.id), toBytes(text)] as const),
  ]);
}

/** Every heading, folded, with the numbers of the cases that have it. */
function headingsOf(texts: readonly SearchText[]): PagesTable['headings'] {
  const known = new Map<string, number[]>();
  for (const [number, { headings }] of texts.entries()) {
    for (const heading of headings) {
      const text = fold(heading.text, asWritten);
      known.set(text, [...(known.get(text) ?? []), number]);
    }
  }
  return [...known].map(([text, cases]) => ({ text, cases }));
}

/** The words of all texts, once each. */
function vocabularyOf(texts: readonly SearchText[]): string[] {
  const words = texts.flatMap(({ title, paragraphs }) =>
    [title, ...paragraphs.map(({ text }) => text)].flatMap((text) =>
      wordsIn(fold(text, asWritten)),
    ),
  );
  return [...new Set(words)].sort();
}
