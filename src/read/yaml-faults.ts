import { type Document, isScalar, visit, type YAMLError } from 'yaml';
import type { Problem } from './problem.ts';

/** What a fault of YAML is called in a message, and where it begins. */
export interface YamlFault extends Pick<Problem, 'field' | 'found' | 'allowed' | 'advice'> {
  offset: number;
}

/**
 * The faults of a document in words for editors: each key that stands twice, each unknown tag, and the first place that
 * can't be read, since what follows it mostly can't be read for the same reason.
 * @param lineAt the line of a place in the text
 */
export function yamlFaults(document: Document.Parsed, lineAt: (offset: number) => number) {
  // An unknown tag is only a warning to the library, but its value would not be what stands there.
  const all: readonly YAMLError[] = [...document.errors, ...document.warnings];
  const broken = all.filter(({ code }) => !alone.has(code)).slice(0, 1);
  const others = broken.length > 0 ? [] : all.filter(({ code }) => alone.has(code));
  const faults = [...broken, ...others].map((error) =>
    error.code === 'DUPLICATE_KEY' ? twice(error, document, lineAt) : unreadable(error),
  );
  return broken.length > 0 ? faults : [...faults, ...joinedKeys(document)];
}

/** Keys in { … } that a colon without a space, or a full-width one, joins to their text, so that they have no value. */
function joinedKeys(document: Document.Parsed): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Map(_, { flow, items }) {
      for (const { key, value } of flow ? items : []) {
        const [, colon] = (isScalar(key) && /^[A-Za-z-]+(：|:)/u.exec(String(key.value))) || [];
        const isPlain = isScalar(key) && key.type === 'PLAIN';
        if (colon === undefined || !isPlain || (value !== null && !isEmpty(value))) continue;
        faults.push({
          offset: key.range?.[0] ?? 0,
          field: 'YAML',
          found: `"${key.value}", in which ${colon === ':' ? 'no space follows the ":"' : 'a full-width "：" stands for ":"'}`,
          allowed: 'valid YAML',
          advice: 'Write ":" and a space after the key, and "," between the entries.',
        });
      }
    },
  });
  return faults;
}

function isEmpty(value: unknown): boolean {
  return isScalar(value) && value.value === null;
}

/** The faults that no other fault follows from. */
const alone: ReadonlySet<string> = new Set(['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED']);

function twice(
  { pos: [offset] }: YAMLError,
  document: Document.Parsed,
  lineAt: (offset: number) => number,
): YamlFault {
  let key = '';
  let first = offset;
  visit(document, {
    Map(_, { items }) {
      const keys = items.map((item) => item.key).filter(isScalar);
      const double = keys.find(({ range }) => range?.[0] === offset);
      if (double === undefined) return undefined;
      key = String(double.value);
      first = keys.find(({ value }) => value === double.value)?.range?.[0] ?? offset;
      return visit.BREAK;
    },
  });
  return {
    offset,
    field: key,
    found: `the key "${key}" a second time, after line ${lineAt(first)}`,
    allowed: 'each key once',
    advice: 'Join the two, take one out, or give it another name.',
  };
}

function unreadable({ code, message, pos: [offset] }: YAMLError): YamlFault {
  const [found, advice] = inWords[code] ?? [
    message.split('\n')[0]?.replace(/ at line.*$/, '') ?? 'an error',
    'Correct the line.',
  ];
  return { offset, field: 'YAML', found, allowed: 'valid YAML', advice };
}

const quoteIt = 'Put the text in quotes "…", or correct the line.';

/** Words of ours for the faults that editors make, in place of the library's. */
const inWords: Readonly<Record<string, readonly [found: string, advice: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'a second ": " after a key, or a line further to the right than the one before it',
    'Put the text in quotes "…", or move the line to the left.',
  ],
  BLOCK_IN_FLOW: [
    'a second ": " after a key in { … }, or a full-width "，" where "," parts two entries',
    'Put the text in quotes "…", or write "," and a space between the entries.',
  ],
  BAD_INDENT: [
    'a list or entry in brackets that is not closed, or a line that stands neither below its own entry nor at the margin',
    'Close the bracket ] or }, or begin the line where its entry does: that of a new entry at the margin.',
  ],
  BAD_SCALAR_START: ['a text that begins with @, ` or %', quoteIt],
  UNEXPECTED_TOKEN: [
    'more text after a closing quote or bracket, or a full-width "：" where ":" ends a key',
    'Put the text in quotes "…", write ":" and a space after the key, or correct the line.',
  ],
  MISSING_CHAR: [
    'a key without ":" and a space after it, or a quote that is not closed',
    'Add what is missing.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'a key without ":" and a space after it; a full-width "：" is none',
    'Write ":" and a space after the key.',
  ],
  TAB_AS_INDENT: ['a tab at the beginning of a line', 'Write spaces there.'],
  MULTIPLE_DOCS: ['a line "---" inside the file', 'Take the line out.'],
};
