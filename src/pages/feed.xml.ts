import { getBook } from '../casebook/index.ts';
import { siteRoot } from '../components/href.ts';
import { caseFeed, writeAtom } from '../exports/feed.ts';

/** The cases as an Atom feed. */
export async function GET({ site }: { site: URL | undefined }) {
  const root = siteRoot(site);
  return new Response(writeAtom(caseFeed(await getBook(), root), root), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
