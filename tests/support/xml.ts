import { SaxesParser } from 'saxes';

/** An element of an XML file. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
  children: XmlElement[];
}

/** Reads an XML file; fails where it is not well formed. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  const [only] = root.children;
  if (only === undefined) throw new Error('The file has no element.');
  return only;
}

/** The children of a name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of the only child of a name; fails where there is none or more. */
export function childText(element: XmlElement, name: string): string {
  const [only, ...others] = childrenOf(element, name);
  if (only === undefined || others.length > 0) {
    throw new Error(`<${element.name}> has ${others.length + (only ? 1 : 0)} <${name}>.`);
  }
  return only.text;
}
