/**
 * Endings of paths and their media types; the first match counts.
 * The feeds are XML like any other: Chromium shows `application/atom+xml` as bare text, without its styles.
 * Text formats that cannot declare their encoding name it here, because browsers would guess it wrong for Chinese.
 */
export const mediaTypes: readonly (readonly [ending: string, type: string])[] = [
  ['/feed.json', 'application/feed+json'],
  ['.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json'],
  ['.xml', 'application/xml'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.webmanifest', 'application/manifest+json'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.bib', 'application/x-bibtex; charset=utf-8'],
  ['.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['.zip', 'application/zip'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.ico', 'image/vnd.microsoft.icon'],
  ['.woff2', 'font/woff2'],
];

/** The media type of a file by its path, as a server sends it; the general type for bytes if the list has none. */
export function mediaTypeOf(path: string): string {
  // A path of ours begins without a slash, that of a request with one.
  const rooted = `/${path}`;
  return mediaTypes.find(([ending]) => rooted.endsWith(ending))?.[1] ?? 'application/octet-stream';
}

/** The media type without its parameters, as pages and data name it. */
export function bareMediaTypeOf(path: string): string {
  return mediaTypeOf(path).replace(/;.*/, '');
}
