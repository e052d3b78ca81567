import type { Case, Edition } from '../../casebook/book.ts';
import { getBook } from '../../casebook/index.ts';
import { siteRoot } from '../../components/href.ts';
import { caseBytes } from '../../exports/data-files.ts';

export async function getStaticPaths() {
  const { editions } = await getBook();
  return editions.flatMap((edition) =>
    edition.cases.map((one) => ({ params: { id: one.id }, props: { edition, one } })),
  );
}

/** A case for programs: facts, evidence, notes and text. */
export function GET({
  props,
  site,
}: {
  props: { edition: Edition; one: Case };
  site: URL | undefined;
}) {
  return new Response(caseBytes(props.one, props.edition, siteRoot(site)), {
    headers: { 'Content-Type': 'application/json' },
  });
}
