import { getBook } from '../casebook/index.ts';
import { siteRoot } from '../components/href.ts';
import { correctionsFeed, writeAtom } from '../exports/feed.ts';

/** The corrections as an Atom feed. */
export async function GET({ site }: { site: URL | undefined }) {
  const root = siteRoot(site);
  return new Response(writeAtom(correctionsFeed(await getBook(), root), root), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
