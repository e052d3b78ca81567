import { getBook } from '../../casebook/index.ts';
import { siteRoot } from '../../components/href.ts';
import { writeArchive } from '../../exports/archive.ts';

/** All data in one archive. */
export async function GET({ site }: { site: URL | undefined }) {
  return new Response(writeArchive(await getBook(), siteRoot(site)), {
    headers: { 'Content-Type': 'application/zip' },
  });
}
