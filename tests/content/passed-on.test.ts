import { describe, expect, it } from 'vitest';
import { draftList } from '../../src/draft/draft-list.ts';
import { stageRows } from '../../src/facts/stages.ts';
import { knownNames } from '../support/draft-findings.ts';
import { ownId, saidOf, withCase } from '../support/own-case.ts';

/*
 * A case or a lead that is passed on is a step of the police only where it is passed on to them: who is told decides, and not
 * the word 通报.
 */

/** A case in which something is passed on. @param outcome its fields besides the label and the words */
function passedOn(sentence: string, exact: string, outcome: Readonly<Record<string, string>>) {
  return {
    account: ['2018年9月11日，青岛海关查验轴承。', sentence],
    front: { outcomes: { told: { label: '告知线索', at: 'f2', exact, ...outcome } } },
  };
}

/** The stage of that outcome or event on the pages. */
function stageOf(one: Parameters<typeof withCase>[0]): string | undefined {
  const rows = stageRows(withCase(one).sites.zh);
  const cells = rows.find((row) => row.one.id === ownId)?.cells ?? [];
  return cells.find(({ steps }) => steps.some(({ fact }) => fact.endsWith('-told')))?.stage;
}

describe('what is passed on', () => {
  const value = 'notification';

  it.each([
    ['青岛海关经研判，将线索通报天津海关。', '将线索通报天津海关', 'notification', 'none'],
    ['青岛海关及时向深圳、宁波海关通报该企业情况。', '通报该企业情况', 'notification', 'none'],
    ['应公安机关要求，青岛海关将线索通报天津海关。', '将线索通报天津海关', 'notification', 'none'],
    ['青岛海关将该批货物移交黄埔海关处理。', '移交黄埔海关处理', 'transfer', 'none'],
    ['青岛海关将情况通报权利人。', '将情况通报权利人', 'notification', 'none'],
    ['青岛海关将案件移送市场监管部门。', '将案件移送市场监管部门', 'transfer', 'administrative'],
  ])('is no step of the police in %s', (sentence, exact, value, sphere) => {
    const said = (more: Readonly<Record<string, string>>) =>
      saidOf(passedOn(sentence, exact, { value, ...more }), /^outcomes/);
    expect(said({})).toEqual([]);
    expect(said({ sphere })).toEqual([]);
    expect(said({ sphere: 'criminal' })).toEqual([
      expect.stringMatching(
        new RegExp(
          `own-01\\.md:\\d+ outcomes\\.told\\.sphere: found "criminal" for ${value}\\. Allowed: ${sphere}, .*Correct the sphere`,
        ),
      ),
    ]);
    expect(stageOf(passedOn(sentence, exact, { value }))).not.toBe('police');
  });

  it.each([
    ['青岛海关将线索通报青岛市公安局。', '将线索通报', 'notification'],
    ['青岛海关向蚌埠警方通报案情。', '通报案情', 'notification'],
    ['青岛海关将天津海关通报的线索移送公安机关。', '移送公安机关', 'transfer'],
  ])('is a step of the police in %s', (sentence, exact, value) => {
    const told = passedOn(sentence, exact, { value });
    expect(saidOf(told, /^outcomes\./)).toEqual([]);
    expect(stageOf(told)).toBe('police');
  });

  it('is asked about where the sentence names the police and nobody is told', () => {
    const told = passedOn('海关及时通报案件线索，协助公安机关打击犯罪。', '通报案件线索', {
      value,
    });
    expect(saidOf(told, /^outcomes/)).toEqual([
      expect.stringMatching(
        /found no branch of law for notification\. Allowed: "sphere": criminal, none/,
      ),
    ]);
  });

  it('can be inferred to be of the police only where the text names them', () => {
    const inferred = { value, sphere: 'criminal', inferred: '据上文。' };
    const told = passedOn('随后将线索通报该局。', '将线索通报该局', inferred);
    expect(saidOf(told, /^outcomes/)).toEqual([expect.stringContaining('Allowed: none, ')]);
    const named = { ...told, account: ['青岛市公安局派员到场。', '随后将线索通报该局。'] };
    expect(saidOf(named, /^outcomes/)).toEqual([]);
  });

  it('is no step of the police as an event either', () => {
    const event = (exact: string) => ({
      account: [`${exact}。`],
      front: { events: { told: { label: '告知线索', kind: 'notification', at: 'f1', exact } } },
    });
    expect(stageOf(event('2018年9月20日，青岛海关将线索通报天津海关'))).toBe('lead');
    expect(stageOf(event('2018年9月20日，青岛海关将线索通报青岛市公安局'))).toBe('police');
  });

  it('is drafted apart for Customs and for the police, and stands for no case before what was found', () => {
    const [one, other] = draftList(
      Buffer.from(`自拟案例
案例一：青岛海关查获侵权轴承案
2018年9月11日，青岛海关查获轴承10套，将线索通报天津海关。
案例二：青岛海关查获侵权手表案
2018年9月12日，青岛海关查获手表15块。海关及时通报案件线索，协助公安机关打击犯罪。天津海关向公安机关通报线索。
`),
      'own',
      knownNames(),
    ).cases;
    expect(one?.data.headline).toMatchObject({ outcome: 'interception' });
    expect(other?.data.outcomes).toMatchObject({
      notification: { sphere: '? criminal, none', exact: '海关及时通报案件线索' },
      'notification-2': { exact: '天津海关向公安机关通报线索' },
    });
  });
});
