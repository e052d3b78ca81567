import { getBook } from '../../casebook/index.ts';
import { siteRoot } from '../../components/href.ts';
import { type DataFile, dataFiles } from '../../exports/data-files.ts';

export function getStaticPaths() {
  return [...dataFiles].map(([file, props]) => ({ params: { file }, props }));
}

/** A file of the data package. */
export async function GET({ props, site }: { props: DataFile; site: URL | undefined }) {
  return new Response(props.write(await getBook(), siteRoot(site)), {
    headers: { 'Content-Type': props.mediaType },
  });
}
