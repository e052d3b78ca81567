import { siteRoot } from '../components/href.ts';
import { writeRobots } from '../exports/sitemap.ts';

/** What robots may read: everything. */
export function GET({ site }: { site: URL | undefined }) {
  return new Response(writeRobots(siteRoot(site)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
