/** A built script → the scripts that it imports at its top, all by their paths below the site. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/**
 * A page with a link in its head for every script that its own scripts import: a browser asks for them together
 * with these, a round trip before it could know of them.
 * @param base the path of the site, with a slash at both ends
 */
export function withPreloads(page: string, base: string, imports: Imports): string {
  const own = [...page.matchAll(/<script type="module" src="([^"]*)"/g)].map(([, src = '']) =>
    src.slice(base.length),
  );
  const links = [...reached(own, imports)].map(
    (path) => `<link rel="modulepreload" href="${base}${path}">`,
  );
  return page.replace('</head>', () => `${links.join('')}</head>`);
}

/** The scripts that these import, and what they import in turn, without these themselves. */
function reached(own: readonly string[], imports: Imports): Set<string> {
  const found = new Set<string>();
  // A set takes in what is added while it is gone through.
  const all = new Set(own);
  for (const path of all) {
    for (const inner of imports.get(path) ?? []) {
      if (!all.has(inner)) found.add(inner);
      all.add(inner);
    }
  }
  return found;
}
