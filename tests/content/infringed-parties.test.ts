import { describe, expect, it } from 'vitest';
import { draftList } from '../../src/draft/draft-list.ts';
import { describeProblem } from '../../src/read/problem.ts';
import { contentWith, knownNames } from '../support/draft-findings.ts';
import { saidOf } from '../support/own-case.ts';

function draftOf(text: string) {
  return draftList(
    Buffer.from(
      `自拟案例\n案例一：杭州海关查获侵权货物案\n${text}\n案例二：杭州海关查获侵权手表案\n杭州海关查获手表15块。\n`,
    ),
    'own',
    knownNames(),
  );
}

it('whom somebody engages can be no consignor, and who engages can', () => {
  const account = ['乙有限公司委托丙报关有限公司申报鞋子出口。'];
  const saidWith = (exact: string, label: string) =>
    saidOf(
      { account, front: { parties: { firm: { role: 'consignor', label, at: 'f1', exact } } } },
      /^parties\.firm/,
    );
  expect(saidWith('委托丙报关有限公司', '丙报关有限公司')).toEqual([
    expect.stringMatching(
      /own-01\.md:\d+ parties\.firm\.role: found "consignor", though paragraph f1 has "[^"]*委托丙报关有限公司[^"]*"\. Allowed: another role, .*Correct the role/,
    ),
  ]);
  expect(saidWith('乙有限公司委托', '乙有限公司')).toEqual([]);
});

describe('a firm whose right is infringed', () => {
  it.each([
    ['查获涉嫌侵犯皇家飞利浦有限公司“剃须刀头”外观设计专利权的剃须刀860台。', '皇家飞利浦有限公司'],
    ['查获侵害浙江某泵业有限公司商标专用权的水泵5台。', '浙江某泵业有限公司'],
    ['查获侵犯权利人苏州三星电子有限公司“三星”注册商标专用权的手机5台。', '苏州三星电子有限公司'],
  ])('is drafted as a right holder: %s', (text, name) => {
    const data = draftOf(text).cases[0]?.data as Record<string, Record<string, { exact: string }>>;
    expect(Object.values(data.holders ?? {}).map(({ exact }) => exact)).toEqual([name]);
    expect(data.parties).toBeUndefined();
  });

  it('can be no suspect', () => {
    const account = ['海关查获涉嫌侵犯皇家飞利浦有限公司外观设计专利权的剃须刀，甲有限公司申报。'];
    const saidWith = (exact: string, more: Readonly<Record<string, string>> = {}) =>
      saidOf(
        { account, front: { parties: { firm: { role: 'suspect', at: 'f1', exact, ...more } } } },
        /^parties/,
      );
    expect(saidWith('皇家飞利浦有限公司')).toEqual([
      expect.stringMatching(
        /own-01\.md:\d+ parties\.firm\.role: found "suspect", though paragraph f1 has "[^"]*侵犯皇家飞利浦有限公司外观设计"\. Allowed: another role, .*stands under "holders"\. Correct the role, or, for a right holder, move the entry to "holders"/,
      ),
    ]);
    expect(saidWith('甲有限公司')).toEqual([]);
  });

  it('is offered as an answer to the question of a role', () => {
    const said = contentWith(draftOf('杭州海关查获剃须刀，嘉兴乙有限公司派员到场。'))
      .content()
      .problems.filter(({ field }) => /^parties\..*role/.test(field));
    expect(said.map(describeProblem)).toEqual([
      expect.stringMatching(
        /One whose right is infringed is no party: move its entry to "holders"/,
      ),
    ]);
  });
});
