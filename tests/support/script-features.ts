import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import type { Identifier } from '@mdn/browser-compat-data';
import ts from 'typescript';
import { data, lackedBy } from './browser-support.ts';

const config = ts.parseConfigFileTextToJson(
  'tsconfig.json',
  ts.sys.readFile('tsconfig.json') ?? '',
);
const roots = readdirSync('src/client').map((name) => `src/client/${name}`);
const { options } = ts.convertCompilerOptionsFromJson(
  // What a browser runs knows nothing of Node.
  { ...config.config.compilerOptions, noEmit: true, types: [] },
  '.',
);
const program = ts.createProgram(roots, options);
const checker = program.getTypeChecker();

/** The files that run in a browser: those of the client and what they import, types aside. */
function shippedFiles(): ts.SourceFile[] {
  const found = new Set(roots);
  for (const path of found) {
    const file = program.getSourceFile(path);
    const visit = (node: ts.Node): void => {
      const from =
        ts.isImportDeclaration(node) &&
        node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword
          ? node.moduleSpecifier
          : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
            ? node.arguments[0]
            : undefined;
      if (from && ts.isStringLiteral(from) && file) {
        const { resolvedModule } = ts.resolveModuleName(from.text, file.fileName, options, ts.sys);
        const name = resolvedModule?.resolvedFileName;
        if (name && !name.includes('node_modules')) found.add(relative('.', name));
      }
      ts.forEachChild(node, visit);
    };
    if (file) visit(file);
  }
  return [...found].flatMap((path) => program.getSourceFile(path) ?? []);
}

const known: Readonly<Record<string, Identifier | undefined>> = {
  ...data.api,
  ...data.javascript.builtins,
};

/** The entry of MDN's data for a name that a library of TypeScript declares; none for our own. */
function featureOf(name: ts.Identifier): [string, Identifier] | undefined {
  const declaration = symbolOf(name)?.declarations?.[0];
  const file = declaration?.getSourceFile().fileName ?? '';
  if (declaration === undefined || !/\/lib\.[^/]*\.d\.ts$/.test(file)) return undefined;
  const owner = ts.isInterfaceDeclaration(declaration.parent) ? declaration.parent.name.text : '';
  const kinds = [owner.replace(/Constructor$/, ''), 'Element', 'HTMLElement', 'Document', 'Node'];
  if (owner === '') {
    const feature = known[name.text];
    return feature && [name.text, feature];
  }
  for (const kind of kinds) {
    const feature: Identifier | undefined = known[kind]?.[name.text];
    if (feature) return [`${kind}.${name.text}`, feature];
  }
  return undefined;
}

/** What a name stands for; in the properties with which an element is made, that of the element. */
function symbolOf(name: ts.Identifier): ts.Symbol | undefined {
  const { parent } = name;
  const isProperty =
    (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) &&
    parent.name === name;
  const given = isProperty
    ? checker.getContextualType(parent.parent)?.getProperty(name.text)
    : undefined;
  return given ?? checker.getSymbolAtLocation(name);
}

/** The features that scripts of ours use and one of the oldest browsers lacks, with a file and the browsers. */
export function lackingFeatures(): { files: number; lacking: Map<string, string> } {
  const files = shippedFiles();
  const lacking = new Map<string, string>();
  for (const file of files) {
    const visit = (node: ts.Node): void => {
      if (ts.isTypeNode(node)) return;
      const feature = ts.isIdentifier(node) ? featureOf(node) : undefined;
      const browsers = feature ? lackedBy(feature[1]) : [];
      if (feature && browsers.length > 0)
        lacking.set(feature[0], `${relative('.', file.fileName)}: ${browsers.join(', ')}`);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { files: files.length, lacking };
}
