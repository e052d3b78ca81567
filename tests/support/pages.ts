import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Html, parseHtml } from './html.ts';
import { type BuiltSite, listFilesOf } from './sites.ts';

/** A page of a built site. */
export interface BuiltPage {
  /** Its source. */
  source: string;
  /** The source, read as HTML. */
  html: Html;
}

const known = new Map<string, ReadonlyMap<string, BuiltPage>>();

/** The pages of a built site in its own language, by their paths below it; each is read once. */
export function pagesOf(site: BuiltSite): ReadonlyMap<string, BuiltPage> {
  const pages =
    known.get(site.dir) ??
    new Map(
      listFilesOf(site)
        .filter((file) => file.endsWith('.html'))
        .map((file) => [
          file.replace(/(?:^|(?<=\/))index\.html$/, ''),
          lazyPage(join(site.dir, file)),
        ]),
    );
  known.set(site.dir, pages);
  return pages;
}

/** A page of a built site; fails where there is none. */
export function pageOf(site: BuiltSite, path: string): Html {
  const page = pagesOf(site).get(path);
  if (page === undefined) throw new Error(`${site.root} has no page ${path}.`);
  return page.html;
}

/** A page that is read when it is asked for. */
function lazyPage(file: string): BuiltPage {
  let source: string | undefined;
  let html: Html | undefined;
  return {
    get source() {
      source ??= readFileSync(file, 'utf8');
      return source;
    },
    get html() {
      html ??= parseHtml(this.source);
      return html;
    },
  };
}
