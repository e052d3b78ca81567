import { bareMediaTypeOf } from '../site/media-types.ts';
import type { Site } from '../site/site.ts';

/**
 * A Web Application Manifest (W3C): what a browser needs to keep the site on a home screen.
 * @param colour the colour of the paper
 */
export function webManifest(
  { base, source, words }: Site,
  colour: string,
): Record<string, unknown> {
  const icon = `${source.base}favicon.svg`;
  return {
    id: base,
    name: words.site,
    short_name: words.machines.shortName,
    lang: words.lang,
    start_url: base,
    scope: base,
    display: 'minimal-ui',
    background_color: colour,
    theme_color: colour,
    icons: [{ src: icon, sizes: 'any', type: bareMediaTypeOf(icon) }],
  };
}
