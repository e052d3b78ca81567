import {
  type Alias,
  type Document,
  isMap,
  isPair,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Problem } from './problem.ts';
import { yamlFaults } from './yaml-faults.ts';

/** YAML with the place of every value, so that a message can name the line. */
export interface YamlSource {
  /** The file, from the root of the repository. */
  file: string;
  /** The parsed value. */
  data: unknown;
  /** The line of the value at a path, or of the nearest one above it. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Parses YAML 1.2 (core schema: a date is a string with or without quotes).
 * @param firstLine the line of the file on which the YAML begins, from 1
 */
export function parseYaml(
  file: string,
  text: string,
  firstLine: number,
): YamlSource | { problems: Problem[] } {
  const { document, lineAt } = readDocument(text, firstLine);
  const faults = yamlFaults(document, lineAt);
  if (faults.length > 0) {
    return {
      problems: faults.map(({ offset, ...what }) => ({ file, line: lineAt(offset), ...what })),
    };
  }
  let data: unknown;
  try {
    data = document.toJS();
  } catch (error) {
    const alias = error instanceof ReferenceError ? loneAlias(document) : undefined;
    if (alias === undefined) throw error;
    const problem = {
      file,
      line: lineAt(alias.range?.[0] ?? 0),
      field: 'YAML',
      found: `"*${alias.source}" without quotes, which YAML reads as an alias`,
      allowed: 'valid YAML',
      advice: 'Put the text in quotes "…".',
    };
    return { problems: [problem] };
  }
  // The tree with the places takes ten times the memory of the values. Only problems need it, so they parse it again.
  let again: ReturnType<typeof readDocument> | undefined;
  return {
    file,
    data,
    lineOf: (path) => {
      again ??= readDocument(text, firstLine);
      return again.lineAt(offsetOf(again.document, path));
    },
  };
}

/** The first alias without its anchor, such as a text that begins with an asterisk. */
function loneAlias(document: Document.Parsed): Alias | undefined {
  let first: Alias | undefined;
  visit(document, {
    Alias(_key, node) {
      if (node.resolve(document) !== undefined) return undefined;
      first = node;
      return visit.BREAK;
    },
  });
  return first;
}

/** Parses a document with the place of every value; also gives the line of the file for a place. */
function readDocument(text: string, firstLine: number) {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
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
