/**
 * Joins the styles in a page's head into one element: its policy then has one hash for them, which nothing compresses,
 * and what they repeat stands close together. The last, which all pages of a kind share, comes first. The order of the
 * layers is said once, before all.
 */
export function withOneStyle(page: string): string {
  const end = page.indexOf('</head>');
  const head = page.slice(0, end);
  const styles = [...head.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text);
  const shared = styles.pop();
  if (shared === undefined) return page;
  const rest = head.replace(/<style>[\s\S]*?<\/style>/g, '');
  return `${rest}<style>${withOneOrder(shared + styles.join(''))}</style>${page.slice(end)}`;
}

/** Styles whose layers are put in order by one statement: the order in which they were named first. */
function withOneOrder(styles: string): string {
  const named = [...styles.matchAll(/@layer ([\w\s,]+)[;{]/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()),
  );
  if (named.length === 0) return styles;
  return `@layer ${[...new Set(named)]};${styles.replace(/@layer [\w\s,]+;/g, '')}`;
}
