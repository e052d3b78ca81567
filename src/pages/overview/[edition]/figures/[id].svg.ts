import { getBook } from '../../../../casebook/index.ts';
import type { BookFigure } from '../../../../charts/figure.ts';
import { figuresOf } from '../../../../charts/index.ts';
import { standaloneSvg } from '../../../../charts/standalone.ts';
import { siteRoot } from '../../../../components/href.ts';
import { inEdition } from '../../../../facts/pages.ts';
import { ui } from '../../../../i18n/ui.ts';
import { paths } from '../../../../paths.ts';
import tokens from '../../../../styles/tokens.css?raw';

export async function getStaticPaths() {
  const book = await getBook();
  return book.editions.flatMap((edition) =>
    figuresOf(inEdition(book, edition)).map((figure) => ({
      params: { edition: edition.id, id: figure.id },
      props: { figure, edition: edition.id },
    })),
  );
}

/** A figure as a file of its own, with its citation. */
export function GET({
  props: { figure, edition },
  site,
}: {
  props: { figure: BookFigure; edition: string };
  site: URL | undefined;
}) {
  const address = siteRoot(site) + paths.figure(edition, figure.id);
  const citation = ui.overview.citation(figure.title, ui.site, address);
  return new Response(standaloneSvg(figure, citation, tokens), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
}
