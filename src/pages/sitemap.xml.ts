import { getBook } from '../casebook/index.ts';
import { siteRoot } from '../components/href.ts';
import { writeSitemap } from '../exports/sitemap.ts';

/** The pages that search engines may list. */
export async function GET({ site }: { site: URL | undefined }) {
  return new Response(writeSitemap(await getBook(), siteRoot(site)), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
}
