import type { Case, Edition } from '../../casebook/book.ts';
import { getBook } from '../../casebook/index.ts';
import { siteRoot } from '../../components/href.ts';
import {
  type CaseFormat,
  caseFormats,
  mediaTypes,
  writeCaseFile,
} from '../../exports/case-files.ts';

export async function getStaticPaths() {
  const { editions } = await getBook();
  return editions.flatMap((edition) =>
    edition.cases.flatMap((one) =>
      caseFormats.map((format) => ({
        params: { id: one.id, format },
        props: { edition, one, format },
      })),
    ),
  );
}

/** A case as text or as a citation. */
export function GET({
  props: { edition, one, format },
  site,
}: {
  props: { edition: Edition; one: Case; format: CaseFormat };
  site: URL | undefined;
}) {
  return new Response(writeCaseFile(format, one, edition, siteRoot(site)), {
    headers: { 'Content-Type': mediaTypes[format] },
  });
}
