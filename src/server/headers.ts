/**
 * The headers of every response, as the static server sends them. `deploy/nginx.conf`, `deploy/Caddyfile` and
 * `public/_headers` say the same in their own words, which the tests hold to this list.
 *
 * The policy for scripts and styles is in the pages; a page can't say who may frame it, so that is here.
 * Everything on the site is public and meant to be quoted: other sites may show its charts and cards.
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

/** The folder, from the root of the site, of the files whose names hold a hash of their bytes. */
export const hashedFolder = '/_astro/';

/** How long a copy may be used without asking again: for ever if the name changes with the bytes, else never. */
export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
} as const;

/** The `Cache-Control` of a path from the root of the site. */
export function cacheControlOf(path: string): string {
  return path.startsWith(hashedFolder) ? caching.hashed : caching.other;
}
