import { expect, it } from 'vitest';
import { readingsIn } from '../../src/facts/readings.ts';
import { sitesOf2016 } from '../../support/real-sites.ts';

it('a proposed reading leaves numbers whole: 约126 for 126, not 约1 for 1', () => {
  const three = sitesOf2016.zh.book.casesById.get('2016-03');
  if (three === undefined) throw new Error('There is no case 3.');
  const text = three.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .find(({ id }) => id === 'f3')?.text;
  const shown = readingsIn(three, 'f3').map(({ start, end, words }) => [
    text?.slice(start, end),
    words,
  ]);
  expect(shown).toContainEqual(['约126', '126']);
});
