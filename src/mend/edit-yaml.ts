import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';

/*
 * Edits of a YAML text that leave everything else in it as it is written, comments and line breaks too.
 */

/** A run of a text. */
interface Run {
  start: number;
  end: number;
}

/** Puts the entries of the map or list under a top-level key in another order. @param compare as for Array.sort */
export function reorder(
  yaml: string,
  key: string,
  compare: (a: string, b: string) => number,
): string {
  const value = pairOf(yaml, key)?.value;
  const items: (Run & { name: string })[] = isMap(value)
    ? value.items.map((item) => ({
        name: String(item.key),
        ...runOf(item.key as Node, item.value as Node),
      }))
    : isSeq(value)
      ? value.items.map((item) => ({
          name: isScalar(item) ? String(item.value) : '',
          ...runOf(item as Node, item as Node),
        }))
      : [];
  const ordered = items.toSorted((a, b) => compare(a.name, b.name));
  // Each entry is written in the place of the one that stood there, so that what stands between them stays.
  return items.toReversed().reduce((text, { start, end }, index) => {
    const own = ordered[items.length - 1 - index];
    return own ? text.slice(0, start) + yaml.slice(own.start, own.end) + text.slice(end) : text;
  }, yaml);
}

/** Writes a value under a top-level key, in place of the one that is there or at the end; nothing takes the key out. */
export function setKey(yaml: string, key: string, value: string | undefined): string {
  const pair = pairOf(yaml, key);
  const line = value === undefined ? '' : `${key}: ${value}\n`;
  if (pair === undefined) return yaml + line;
  const { start, end } = runOf(pair.key as Node, pair.value as Node);
  const rest = yaml.indexOf('\n', end);
  return yaml.slice(0, start) + line + (rest < 0 ? '' : yaml.slice(rest + 1));
}

function pairOf(yaml: string, key: string): Pair | undefined {
  const { contents } = parseDocument(yaml);
  return isMap(contents)
    ? contents.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined;
}

/** From the beginning of a key to the end of its value, without the line break after it. */
function runOf(key: Node, value: Node | null): Run {
  const start = key.range?.[0] ?? 0;
  return { start, end: value?.range?.[1] ?? key.range?.[1] ?? start };
}
