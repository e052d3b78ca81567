import { getBook } from '../casebook/index.ts';
import { siteRoot } from '../components/href.ts';
import { writeLlms } from '../exports/llms.ts';

/** The way to the texts for programs that read text. */
export async function GET({ site }: { site: URL | undefined }) {
  return new Response(writeLlms(await getBook(), siteRoot(site)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
