import { gunzipSync } from 'node:zlib';
import { h } from 'hastscript';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { rehype } from 'rehype';
import { asWritten, fold } from '../fold.ts';
import type { SearchText } from '../search-text.ts';
import { toTokens } from '../tokens.ts';
import type { TokenPlan } from './token-plan.ts';

/** The index that Pagefind made of the texts. */
export interface BuiltIndex {
  /** The files of its bundle that a search loads, in order of their paths. */
  files: IndexFile[];
  /** Pagefind's own id of each text, in the order of the texts. */
  handles: string[];
}

/** Files of Pagefind that are not kept: its own interfaces, which we do not load, and its copy of the texts. */
const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|fragment\/)/;

/** The last index to be made; the next one starts when it is done. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Indexes texts with Pagefind, in their order, so that the same texts give the same bytes. All indexes of a process
 * share one service, a child process that takes the size of their parts from its environment when it starts, and that
 * `close` ends for all of them. They are therefore made one after another, each with a service of its own.
 * @throws Error with what Pagefind said
 */
export function makeIndex(texts: readonly SearchText[], plan: TokenPlan): Promise<BuiltIndex> {
  const made = last.then(() => makeAlone(texts, plan));
  // The caller learns of a failure; the next index is made all the same.
  last = made.catch(() => {});
  return made;
}

async function makeAlone(texts: readonly SearchText[], plan: TokenPlan): Promise<BuiltIndex> {
  // Pagefind has no option for the chunk size, and its service inherits the environment of this process.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(plan.chunkSize);
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'zh-cn' });
    if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    const files = await indexAll(index, texts, plan);
    return {
      files: files
        .filter(({ path }) => !unused.test(path))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
      handles: handlesOf(texts, files),
    };
  } finally {
    await close();
  }
}

async function indexAll(
  index: PagefindIndex,
  texts: readonly SearchText[],
  plan: TokenPlan,
): Promise<IndexFile[]> {
  for (const text of texts) {
    const content = searchCopy(text, plan);
    const { errors } = await index.addHTMLFile({ url: addressOf(text), content });
    if (errors.length > 0) throw new Error(`Pagefind refused ${text.id}: ${errors.join('; ')}`);
  }
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind gave no files: ${errors.join('; ')}`);
  return files;
}

/** The copy of a text that Pagefind reads: nothing but tokens. */
function searchCopy({ title, paragraphs, readings }: SearchText, { cut }: TokenPlan): string {
  const texts = [title, ...[...paragraphs, ...readings].map(({ text }) => text)];
  const tokens = toTokens(
    texts.map((text) => fold(text, asWritten)),
    cut,
  );
  const body = h('body', { dataPagefindBody: '' }, h('p', tokens));
  return rehype().stringify(h(null, h('html', { lang: 'zh-CN' }, body)));
}

/** Pagefind's id of each text, in the order of the texts. */
function handlesOf(texts: readonly SearchText[], files: readonly IndexFile[]): string[] {
  const handles = handlesIn(files);
  return texts.map((text) => {
    const handle = handles.get(addressOf(text));
    if (handle === undefined) throw new Error(`The index has no page for ${text.id}.`);
    return handle;
  });
}

/** Reads Pagefind's ids from the pages that it stored: address → id. */
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

function addressOf({ id }: SearchText): string {
  return `cases/${id}/`;
}
