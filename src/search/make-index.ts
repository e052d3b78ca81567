import { gunzipSync } from 'node:zlib';
import type { Element, ElementContent } from 'hast';
import { close, createIndex, type IndexFile } from 'pagefind';
import { rehype } from 'rehype';
import { fold } from './fold.ts';
import type { SearchText } from './search-text.ts';
import { type TokenPlan, toTokens } from './token-plan.ts';

/** What Pagefind made of the texts. */
export interface BuiltIndex {
  /** The files of its bundle that a search loads, in order of their paths. */
  files: IndexFile[];
  /** Pagefind's own id of each text, in the order of the texts. */
  handles: string[];
}

/** Pagefind's own interfaces, which nobody loads here, and its copy of the texts, which ours replaces. */
const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|fragment\/)/;

/**
 * Indexes texts with Pagefind, in their order, so that the same texts give the same bytes.
 * @throws Error with what Pagefind said
 */
export async function makeIndex(
  texts: readonly SearchText[],
  plan: TokenPlan,
): Promise<BuiltIndex> {
  // Pagefind's service reads it from its environment when it starts.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(plan.chunkSize);
  const { index, errors } = await createIndex({ forceLanguage: 'zh-cn' });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  for (const text of texts) {
    const content = searchCopy(text, plan);
    const { errors } = await index.addHTMLFile({ url: `cases/${text.id}/`, content });
    if (errors.length > 0) throw new Error(`Pagefind refused ${text.id}: ${errors.join('; ')}`);
  }
  const { files, errors: faults } = await index.getFiles();
  await close();
  if (faults.length > 0) throw new Error(`Pagefind gave no files: ${faults.join('; ')}`);
  const handles = handlesIn(files);
  return {
    files: files
      .filter(({ path }) => !unused.test(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    handles: texts.map(({ id }) => {
      const handle = handles.get(`cases/${id}/`);
      if (handle === undefined) throw new Error(`The index has no page for ${id}.`);
      return handle;
    }),
  };
}

/** Reads from the stored pages which one is which: address → Pagefind's id. */
function handlesIn(files: readonly IndexFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path, content }) => {
      const [, handle] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
      if (handle === undefined) return [];
      const stored = gunzipSync(content)
        .toString('utf8')
        .replace(/^pagefind_dcd/, '');
      const page: { url: string } = JSON.parse(stored);
      return [[page.url, handle]];
    }),
  );
}

/** The copy of a text that Pagefind reads: nothing but tokens. */
function searchCopy({ title, paragraphs, readings }: SearchText, { cut }: TokenPlan): string {
  const texts = [title, ...[...paragraphs, ...readings].map(({ text }) => text)];
  const value = toTokens(
    texts.map((text) => fold(text, new Map())),
    cut,
  );
  const text = element('p', {}, { type: 'text', value });
  const html = element('html', { lang: 'zh-CN' }, element('body', { dataPagefindBody: '' }, text));
  return rehype().stringify({ type: 'root', children: [html] });
}

function element(
  tagName: string,
  properties: Record<string, string>,
  child: ElementContent,
): Element {
  return { type: 'element', tagName, properties, children: [child] };
}
