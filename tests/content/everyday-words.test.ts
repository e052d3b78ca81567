import { expect, it } from 'vitest';
import { describeProblem } from '../../src/read/problem.ts';
import { EditedContent } from '../../support/edited-content.ts';

it.each([
  [
    'registry/goods.yaml',
    ', everyday: { zh: [锁, 锁头, 锁具, 门锁, 假锁], en: [lock, pad lock] }',
    '',
    /registry\/goods\.yaml:\d+ everyday: found no everyday words in Chinese and English for "padlocks"\. .*Add them/,
  ],
  [
    'registry/vocabulary/outcomes.yaml',
    ', en: [confiscated, forfeited, forfeiture] }',
    ' }',
    /outcomes\.yaml:\d+ everyday\.en: found no everyday words in English for "confiscation"\./,
  ],
])('%s must say what people call each entry', (file, was, now, message) => {
  const content = new EditedContent();
  content.edit(file, was, now);
  const messages = content.content().problems.map(describeProblem);
  expect(messages).toEqual([expect.stringMatching(message)]);
});
