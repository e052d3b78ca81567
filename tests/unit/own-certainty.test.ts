import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/book/assemble.ts';
import { vocabularyIn } from '../../src/book/vocabulary.ts';
import { ownCertainty } from '../../src/check/own-certainty.ts';
import { reportTo } from '../../src/check/report.ts';
import { describeProblem, type Problem } from '../../src/read/problem.ts';
import { realRecords } from '../../support/real-sites.ts';

const records = realRecords;
const { lexicon, cases } = assemble(records);
const vocabulary = vocabularyIn(records.vocabulary);

/** What the check says of a case with a summary, a title and one paragraph. */
function said(summary: string, title: string, account: string): string[] {
  const [one] = cases.values();
  if (one === undefined) throw new Error('There is no case.');
  const problems: Problem[] = [];
  const entry = { ...one.entry, data: { ...one.entry.data, summary } };
  const texts = new Map([
    ['title', title],
    ['f1', account],
    ['r1', '本案是打击侵权的典型案例。'],
  ]);
  ownCertainty(
    { ...one, entry, texts },
    { ...records, lexicon, vocabulary, unread: new Set() },
    reportTo(problems),
  );
  return problems.map(describeProblem);
}

describe('a summary', () => {
  it.each([
    ['海关查获侵权手表。', '海关查获手表案', '海关查获涉嫌侵权手表4块。'],
    ['海关扣留假冒“甲”商标的箱包。', '海关扣留箱包案', '海关扣留涉嫌假冒“甲”商标的箱包。'],
    [
      '某公司侵犯外观设计专利权。',
      '某公司出口净水器案',
      '涉嫌侵犯外观设计专利权，货物有侵权嫌疑。',
    ],
  ])('is not surer of an infringement than the text: %s', (summary, title, account) => {
    expect(said(summary, title, account)).toEqual([
      expect.stringMatching(
        /summary: found "[^"]*" without a doubt, though the text never says so without one\. Allowed: the doubt of the text: 涉嫌, .*text-words\.yaml.*Say that it is suspected\./,
      ),
    ]);
  });

  it.each([
    ['海关查获涉嫌侵权手表。', '海关查获手表案', '海关查获侵权手表4块。'],
    ['海关查获疑似侵权的箱包。', '海关查获侵权箱包案', '海关查获侵权箱包。'],
    ['海关查获有侵权嫌疑的鞋。', '海关查获侵权鞋案', '经权利人确认，货物均为侵权商品。'],
  ])('does not doubt what the text does not: %s', (summary, title, account) => {
    expect(said(summary, title, account)).toEqual([
      expect.stringMatching(/summary: found "[^"]*", which the text does not say\. Allowed: /),
    ]);
  });

  it.each([
    ['海关查获侵权手表。', '海关查获侵权手表案', '海关查获涉嫌侵权手表4块。'],
    ['海关查获涉嫌侵权手表。', '海关查获手表案', '海关查获涉嫌侵权手表4块。'],
    ['海关查获侵权手表。', '海关查获手表案', '货物涉嫌侵权。经确认，均为侵权商品。'],
    ['海关放行手表。', '海关放行手表案', '经辨认，货物不构成侵权。'],
  ])('says what the text says: %s', (summary, title, account) => {
    expect(said(summary, title, account)).toEqual([]);
  });
});
