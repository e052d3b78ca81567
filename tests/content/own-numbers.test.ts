import { describe, expect, it } from 'vitest';
import { saidOf } from '../support/own-case.ts';

const account = ['2018年6月12日，公安机关抓获犯罪嫌疑人9名，捣毁窝点3个，查扣“三环”挂锁15把。'];
const people = { label: '抓获犯罪嫌疑人', at: 'f1', exact: '犯罪嫌疑人9名' };
const sites = { label: '捣毁窝点', at: 'f1', exact: '窝点3个' };
const outcomes = {
  apprehension: { label: '抓获', value: 'apprehension', at: 'f1', exact: '抓获犯罪嫌疑人9名' },
  raid: { label: '捣毁', value: 'raid', at: 'f1', exact: '捣毁窝点3个' },
};

const saidWith = (front: Readonly<Record<string, unknown>>) =>
  saidOf({ account, front: { outcomes, figures: { people, sites }, ...front } }, /summary|label/);
const saidOfLabel = (label: string) =>
  saidWith({ figures: { people: { ...people, label }, sites } });
const saidOfSummary = (summary: string) => saidWith({ summary });

describe('a number in our own words', () => {
  it.each(['抓获犯罪嫌疑人9名', '捣毁3个窝点的一案中抓获的人员'])(
    'may stand in a label: %s',
    (label) => {
      expect(saidOfLabel(label)).toEqual([]);
    },
  );

  it.each([
    ['抓获犯罪嫌疑人12名', 12],
    ['抓获犯罪嫌疑人6人', 6],
    ['抓获犯罪嫌疑人3名', 3],
  ])(
    'is that of the figure in its label, and no day or month or other figure: %s',
    (label, number) => {
      expect(saidOfLabel(label)).toEqual([
        expect.stringMatching(
          new RegExp(
            `own-01\\.md:\\d+ figures\\.people\\.label: found the number ${number}\\. Allowed: the number of the figure itself, 9\\. Correct it, or leave`,
          ),
        ),
      ]);
    },
  );

  it.each(['公安机关抓获犯罪嫌疑人9名，捣毁窝点3个。', '2018年6月，公安机关抓获犯罪嫌疑人。'])(
    'is that of a figure in a summary, or of a date: %s',
    (summary) => {
      expect(saidOfSummary(summary)).toEqual([]);
    },
  );

  it.each([
    '公安机关抓获犯罪嫌疑人12名。',
    '公安机关抓获犯罪嫌疑人3名。',
    '公安机关捣毁窝点6个。',
    '公安机关抓获人员，涉及挂锁18把。',
  ])('is no day or month of the text in a summary: %s', (summary) => {
    expect(saidOfSummary(summary)).toEqual([
      expect.stringMatching(
        /summary: found the number \d+\. Allowed: the numbers of the figures \(9, 3\), .*if the text has it, add the figure\./,
      ),
    ]);
  });

  it.each(['2018年7月，公安机关抓获犯罪嫌疑人。', '6月15日，公安机关抓获犯罪嫌疑人。'])(
    'makes no date that the text does not have: %s',
    (summary) => {
      expect(saidOfSummary(summary)).toEqual([
        expect.stringMatching(
          /summary: found the date "[^"]*"\. Allowed: a date of the text or of an event: 2018-06-12\. Take it out/,
        ),
      ]);
    },
  );
});
