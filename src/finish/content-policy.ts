import { createHash } from 'node:crypto';

/**
 * Adds a policy (CSP level 3) to a page, which allows its own inline styles and scripts by their hashes,
 * files of its own origin, and nothing else.
 * @throws Error if the page has no place for the policy
 */
export function withPolicy(html: string): string {
  const hashes = (pattern: RegExp) =>
    [...new Set([...html.matchAll(pattern)].map(([, text = '']) => text))]
      .filter((text) => text !== '')
      .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  const styles = hashes(/<style[^>]*>([\s\S]*?)<\/style>/g);
  // Only inline scripts need a hash: a script with a `src` is of this origin, and one with a data type never runs.
  const scripts = hashes(
    /<script(?![^>]*(?:\ssrc=|application\/ld\+json))[^>]*>([\s\S]*?)<\/script>/g,
  );
  const files = /<link[^>]*\srel="?stylesheet/.test(html) ? ["'self'"] : [];
  // Pagefind runs WebAssembly, on the search page alone.
  const wasm = html.includes('<case-search') ? ["'wasm-unsafe-eval'"] : [];
  const policy = [
    "default-src 'none'",
    ['script-src', "'self'", ...scripts, ...wasm].join(' '),
    ['style-src', ...(styles.length > 0 ? [...files, ...styles] : ["'none'"])].join(' '),
    // Chinese headings have a font.
    ...(html.includes('<html lang="zh') ? ["font-src 'self'"] : []),
    // Saving a chart as PNG draws the chart's SVG file as an image first.
    "img-src 'self' blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join(';');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const place = /<meta charset="utf-8"\s*\/?>/i.exec(html);
  if (!place)
    throw new Error('A page has no <meta charset="utf-8">, after which its policy stands.');
  const at = place.index + place[0].length;
  return html.slice(0, at) + meta + html.slice(at);
}
