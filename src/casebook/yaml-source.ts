import { load, YAMLException } from 'js-yaml';
import { type Document, isMap, isPair, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** YAML with the place of every value, so that a message can name the line. */
export interface YamlSource {
  /** The file, from the root of the repository. */
  file: string;
  /** The parsed value. */
  data: unknown;
  /** The line of the value at a path, or of the nearest one above it. */
  lineOf(path: readonly PropertyKey[]): number;
}

type Parsed = YamlSource | { problems: Problem[] };

/** The last parse of each file: while an editor changes one, the others need not be parsed again. */
const lastParses = new Map<string, { text: string; parsed: Parsed }>();

/**
 * Parses YAML as the site's own content loader does: unquoted dates become `Date`.
 * @param firstLine the line of the file on which the YAML begins, from 1
 */
export function parseYaml(file: string, text: string, firstLine: number): Parsed {
  const last = lastParses.get(file);
  if (last?.text === text) return last.parsed;
  const parsed = parseAnew(file, text, firstLine);
  lastParses.set(file, { text, parsed });
  return parsed;
}

function parseAnew(file: string, text: string, firstLine: number): Parsed {
  // The parser that knows the places takes five times as long, and only a problem asks for one.
  let document: ReturnType<typeof readDocument> | undefined;
  const withPlaces = () => {
    document ??= readDocument(text, firstLine);
    return document;
  };
  try {
    return {
      file,
      data: load(text),
      lineOf: (path) => withPlaces().lineAt(offsetOf(withPlaces().document, path)),
    };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { document: read, lineAt } = withPlaces();
    const errors = read.errors.map(({ pos, message }) => ({ line: lineAt(pos[0]), message }));
    if (errors.length === 0) {
      errors.push({ line: error.mark.line + firstLine, message: error.reason });
    }
    return {
      problems: errors.map(({ line, message }) => ({
        file,
        line,
        field: 'YAML',
        found: message.split('\n')[0]?.replace(/ at line.*$/, '') ?? 'an error',
        allowed: 'valid YAML in which each key stands once',
        advice: 'Correct the line.',
      })),
    };
  }
}

/** A document with the place of every value, and the line of the file for a place. */
function readDocument(text: string, firstLine: number) {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, customTags: ['timestamp'] });
  return {
    document,
    lineAt: (offset: number) => counter.linePos(offset).line + firstLine - 1,
  };
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const steps = path.slice(0, length);
    const parent = length === 1 ? document.contents : document.getIn(steps.slice(0, -1), true);
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isPair(item) && String(item.key) === String(steps.at(-1)),
      );
      const key = pair?.key as Node | undefined;
      if (key?.range) return key.range[0];
    }
    const node = document.getIn(steps, true) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}
