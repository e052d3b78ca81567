import { getBook } from '../casebook/index.ts';
import { siteRoot } from '../components/href.ts';
import { correctionsFeed, writeJsonFeed } from '../exports/feed.ts';

/** The corrections as a JSON Feed. */
export async function GET({ site }: { site: URL | undefined }) {
  return Response.json(writeJsonFeed(correctionsFeed(await getBook(), siteRoot(site))), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
}
