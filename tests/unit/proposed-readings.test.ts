import { expect, it } from 'vitest';
import { readingsIn } from '../../src/facts/readings.ts';
import { sitesOf2016 } from '../../support/real-sites.ts';

const three = sitesOf2016.zh.book.casesById.get('2016-03');
if (three === undefined) throw new Error('There is no case 3.');

it('a proposed reading leaves numbers whole: 约126 for 126, not 约1 for 1', () => {
  const text = three.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .find(({ id }) => id === 'f3')?.text;
  const shown = readingsIn(three, 'f3').map(({ start, end, words }) => [
    text?.slice(start, end),
    words,
  ]);
  expect(shown).toContainEqual(['约126', '126']);
});

it.each([
  ['案值26万元', '案值126万元', [2, 4, '126']],
  ['重3吨', '重3.5吨', [1, 3, '3.5吨']],
  ['共1621台', '共1261台', [1, 5, '1261']],
  ['不发企业', '不法企业', [1, 2, '法']],
  ['负责人', '负责的人', [1, 2, '的']],
])('of %s for %s shows what differs', (exact, reading, [start, end, words]) => {
  const [note] = three.notes;
  if (note === undefined) throw new Error('Case 3 has no note.');
  const notes = [{ ...note, paragraph: 'f1', exact, reading, start: 0 }];
  expect(readingsIn({ ...three, notes }, 'f1')).toMatchObject([{ start, end, words }]);
});
