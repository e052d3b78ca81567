import { describe, expect, it } from 'vitest';
import { draftList } from '../../src/draft/draft-list.ts';
import { readDates } from '../../src/text/dates.ts';
import { knownNames } from '../support/draft-findings.ts';
import { saidOf } from '../support/own-case.ts';

type Facts = Record<string, Record<string, unknown>>;

/** The first case of a list that is drafted from paragraphs. */
function drafted(...account: readonly string[]) {
  const text = `自拟案例\n案例一：青岛海关查获侵权轴承案\n${account.join('\n')}\n案例二：青岛海关查获侵权手表案\n2018年9月12日，青岛海关查获手表15块。\n`;
  const [one] = draftList(Buffer.from(text), 'own', knownNames()).cases;
  return (one?.data ?? {}) as Record<string, Facts>;
}

describe('a date up to which something is counted', () => {
  const text = '截至2018年底，三地海关共查扣侵权货物3.49万件。';

  it.each([
    ['截至2018年底，共查扣货物5批', true],
    ['截止到2018年9月，共查扣货物5批', true],
    ['查获货物5批。至9月20日，共查扣货物8批', true],
    ['2018年9月，查扣货物5批', undefined],
    ['2018年3月至2018年9月，查扣货物5批', undefined],
  ])('is known in %s', (words, noEvent) => {
    expect(readDates(words).at(-1)?.noEvent).toBe(noEvent);
  });

  it('is drafted as no event, and none is missed', () => {
    expect(drafted(text).events).toBeUndefined();
    expect(saidOf({ account: [text] }, /^figures$/).join()).not.toContain('2018');
  });

  it('dates no event, but with words that say what happened then', () => {
    const seizure = { label: '各地海关汇总', kind: 'seizure', at: 'f1', exact: text.slice(0, -1) };
    const saidWith = (more: Readonly<Record<string, string>>) =>
      saidOf(
        { account: [text], front: { events: { seizure: { ...seizure, ...more } } } },
        /^events/,
      );
    expect(saidWith({})).toEqual([
      expect.stringMatching(
        /own-01\.md:\d+ events\.seizure: found 2018(?:-\d+)?, up to which the text counts, and on which nothing need have happened\. Allowed: words that hold a date on which something happened\. Quote the words/,
      ),
    ]);
    expect(saidWith({ date: '2018', inferred: '查扣均在2018年。' })).toEqual([]);
  });
});

describe('what a draft only guesses', () => {
  it('is asked of the way in which a case was found: what is passed on, and what comes after the goods', () => {
    const { detection } = drafted(
      '2018年9月11日，青岛海关经风险研判，查验轴承，查获10套。',
      '该关将风险信息通报天津海关。随后，天津海关比对报关数据。',
    );
    expect(detection?.['risk-analysis']?.exact).toBe('青岛海关经风险研判');
    expect(detection?.inspection?.exact).toBe('查验轴承');
    expect(detection?.['data-analysis']?.exact).toBe('? 天津海关比对报关数据');
    expect(
      drafted('深圳海关将该企业风险信息通报上海海关。').detection?.['risk-analysis']?.exact,
    ).toBe('? 深圳海关将该企业风险信息通报上海海关');
  });

  it('is asked of an outcome whose words stand in several paragraphs', () => {
    const { outcomes } = drafted('9月11日，青岛海关查获轴承10套。', '该关另查获轴承5套。');
    expect(outcomes?.interception?.quotes).toEqual([
      { at: 'title', exact: '青岛海关查获侵权轴承案' },
      { at: 'f1', exact: '青岛海关查获轴承10套' },
      { at: 'f2', exact: '? 该关另查获轴承5套' },
    ]);
  });

  it('is asked of every label, which is no clause of the text', () => {
    const facts = drafted('2018年9月11日，青岛海关查验轴承，并对当事人处以罚款人民币1.2万元。');
    const labels = (['detection', 'figures', 'events', 'outcomes'] as const).flatMap((list) =>
      Object.values(facts[list] ?? {}).map(({ label }) => String(label)),
    );
    expect(labels).toContain('? 并对当事人处以罚款人民币1.2万元');
    expect(labels.filter((label) => !label.startsWith('? '))).toEqual([]);
  });
});
