import { filesOf } from '../../src/files.ts';
import type { Site } from '../../src/site/site.ts';

/** The files of a site that are no pages, made when they are read. */
export interface MadeFiles {
  paths: readonly string[];
  bytes(path: string): Promise<Buffer>;
  text(path: string): Promise<string>;
  /** What a file of JSON holds, taken for what the caller says. */
  json<Value>(path: string): Promise<Value>;
}

/** Makes what of a site is no page, but for its social cards. */
export async function makeFiles(site: Site): Promise<MadeFiles> {
  const files = await filesOf(site, { cards: false });
  const bytes = async (path: string) => {
    const file = files.get(path);
    if (file === undefined) throw new Error(`There is no file ${path}.`);
    return Buffer.from(await file.bytes());
  };
  const text = async (path: string) => (await bytes(path)).toString('utf8');
  return {
    paths: [...files.keys()],
    bytes,
    text,
    json: async <Value>(path: string): Promise<Value> => JSON.parse(await text(path)),
  };
}
