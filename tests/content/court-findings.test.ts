import { describe, expect, it } from 'vitest';
import { draftList } from '../../src/draft/draft-list.ts';
import { knownNames } from '../support/draft-findings.ts';
import { ownId, saidOf, withCase } from '../support/own-case.ts';

/** A case in which an infringement is found. */
function found(account: readonly string[], exact: string, more: Readonly<Record<string, string>>) {
  const outcome = { label: '认定', value: 'infringement-found', at: 'f1', exact, ...more };
  return { account, front: { outcomes: { found: outcome } } };
}

const sphereOf = (account: readonly string[], exact: string) =>
  withCase(found(account, exact, {})).sites.zh.book.casesById.get(ownId)?.outcomes[0]?.sphere;

describe('the finding of an infringement', () => {
  it.each([
    '同年12月，杭州市中级人民法院作出一审判决，认定被告某公司侵犯外观设计专利权。',
    '杭州市中级人民法院经审理，认定该公司侵犯商标专用权。',
    '海关扣留货物。权利人起诉。法院于12月宣判。认定该公司侵犯著作权。',
    '海关扣留货物。二审认定某公司侵犯著作权。',
  ])('is one of civil law where a court finds it: %s', (text) => {
    const exact = /认定.*侵犯/u.exec(text)?.[0] ?? '';
    expect(sphereOf([text], exact)).toBe('civil');
    expect(saidOf(found([text], exact, { sphere: 'civil' }), /^outcomes\./)).toEqual([]);
    expect(saidOf(found([text], exact, { sphere: 'administrative' }), /^outcomes\./)).toEqual([
      expect.stringMatching(
        /outcomes\.found\.sphere: found "administrative" for infringement-found\. Allowed: civil, as/,
      ),
    ]);
  });

  it.each([
    '法院受理此案。经调查，杭州海关认定该批货物侵犯商标专用权。',
    '杭州海关依法扣留上述货物，认定该公司侵犯商标专用权。',
  ])('is one of administrative law where Customs finds it: %s', (text) => {
    const exact = /认定.*侵犯/u.exec(text)?.[0] ?? '';
    expect(sphereOf([text], exact)).toBe('administrative');
    expect(saidOf(found([text], exact, { sphere: 'civil' }), /^outcomes\./)).toEqual([
      expect.stringContaining('Allowed: administrative, as'),
    ]);
  });

  it('is asked about once where nobody is said to find it, and either answer will do', () => {
    const text = '经审查，认定该公司侵犯商标专用权。';
    const exact = '认定该公司侵犯';
    expect(saidOf(found([text], exact, {}), /^outcomes\./)).toEqual([
      expect.stringContaining('Allowed: "sphere": administrative, civil'),
    ]);
    for (const sphere of ['administrative', 'civil'])
      expect(saidOf(found([text], exact, { sphere }), /^outcomes\./)).toEqual([]);
  });

  it('is drafted without a question where its words tell who finds it', () => {
    const [one] = draftList(
      Buffer.from(
        '自拟案例\n案例一：杭州海关查获侵权剃须刀案\n中级人民法院作出判决，认定被告某公司侵犯外观设计专利权。\n案例二：杭州海关查获侵权手表案\n杭州海关查获手表15块。\n',
      ),
      'own',
      knownNames(),
    ).cases;
    const outcomes = one?.data.outcomes as Record<string, unknown>;
    expect(outcomes['infringement-found']).not.toHaveProperty('sphere');
  });
});
