import { getBook } from '../casebook/index.ts';
import { siteRoot } from '../components/href.ts';
import { writeSitemapIndex } from '../exports/sitemap.ts';

/** The index of the sitemaps. */
export async function GET({ site }: { site: URL | undefined }) {
  return new Response(writeSitemapIndex(await getBook(), siteRoot(site)), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
}
