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

it('names the line of a key that stands twice', () => {
  const source = parseYaml('brands.yaml', 'nike: 1\npuma: 2\nnike: 3\n', 1);
  expect(source).toMatchObject({ problems: [{ file: 'brands.yaml', line: 3, field: 'YAML' }] });
});
