import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../src/book/readings.ts';
import { describeProblems } from '../../src/read/problem.ts';
import { EditedContent } from '../../support/edited-content.ts';

const four = 'cases/2016-04.md';

/** The fourth case with other lines in its front matter, put before the given key. */
function edited(edits: readonly (readonly [was: string | RegExp, now: string])[]): EditedContent {
  const content = new EditedContent();
  for (const [was, now] of edits) content.edit(four, was, now);
  return content;
}

function bookCase(content: EditedContent) {
  const one = content.content().sites.zh.book.casesById.get('2016-04');
  if (!one) throw new Error('The case is gone.');
  return one;
}

const firstFigure = /figures:\n {2}prison-term:/;
const withFigure = (figure: string) =>
  bookCase(edited([[firstFigure, `figures:\n  new: ${figure}\n  prison-term:`]]));

describe('the short form', () => {
  it.each([
    [
      'a plain number',
      '{ label: 甲, at: f3, exact: 缝纫机头共1621台 }',
      1621,
      '台',
      'exact',
      'quantity',
    ],
    ['money', '{ label: 甲, at: f3, exact: 货值27346美元 }', 27346, 'USD', 'exact', 'value'],
    [
      'a fine',
      '{ label: 甲, at: f1, exact: 罚金合计12万元 }',
      120_000,
      'CNY',
      'exact',
      'criminal-fine',
    ],
    ['a term', '{ label: 甲, at: f1, exact: 徒刑一年零六个月 }', 18, '月', 'exact', 'prison-term'],
    ['a numeral', '{ label: 甲, at: f3, exact: 连续查扣两批 }', 2, '批', 'exact', 'batches'],
  ])('reads %s with its unit and kind from the words', (_, figure, value, unit, hedge, kind) => {
    expect(withFigure(figure).figures[0]).toMatchObject({
      id: 'new',
      value,
      unit,
      hedge,
      kind,
      basis: 'stated',
    });
  });

  it('takes the hedge from the paragraph, though it stands outside the quote', () => {
    const content = new EditedContent();
    content.edit('cases/2016-02.md', /exact: 价值人民币约1300万元/, 'exact: 1300万元');
    const two = content.content().sites.zh.book.casesById.get('2016-02');
    expect(two?.figures.find(({ value }) => value === 13_000_000)?.hedge).toBe('about');
  });

  it('computes a sum, with the unit and kind of its inputs', () => {
    const figure = '{ label: 甲, formula: heads-seized + heads-seized }';
    expect(withFigure(figure).figures[0]).toMatchObject({
      value: 3242,
      unit: '台',
      kind: 'quantity',
      basis: 'computed',
      inputs: ['heads-seized', 'heads-seized'],
    });
  });

  it('takes the year of 同年9月 from the date before it', () => {
    const event =
      '{ label: 甲, kind: judgment, at: f3, exact: 同年9月上海市第三中级人民法院作出上述判决 }';
    const one = bookCase(edited([[/events:\n/, `events:\n  new: ${event}\n`]]));
    expect(one.events[0]).toMatchObject({ id: 'new', date: '2016-09', basis: 'stated' });
  });

  it('calls a customs seizure administrative and a police seizure criminal, by who acts', () => {
    const { book } = new EditedContent().content().sites.zh;
    const sphere = (id: string, outcome: string) =>
      book.casesById.get(id)?.outcomes.find((one) => one.id === outcome)?.sphere;
    expect(sphere('2016-01', 'customs-seizure')).toBe('administrative');
    expect(sphere('2016-01', 'police-seizure')).toBe('criminal');
    expect(sphere('2016-04', 'criminal-fine')).toBe('criminal');
    expect(sphere('2016-10', 'party-fined')).toBe('administrative');
  });

  it('reads the wording of a mark between its quotation marks', () => {
    const { book } = new EditedContent().content().sites.zh;
    const written = (id: string, brand: string) =>
      book.casesById.get(id)?.brands.find((one) => one.id === brand)?.written;
    expect(written('2016-04', 'butterfly')).toEqual(['蝴蝶牌BUTTERFLY']);
    expect(written('2016-04', 'singer')).toEqual(['SINGER']);
    // RE is another mark than REEBOK, which holds its letters.
    expect(written('2016-03', 're')).toEqual(['RE']);
  });
});

describe('what can’t be read from the words', () => {
  it.each([
    [
      'two numbers',
      'exact: 缝纫机头共1621台，货值27346美元',
      /heads-seized: found the numbers "1621", "27346" in .*a quote with exactly one number/,
    ],
    [
      'a number cut in two',
      'exact: 621台',
      /heads-seized: found "621台", which cuts the number "1621" in two/,
    ],
    ['no number', 'exact: 的缝纫机头共', /heads-seized: found no number in "的缝纫机头共"/],
  ])('is refused with what was read: %s', (_, now, message) => {
    const { problems } = edited([['exact: 缝纫机头共1621台', now]]).content();
    expect(describeProblems(problems)).toMatch(message);
  });

  it('is refused where a stated event types its date', () => {
    const { problems } = edited([
      [
        /qingfeng-operation: \{ label: [^,]*, kind: operation,/,
        'qingfeng-operation: { label: 甲, kind: operation, date: "2015",',
      ],
    ]).content();
    expect(describeProblems(problems)).toMatch(
      /events\.qingfeng-operation: found "date: 2015" of a stated event\. Allowed: the date that the words give/,
    );
  });
});

it('keeps each reading, so that one which changes is seen', () => {
  const one = bookCase(new EditedContent());
  expect(readingsOf(one)).toMatchObject({
    'figures-heads-seized': '1621 台, quantity',
    'figures-prison-term': '18 月, prison-term',
    'events-judgment': '2016-09',
    'outcomes-criminal-fine': 'criminal',
    'brands-butterfly': '蝴蝶牌BUTTERFLY',
  });
});

it('leads from the full case back to the lines of the file', () => {
  const content = new EditedContent();
  const { records } = content.content();
  const file = records.cases.find(({ id }) => id === '2016-04');
  const lines = content.text(four).split('\n');
  const line = file?.lineOf(['figures', 'heads-seized']) ?? 0;
  expect(lines[line - 1]).toMatch(/^ {2}heads-seized: /);
});
