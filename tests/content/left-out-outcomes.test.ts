import { describe, expect, it } from 'vitest';
import { saidOf } from '../support/own-case.ts';

/** What is said of outcomes that a case leaves out. */
const missedIn = (account: readonly string[], front: Readonly<Record<string, unknown>> = {}) =>
  saidOf({ account, front }, /^(?:outcomes|notOutcomes\..*)$/);
const missed = (kind: string, words: string) =>
  expect.stringMatching(
    new RegExp(
      `own-01\\.md:\\d+ outcomes: found no ${kind} that quotes f1, which has "[^"]*" in "${words}"\\. Allowed: each outcome .* list them under "notOutcomes"`,
    ),
  );

describe('an outcome in the account that no fact quotes', () => {
  it.each([
    ['杭州海关经调查不能认定是否侵权。', 'not-determined', '杭州海关经调查不能认定是否侵权'],
    [
      '法院认定被告义乌市某电子商务有限公司侵犯商标专用权。',
      'infringement-found',
      '法院认定被告.*',
    ],
    ['海关没收侵权货物，结案。', 'confiscation', '海关没收侵权货物'],
    ['权利人向法院提起诉讼。', 'lawsuit', '权利人向法院提起诉讼'],
    ['海关将线索通报天津海关。', 'notification', '海关将线索通报天津海关'],
  ])('is missed: %s', (text, kind, words) => {
    expect(missedIn([text])).toEqual([missed(kind, words)]);
  });

  it('is missed where only an event quotes it, or an outcome in another paragraph', () => {
    const event = { label: '处罚', kind: 'penalty', at: 'f1', exact: '2018年3月，海关没收鞋10双' };
    expect(missedIn(['2018年3月，海关没收鞋10双。'], { events: { penalty: event } })).toEqual([
      missed('confiscation', '海关没收鞋10双'),
    ]);
    const other = { label: '没收', value: 'confiscation', at: 'f2', exact: '海关又没收帽' };
    expect(
      missedIn(['海关没收鞋。', '海关又没收帽。'], { outcomes: { confiscation: other } }),
    ).toEqual([missed('confiscation', '海关没收鞋')]);
  });

  it.each([
    '海关未没收该批货物。',
    '权利人请求没收侵权货物。',
    '该公司曾因侵权被没收货物。',
    '当事人无法提供权利人许可文件。',
    '查获该案后，海关继续布控。',
  ])('is not missed: %s', (text) => {
    expect(missedIn([text])).toEqual([]);
  });

  it('is not missed where the words are declared to tell of none', () => {
    const account = ['依条例没收货物者，应当公告。'];
    expect(missedIn(account)).toHaveLength(1);
    expect(missedIn(account, { notOutcomes: { f1: ['没收货物者'] } })).toEqual([]);
    expect(missedIn(account, { notOutcomes: { f1: ['没收货物者', '公告', '罚款'] } })).toEqual([
      expect.stringMatching(
        /notOutcomes\.f1\[1\]: found "公告", in which no word is that of an outcome/,
      ),
      expect.stringMatching(
        /notOutcomes\.f1\[2\]: found "罚款", which stands nowhere in f1\. .*take the entry out/,
      ),
    ]);
  });
});
