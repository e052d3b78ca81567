/**
 * Joins the styles in a page's head into one element: its policy then has one hash for them, which nothing compresses,
 * and what they repeat stands close together. The last, which all pages of a kind share and which puts the layers in
 * order, comes first; after it the styles of one page need not say that order again.
 */
export function withOneStyle(page: string): string {
  const end = page.indexOf('</head>');
  const head = page.slice(0, end);
  const styles = [...head.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text);
  const shared = styles.pop();
  if (shared === undefined || styles.length === 0) return page;
  const own = styles.map((text) => text.replace(/^@layer [\w\s,]+;/, ''));
  const rest = head.replace(/<style>[\s\S]*?<\/style>/g, '');
  return `${rest}<style>${shared}${own.join('')}</style>${page.slice(end)}`;
}
