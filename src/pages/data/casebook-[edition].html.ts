import type { Edition } from '../../casebook/book.ts';
import { getBook } from '../../casebook/index.ts';
import { siteRoot } from '../../components/href.ts';
import { writeOfflinePage } from '../../exports/offline-page.ts';
import styles from '../../styles/offline.css?raw';
import tokens from '../../styles/tokens.css?raw';

export async function getStaticPaths() {
  const { editions } = await getBook();
  return editions.map((edition) => ({ params: { edition: edition.id }, props: { edition } }));
}

/** One year's list as a page that opens from disk. */
export async function GET({
  props: { edition },
  site,
}: {
  props: { edition: Edition };
  site: URL | undefined;
}) {
  const page = writeOfflinePage(await getBook(), edition, siteRoot(site), tokens + styles);
  return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
