/** A Web Application Manifest (W3C): what a browser needs to keep the site on a home screen. */
export function webManifest(options: {
  name: string;
  shortName: string;
  language: string;
  /** The base path, with a slash at both ends. */
  base: string;
  icon: string;
  colour: string;
}): Record<string, unknown> {
  const { name, shortName, language, base, icon, colour } = options;
  return {
    id: base,
    name,
    short_name: shortName,
    lang: language,
    start_url: base,
    scope: base,
    display: 'minimal-ui',
    background_color: colour,
    theme_color: colour,
    icons: [{ src: icon, sizes: 'any', type: 'image/svg+xml' }],
  };
}
