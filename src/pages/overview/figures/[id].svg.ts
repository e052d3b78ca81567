import { getBook } from '../../../casebook/index.ts';
import type { BookFigure } from '../../../charts/figure.ts';
import { figuresOf } from '../../../charts/index.ts';
import { standaloneSvg } from '../../../charts/standalone.ts';
import { siteRoot } from '../../../components/href.ts';
import { ui } from '../../../i18n/ui.ts';
import { paths } from '../../../paths.ts';
import tokens from '../../../styles/tokens.css?raw';

export async function getStaticPaths() {
  return figuresOf(await getBook()).map((figure) => ({
    params: { id: figure.id },
    props: { figure },
  }));
}

/** A figure as a file of its own, with its citation. */
export function GET({ props, site }: { props: { figure: BookFigure }; site: URL | undefined }) {
  const { id, title } = props.figure;
  const address = siteRoot(site) + paths.figure(id);
  const citation = ui.overview.citation(title, ui.site, address);
  return new Response(standaloneSvg(props.figure, citation, tokens), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
}
