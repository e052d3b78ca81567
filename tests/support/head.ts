import { type Html, textOf } from './html.ts';

/** The values of the meta elements of a name or property. */
export function metaOf(html: Html, name: string): string[] {
  return html
    .all('meta')
    .filter(({ properties }) => [properties.name, properties.property].flat().includes(name))
    .map(({ properties }) => String(properties.content));
}

/** The JSON-LD of a page. */
export interface Graph {
  '@context': string;
  '@graph': ({ '@type': string } & Record<string, unknown>)[];
}

/** The JSON-LD of a page, of which each page has one script. */
export function graphOf(html: Html): Graph {
  return JSON.parse(textOf(html.one('script[type="application/ld+json"]')));
}

/** A page that is made of a file: it is no part of the site around it. */
export function isFile(path: string): boolean {
  return path.startsWith('data/casebook-');
}
