import { describe, expect, it } from 'vitest';
import { impossibleDates } from '../../src/text/impossible-dates.ts';
import { saidOf } from '../support/own-case.ts';

describe('a date that does not exist', () => {
  it.each([
    ['2018年13月5日，海关查验', ['2018年13月5日']],
    ['2018年2月30日和6月31日', ['2018年2月30日', '6月31日']],
    ['2017年2月29日，2016年2月29日', ['2017年2月29日']],
    ['2018年0月', ['2018年0月']],
    ['2018年12月31日，13个月，2月29日', []],
  ])('is found in %s', (text, dates) => {
    expect(impossibleDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(dates);
  });

  it('is named in the text, once, unless a note explains it', () => {
    const account = ['2018年13月5日，海关行动。'];
    expect(saidOf({ account }, /^(?:f1|figures)$/)).toEqual([
      expect.stringMatching(
        /own-01\.md:\d+ f1: found the date "2018年13月5日", which does not exist\. Allowed: .*Compare it with the source; if the source has it, leave it and say under "notes"/,
      ),
    ]);
    const note = {
      at: 'f1',
      exact: '13月',
      kind: 'sic',
      reading: '12月',
      certainty: 'medium',
      reason: '没有13月。',
      date: '2026-11-29',
    };
    expect(saidOf({ account, front: { notes: { month: note } } }, /^(?:f1|figures)$/)).toEqual([]);
  });

  it.each([
    ['2018-02-30', '2018-02-30'],
    ['2018-13', '2018-13'],
    ['2018-02-01/2018-02-31', '2018-02-31'],
  ])('is named in a field: %s', (date, wrong) => {
    const event = { label: '查', kind: 'context', at: 'f1', exact: '2018年2月，海关', date };
    const said = saidOf(
      {
        account: ['2018年2月，海关行动。'],
        front: { events: { one: { ...event, inferred: '推断。' } } },
      },
      /date$/,
    );
    expect(said).toEqual([
      expect.stringMatching(
        new RegExp(
          `events\\.one\\.date: found "${date}"\\. Allowed: a date that exists, which ${wrong} does not; .*"YYYY-MM-DD"`,
        ),
      ),
    ]);
  });
});
