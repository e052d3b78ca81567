import { describe, expect, it } from 'vitest';
import { groupDigits } from '../../src/text/group-digits.ts';
import { writtenNumber } from '../../src/text/number-words.ts';
import { readCurrency, readNumbers, readUnit } from '../../src/text/numbers.ts';
import { realSites } from '../../support/real-sites.ts';

const { book, words } = realSites.zh;
const { units, currencies } = book.vocabulary;

function wordsOf(text: string): string {
  const [number] = readNumbers(text);
  if (number === undefined) throw new Error(`No number in ${text}.`);
  const { start, after } = number;
  const unit =
    readCurrency(text.slice(0, start), after, currencies) ?? readUnit(after, units.keys()) ?? '';
  return writtenNumber(text, number, unit, { units, currencies });
}

describe('a number in the words of its text', () => {
  it.each([
    ['货值人民币950余万元。', '950余万元'],
    ['价值人民币约1300万元。', '约1300万元'],
    ['涉案金额人民币逾4亿元。', '逾4亿元'],
    ['案值约126万余元。', '约126万余元'],
    ['价值约68万元人民币。', '约68万元人民币'],
    ['罚金合计US$5,000。', 'US$5,000'],
    ['人民币950万。', '人民币950万'],
    ['挂锁9万多把，', '9万多把'],
    ['近10万件，', '近10万件'],
    ['不到500双，', '不到500双'],
    ['至少300箱，', '至少300箱'],
    ['共100件以上，', '100件以上'],
    ['重10吨左右，', '10吨左右'],
    ['有期徒刑一年零六个月，', '一年零六个月'],
    ['两年内多次，', '两年内'],
    ['历时两个半月。', '两个半月'],
    ['查获数十批，', '数十批'],
    ['3至5批货物', '3至5批'],
    ['两地公安机关', '两地'],
    ['共查扣3.49万件（双、台），', '3.49万件（双、台）'],
    ['服装1.5万件(套)。', '1.5万件(套)'],
    ['鞋3000双（其中童鞋200双）', '3000双'],
    ['抓获12人（男）', '12人'],
  ])('%s has %s', (text, expected) => {
    expect(wordsOf(text)).toBe(expected);
  });

  it.each([
    ['1621台', '1,621台'],
    ['27346.5美元', '27,346.5美元'],
    ['0.12345克', '0.12345克'],
    ['约1300万元', '约1300万元'],
    ['2000余万元', '2000余万元'],
    ['1,621台', '1,621台'],
    ['107.95万美元', '107.95万美元'],
    ['10000至20000件', '10,000至20,000件'],
  ])('%s is grouped as %s', (written, shown) => {
    expect(groupDigits(written)).toBe(shown);
  });
});

describe('the figures of the ten cases', () => {
  it('are the words of their texts, unless they are computed', () => {
    for (const one of book.cases) {
      const text = one.sections.flatMap(({ paragraphs }) => paragraphs.map((p) => p.text)).join();
      for (const { id, basis, written } of one.figures) {
        if (basis === 'computed') expect(written, id).toBeUndefined();
        else expect(text, `${one.id} ${id}`).toContain(written);
      }
    }
  });

  it('are shown as written', () => {
    const shown = (id: string, figure: string) => {
      const found = book.casesById.get(id)?.figures.find((one) => one.id === figure);
      return found && words.figure(found);
    };
    expect(shown('2016-01', 'lubricants-value')).toBe('950余万元');
    expect(shown('2016-06', 'case-shoes')).toBe('50余万双');
    expect(shown('2016-06', 'case-amount')).toBe('逾4亿元');
    expect(shown('2016-07', 'first-padlocks')).toBe('9万多把');
    expect(shown('2016-04', 'prison-term')).toBe('一年零六个月');
    expect(shown('2016-04', 'batches-seized')).toBe('两批');
    expect(shown('2016-04', 'heads-seized')).toBe('1,621台');
  });
});
