import { expect, it } from 'vitest';
import { paragraphsOf } from '../../src/book/book.ts';
import { describeProblem } from '../../src/read/problem.ts';
import { fold } from '../../src/search/fold.ts';
import { locatorFor } from '../../src/search/locate.ts';
import { EditedContent } from '../../support/edited-content.ts';
import { realSites } from '../../support/real-sites.ts';

it.each([
  [
    'registry/goods.yaml',
    ', everyday: { zh: [锁, 锁头, 锁具, 门锁, 假锁], en: [lock, pad lock] }',
    '',
    /registry\/goods\.yaml:\d+ everyday: found no everyday words in Chinese and English for "padlocks"\. .*Add them/,
  ],
  [
    'registry/vocabulary/outcomes.yaml',
    ', en: [confiscated, sanction, forfeiture, penalty, forfeited] }',
    ' }',
    /outcomes\.yaml:\d+ everyday\.en: found no everyday words in English for "confiscation"\./,
  ],
])('%s must say what people call each entry', (file, was, now, message) => {
  const content = new EditedContent();
  content.edit(file, was, now);
  const messages = content.content().problems.map(describeProblem);
  expect(messages).toEqual([expect.stringMatching(message)]);
});

it('words that stand for wordings of the texts lead to wordings that stand there, places apart', () => {
  const { zh, en } = realSites;
  const places = /^[A-Z]\S+$/;
  const stands = ({ book: { cases } }: typeof zh, words: string, cut: 'words' | 'characters') =>
    cases.some((one) =>
      [one.title, ...paragraphsOf(one).map(({ text }) => text)].some(
        (text) => locatorFor(cut)(text, [fold(words, new Map())], new Map()).length > 0,
      ),
    );
  const missing = [...zh.book.vocabulary.wordings.values()]
    .filter((one) => !places.test(one.en))
    .flatMap((one) => [
      ...[one.zh, ...(one.forms ?? [])].filter((words) => !stands(zh, words, 'characters')),
      ...[one.en, ...(one.enForms ?? [])].filter((words) => !stands(en, words, 'words')),
    ]);
  expect(missing).toEqual([]);
});
