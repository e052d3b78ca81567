import { join } from 'node:path';
import ts from 'typescript';

/** What the vocabulary of schema.org has against one of some graphs. */
export interface Fault {
  /** Its place among them. */
  graph: number;
  message: string;
}

/**
 * What the vocabulary of schema.org has against some JSON-LD graphs: types and properties that it does
 * not know, and values of the wrong kind. TypeScript checks them against the types of `schema-dts`.
 */
export function vocabularyFaults(graphs: readonly unknown[]): Fault[] {
  const file = join(process.cwd(), 'tests', 'graphs.ts');
  const source = [
    `import type { Graph } from 'schema-dts';`,
    ...graphs.map((graph, index) => `export const g${index}: Graph = ${JSON.stringify(graph)};`),
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, source, ts.ScriptTarget.ESNext)
      : getSourceFile(name, ...rest);
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? source : readFile(name));
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map(({ messageText, file: { text = '' } = {}, start = 0 }) => ({
      // A graph a line, below the line of imports.
      graph: text.slice(0, start).split('\n').length - 2,
      message: ts.flattenDiagnosticMessageText(messageText, '\n'),
    }));
}
