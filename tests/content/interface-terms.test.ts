import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../src/book/lexicon.ts';
import { termProblems } from '../../src/check/english-terms.ts';
import { en } from '../../src/i18n/en/index.ts';
import { realRecords } from '../../support/real-sites.ts';

/** Words of the interface under one key, with their line. */
interface Said {
  text: string;
  line: number;
}

/** The words of a file of the interface by their keys: those of texts, and those that stand in functions. */
function wordsIn(file: string): Map<string, Said> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const said = new Map<string, Said>();
  const visit = (node: ts.Node, path: string): void => {
    if (ts.isObjectLiteralExpression(node)) {
      for (const property of node.properties) {
        if (ts.isPropertyAssignment(property)) {
          visit(property.initializer, `${path}.${property.name.getText(source)}`);
        }
      }
    } else if (ts.isArrayLiteralExpression(node)) {
      for (const [index, one] of node.elements.entries()) visit(one, `${path}[${index}]`);
    } else if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) {
      visit(node.expression, path);
    } else {
      const text = literalsIn(node);
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      if (text !== '') said.set(path, { text, line: line + 1 });
    }
  };
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { initializer } of statement.declarationList.declarations) {
      if (initializer) visit(initializer, '');
    }
  }
  return said;
}

/** The texts in an expression, one after another. The name of the site stands for itself. */
function literalsIn(node: ts.Node): string {
  if (ts.isIdentifier(node) && node.text === 'site') return en.site;
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) return node.text;
  if (ts.isTemplateMiddleOrTemplateTail(node)) return ` ${node.text}`;
  const parts: string[] = [];
  ts.forEachChild(node, (child) => {
    parts.push(literalsIn(child));
  });
  return parts.filter((part) => part !== '').join(' ');
}

/** What is wrong with the English of a file of the interface, by the list of terms. */
function problemsOf(name: string): string[] {
  const file = join('src/i18n/en', name);
  const [chinese, english] = [wordsIn(join('src/i18n/zh', name)), wordsIn(file)];
  return [...chinese].flatMap(([path, { text }]) => {
    const said = english.get(path);
    if (said === undefined) return [];
    return termProblems(text, said.text, lexicon).map(
      ({ found, allowed }) => `${file}:${said.line} ${path}: found ${found}. Allowed: ${allowed}`,
    );
  });
}

const lexicon = lexiconOf(realRecords);
const files = readdirSync('src/i18n/zh');

describe('the English of the interface', () => {
  it('is found by the keys that it shares with the Chinese', () => {
    const [chinese, english] = ['zh', 'en'].map((one) => wordsIn(`src/i18n/${one}/index.ts`));
    expect(chinese?.get('.glossary')?.text).toBe('术语');
    expect(english?.get('.glossary')?.text).toBe('Glossary');
    const shared = [...(chinese?.keys() ?? [])].filter((path) => english?.has(path));
    expect(shared.length).toBeGreaterThan(250);
  });

  it.each(files)('keeps to the list of terms in %s', (name) => {
    expect(problemsOf(name)).toEqual([]);
  });
});
