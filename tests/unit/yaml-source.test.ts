import { expect, it } from 'vitest';
import { parseYaml } from '../../src/read/yaml-source.ts';

const text = `edition: "2016"
customs:
  - { id: shanghai, role: titled }
  - id: ningbo
    role: mentioned
day: 2016-03-01
`;

it('names the line of a value, counted from the line on which the YAML begins', () => {
  const source = parseYaml('case.md', text, 2);
  if ('problems' in source) throw new Error('The YAML is valid.');
  expect(source.lineOf(['edition'])).toBe(2);
  expect(source.lineOf(['customs'])).toBe(3);
  expect(source.lineOf(['customs', 0, 'role'])).toBe(4);
  expect(source.lineOf(['customs', 1])).toBe(5);
  expect(source.lineOf(['customs', 1, 'role'])).toBe(6);
  // What is absent stands where its parent does.
  expect(source.lineOf(['customs', 1, 'note'])).toBe(5);
  expect(source.lineOf(['nothing'])).toBe(2);
});

it('reads a day as it is written, in quotes or not', () => {
  const source = parseYaml('case.md', text, 1);
  expect('data' in source && source.data).toMatchObject({ edition: '2016', day: '2016-03-01' });
});

const problemsOf = (yaml: string) => {
  const source = parseYaml('brands.yaml', yaml, 1);
  return 'problems' in source ? source.problems : [];
};

it.each([
  ['in a file', 'nike: 1\npuma: 2\nnike: 3\n', 3, 'nike', 1],
  ['in a map inside it', 'puma: 1\nnike:\n  en: 1\n  zh: 2\n  en: 3\n', 5, 'en', 3],
  ['on one line', 'nike: { en: 1, en: 2 }\n', 1, 'en', 1],
  ['in quotes', '"nike": 1\nnike: 2\n', 2, 'nike', 1],
])('names a key that stands twice %s, and both lines', (_, yaml, line, key, first) => {
  expect(problemsOf(yaml)).toMatchObject([
    { line, field: key, found: `the key "${key}" a second time, after line ${first}` },
  ]);
});

it('tells each key that stands twice, and of what can’t be read only the first place', () => {
  expect(problemsOf('a: 1\nb: 1\na: 2\nb: 2\n').map(({ field }) => field)).toEqual(['a', 'b']);
  expect(problemsOf('a: [1\nb: [2\nc: [3\n')).toHaveLength(1);
});

it.each([
  ['a: b: c\n', /a second ": "/],
  ['a: [1, 2\nb: 3\n', /in brackets that is not closed/],
  ['a: @x\n', /begins with @/],
  ['a: "x" y\n', /more text after a closing quote/],
  ['a: 1\nb\nc: 2\n', /a key without ":"/],
  ['a: 1\nb:文\nc: 2\n', /^a key without ":" and a space after it/],
  ['a: 1\nb：文\nc: 2\n', /a full-width "：" is none/],
  ['\ta: 1\n', /a tab/],
  ['a: 1\n---\nb: 2\n', /a line "---"/],
])('says in words of ours what is wrong with %j', (yaml, found) => {
  expect(problemsOf(yaml)).toMatchObject([{ field: 'YAML', found: expect.stringMatching(found) }]);
});
