import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hedge } from '../../src/schema/vocabulary.ts';
import { readDates } from '../../src/text/dates.ts';
import { readNumbers } from '../../src/text/numbers.ts';
import { writeNumerals, writeWide, writeYear } from '../support/write-chinese.ts';

// A fixed seed: only a change of the code can make these fail.
const seed = 20170420;

const whole = fc.oneof(
  fc.integer({ min: 1, max: 9999 }),
  fc.integer({ min: 1, max: 10 ** 11 }),
  // Numbers with zeros inside, where Chinese numerals are hard.
  fc
    .array(fc.constantFrom(0, 0, 1, 2, 5, 9), { minLength: 1, maxLength: 11 })
    .map((list) => Number(list.join('')))
    .filter((number) => number > 0),
);

const decimal = (value: number, power: number) => {
  const text = (value / 10 ** power).toFixed(power);
  return text.replace(/\.?0+$/, '');
};

/** Every way to write a whole number that fits it. */
function formsOf(number: number): string[] {
  const [ofYi, ofWan] = [Math.floor(number / 1e8), Math.floor((number % 1e8) / 1e4)];
  return [
    String(number),
    number.toLocaleString('en-US'),
    writeWide(number),
    writeNumerals(number),
    writeNumerals(number, '两'),
    `${decimal(number, 4)}万`,
    ...(number >= 1e8 ? [`${decimal(number, 8)}亿`] : []),
    ...(ofYi > 0 && ofWan > 0 && number % 1e4 === 0 ? [`${ofYi}亿${ofWan}万`] : []),
    ...(number % 1000 === 0 && number % 1e4 > 0 && number > 1e4 && number < 1e8
      ? [`${ofWan}万${(number % 1e4) / 1000}千`]
      : []),
  ];
}
const written = whole.chain((value) =>
  fc.constantFrom(...formsOf(value)).map((text) => ({ value, text })),
);

/** Words round a number and its unit, and what they make of it. */
const hedges: readonly (readonly [string, string, string, Hedge])[] = [
  ['', '', '', 'exact'],
  ['共', '', '', 'exact'],
  ['达', '', '', 'exact'],
  ['高达', '', '', 'exact'],
  ['逾', '', '', 'over'],
  ['超过', '', '', 'over'],
  ['', '余', '', 'over'],
  ['近', '', '', 'under'],
  ['不到', '', '', 'under'],
  ['不足', '', '', 'under'],
  ['不超过', '', '', 'under'],
  ['约', '', '', 'about'],
  ['大约', '', '', 'about'],
  ['', '', '左右', 'about'],
  ['约', '余', '', 'about-over'],
  ['至少', '', '', 'at-least'],
  ['不少于', '', '', 'at-least'],
  ['', '', '以上', 'at-least'],
];
const unit = fc.constantFrom(
  '件',
  '个',
  '台',
  '千克',
  '吨',
  '瓶',
  '条',
  '盏',
  '平方米',
  '元',
  '美元',
  '人',
);
const phrase = fc
  .record({ number: written, hedge: fc.constantFrom(...hedges), unit })
  // 千 and 万 before 千克 are shared out by other rules: 五千克 is 5 of 千克.
  .filter(({ number, unit: of }) => !(of === '千克' && /[千]/u.test(number.text)))
  .map(({ number, hedge: [before, inner, after, hedge], unit: of }) => ({
    text: `${before}${number.text}${inner}${of}${after}`,
    value: number.value,
    hedge,
    unit: of,
  }));

describe('a number that is written is read back', () => {
  it('in any form, with any hedge and unit', { tags: ['long'] }, () => {
    fc.assert(
      fc.property(phrase, ({ text, value, hedge, unit: of }) => {
        const numbers = readNumbers(`查获${text}，`);
        expect(numbers).toMatchObject([{ value, hedge }]);
        expect(numbers[0]?.after.startsWith(of)).toBe(true);
      }),
      { seed, numRuns: 3000 },
    );
  });

  it('among others, each with its own hedge', { tags: ['long'] }, () => {
    fc.assert(
      fc.property(
        fc.array(phrase, { minLength: 2, maxLength: 5 }),
        fc.constantFrom('，', '、货物', '；其中', '，货值', '及配件'),
        (phrases, joint) => {
          const numbers = readNumbers(`查获${phrases.map(({ text }) => text).join(joint)}。`);
          expect(numbers.map(({ value, hedge }) => ({ value, hedge }))).toEqual(
            phrases.map(({ value, hedge }) => ({ value, hedge })),
          );
        },
      ),
      { seed },
    );
  });

  it('between the spaces of a typesetter', { tags: ['long'] }, () => {
    fc.assert(
      fc.property(
        whole,
        fc.constantFrom(...hedges),
        unit,
        (value, [before, inner, after, hedge], of) => {
          const text = `查获${before} ${value} ${inner}${of}${after}`;
          const numbers = readNumbers(text);
          expect(numbers).toMatchObject([{ value, hedge }]);
          expect(text.slice(numbers[0]?.start, numbers[0]?.end)).toContain(String(value));
        },
      ),
      { seed },
    );
  });

  it('with 余 before its scale', { tags: ['long'] }, () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom(['万', 1e4] as const, ['亿', 1e8] as const),
        fc.boolean(),
        (count, [scale, times], inDigits) => {
          const text = `${inDigits ? count : writeNumerals(count)}余${scale}元`;
          expect(readNumbers(text)).toMatchObject([
            { value: count * times, hedge: 'over', after: '元' },
          ]);
        },
      ),
      { seed },
    );
  });

  it('with decimals, and without the noise of binary fractions', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999_999 }),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(['', 0] as const, ['万', 4] as const, ['亿', 8] as const),
        (number, places, [scale, power]) => {
          const text = decimal(number, places);
          const digits = `${number}e${power - places}`;
          expect(readNumbers(`${text}${scale}元`)).toMatchObject([{ value: Number(digits) }]);
        },
      ),
      { seed },
    );
  });

  it('as a range', () => {
    fc.assert(
      fc.property(
        written,
        written,
        fc.constantFrom('至', '到', '—', '-', '~'),
        unit,
        (one, other, sign, of) => {
          fc.pre(one.value < other.value && !/千/u.test(one.text + other.text));
          // With its unit after each end, nothing is carried from one to the other.
          expect(readNumbers(`${one.text}${of}${sign}${other.text}${of}`)).toMatchObject([
            { value: one.value, upTo: other.value },
          ]);
        },
      ),
      { seed },
    );
  });

  it('as a range whose scale stands once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom('至', '—'),
        fc.constantFrom(['万', 1e4] as const, ['亿', 1e8] as const),
        (one, more, sign, [scale, times]) => {
          expect(readNumbers(`${one}${sign}${one + more}${scale}元`)).toMatchObject([
            { value: one * times, upTo: (one + more) * times, after: '元' },
          ]);
        },
      ),
      { seed },
    );
  });

  it('as a term of years and months', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 11 }),
        fc.constantFrom('', '零', '又'),
        fc.boolean(),
        (years, months, joint, inDigits) => {
          const write = (number: number) => (inDigits ? String(number) : writeNumerals(number));
          const term = { value: years * 12 + months, hedge: 'exact', after: '月' };
          const text = `有期徒刑${write(years)}年${joint}${write(months)}个月，罚金${write(years)}万元`;
          expect(readNumbers(text)).toMatchObject([term, { value: years * 1e4, after: '元' }]);
        },
      ),
      { seed },
    );
  });
});

interface WrittenDay {
  text: string;
  date: string;
}
const two = (number: number) => String(number).padStart(2, '0');
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const);

/** Every way to write a day, its month and its year. */
const date: fc.Arbitrary<WrittenDay> = day.chain(([year, month, ofMonth]) => {
  const [asMonth, asDay] = [`${year}-${two(month)}`, `${year}-${two(month)}-${two(ofMonth)}`];
  return fc.constantFrom(
    { text: `${year}年${month}月${ofMonth}日`, date: asDay },
    { text: `${year} 年 ${month} 月 ${ofMonth} 日`, date: asDay },
    { text: `${writeWide(year)}年${writeWide(month)}月${writeWide(ofMonth)}日`, date: asDay },
    { text: `${year}年${two(month)}月${two(ofMonth)}日`, date: asDay },
    {
      text: `${writeYear(year)}年${writeNumerals(month)}月${writeNumerals(ofMonth)}日`,
      date: asDay,
    },
    { text: asDay, date: asDay },
    { text: `${year}.${month}.${ofMonth}`, date: asDay },
    { text: `${year}/${month}/${ofMonth}`, date: asDay },
    { text: `${year}年“${month}.${ofMonth}”`, date: asDay },
    { text: `${year}年${month}月`, date: asMonth },
    { text: `${year}年${month}月份`, date: asMonth },
    { text: `${year}年${month}月底`, date: asMonth },
    { text: `${year}年`, date: String(year) },
    { text: `${year}年年初`, date: String(year) },
  );
});

describe('a date that is written is read back', () => {
  it('in any form, and is no number', () => {
    fc.assert(
      fc.property(date, phrase, ({ text, date: meant }, { text: words, value }) => {
        const sentence = `该案于${text}，海关查获${words}。`;
        expect(readDates(sentence)).toMatchObject([{ date: meant, relative: false }]);
        expect(readNumbers(sentence).map((number) => number.value)).toEqual([value]);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('as a period', () => {
    fc.assert(
      fc.property(date, date, fc.constantFrom('至', '到', '—'), (from, to, sign) => {
        fc.pre(from.date.length === to.date.length && from.date < to.date);
        // A day in full digits and a hyphen would be another date.
        expect(readDates(`自${from.text}${sign}${to.text}，`)).toMatchObject([
          { date: `${from.date}/${to.date}` },
        ]);
      }),
      { seed },
    );
  });

  it('by the date before it', () => {
    fc.assert(
      fc.property(date, day, (from, [, month, ofMonth]) => {
        const year = from.date.slice(0, 4);
        const sentence = `${from.text}，海关查获。${month}月${Math.min(ofMonth, 28)}日，移送；同年12月，判决`;
        expect(readDates(sentence).map((one) => one.date)).toEqual([
          from.date,
          `${year}-${two(month)}-${two(Math.min(ofMonth, 28))}`,
          `${year}-12`,
        ]);
      }),
      { seed },
    );
  });
});

it('reads any text without a fault, in order and without overlap', { tags: ['long'] }, () => {
  const parts = fc.constantFrom(
    ...'0123456789,.，。、至到-—零〇一二两三十百千万亿半余多几数上近约超过不年月日号个天同当次“”（）第 %分之点'.split(
      '',
    ),
    ...[
      '有期徒刑',
      '人民币',
      '以上',
      '左右',
      '以来',
      '案例',
      '2016年',
      '10月',
      '千克',
      'OPA',
      '\n',
    ],
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (list) => {
      const text = list.join('');
      const spans = [...readNumbers(text), ...readDates(text)].sort((a, b) => a.start - b.start);
      let end = 0;
      for (const span of spans) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
      for (const { value, upTo = Number.POSITIVE_INFINITY } of readNumbers(text)) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(upTo).toBeGreaterThan(value);
      }
    }),
    { seed, numRuns: 3000 },
  );
});
