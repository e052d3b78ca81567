import { getBook } from '../../casebook/index.ts';
import { siteRoot } from '../../components/href.ts';
import { dataFileBytes, dataFiles } from '../../exports/data-files.ts';

export function getStaticPaths() {
  return [...dataFiles].map(([file, { mediaType }]) => ({
    params: { file },
    props: { file, mediaType },
  }));
}

/** A file of the data package. */
export async function GET({
  props: { file, mediaType },
  site,
}: {
  props: { file: string; mediaType: string };
  site: URL | undefined;
}) {
  return new Response(dataFileBytes(file, await getBook(), siteRoot(site)), {
    headers: { 'Content-Type': mediaType },
  });
}
