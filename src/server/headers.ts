/**
 * What each response carries, as the static server sends it. `deploy/nginx.conf`, `deploy/Caddyfile` and
 * `public/_headers` say the same in their own words, which the tests hold to this list.
 *
 * The policy for scripts and styles is in the pages; a page can't say who may frame it, so that is here.
 * Everything on the site is public and meant to be quoted: other sites may show its figures and cards.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Permissions-Policy':
    'accelerometer=(), autoplay=(), camera=(), clipboard-read=(), display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), sync-xhr=(), usb=(), xr-spatial-tracking=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** The folders, from the root of the site, of the files whose names hold a hash of their bytes. */
export const hashedFolders = ['/_astro/', '/en/_astro/'] as const;

/** How long a copy may be used unasked: for ever where the name changes with the bytes, else never. */
export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
} as const;

/**
 * Endings of paths and the media type of what stands there; the first that fits holds.
 * Text that has no other way to say so names its encoding: it is Chinese, and browsers would guess.
 */
export const contentTypes: readonly (readonly [ending: string, type: string])[] = [
  ['/feed.json', 'application/feed+json'],
  ['/feed.xml', 'application/atom+xml'],
  ['/corrections.xml', 'application/atom+xml'],
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
];

/** The media type of a path from the root of the site; bytes where the list has none. */
export function contentTypeOf(path: string): string {
  return contentTypes.find(([ending]) => path.endsWith(ending))?.[1] ?? 'application/octet-stream';
}

/** The `Cache-Control` of a path from the root of the site. */
export function cacheControlOf(path: string): string {
  const hashed = hashedFolders.some((folder) => path.startsWith(folder));
  return hashed ? caching.hashed : caching.other;
}
