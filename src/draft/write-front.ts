import { Document, isCollection, isMap, isScalar, type Node, Scalar, stringify } from 'yaml';

/** The longest line that an entry of a front matter may fill. */
const widest = 150;

/**
 * Writes data as YAML as editors write it: each list of facts under its name, each fact on one line, or on several where
 * one would be too long.
 */
export function writeFront(data: Readonly<Record<string, unknown>>): string {
  const document = new Document(data);
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      const name = String(key);
      if (parted.has(name) && isMap(value)) {
        for (const item of value.items) if (isCollection(item.value)) setLines(item.value);
      } else setFlow(value as Node, name.length, 1);
    }
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** What is easier to read with each of its parts on a line, whatever their length. */
const parted = new Set(['layout']);

/** Gives each item of a list a line of its own. */
function setLines({ items }: { items: unknown[] }): void {
  for (const item of items) if (isCollection(item)) setFlow(item, 0, 2);
}

/** Puts a value on one line where it fits, else its parts. Lists of facts themselves always have a line for each. */
function setFlow(node: Node | null, before: number, depth: number): void {
  if (isScalar(node) && typeof node.value === 'string' && /^\d/.test(node.value)) {
    // A date stays a string in every version of YAML.
    node.type = Scalar.QUOTE_DOUBLE;
  }
  if (!isCollection(node)) return;
  const isFact = isMap(node) && node.items.some(({ value }) => isScalar(value));
  const width = stringify(node.toJSON(), { collectionStyle: 'flow', lineWidth: 0 }).length;
  const isList = !isMap(node);
  if ((isFact || isList || depth > 1) && before + width + 2 * depth <= widest) {
    node.flow = true;
    return;
  }
  for (const item of node.items) {
    const [key, value] = isPairLike(item) ? [String(item.key), item.value] : ['', item];
    setFlow(value as Node, key.length, depth + 1);
  }
}

function isPairLike(item: unknown): item is { key: unknown; value: unknown } {
  return typeof item === 'object' && item !== null && 'key' in item && 'value' in item;
}
