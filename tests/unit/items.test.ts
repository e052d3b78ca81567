import { describe, expect, it } from 'vitest';
import { clauseOf, itemsIn } from '../../src/text/items.ts';

/** The words that belong to each number of a sentence, which is written with its numbers and units in brackets. */
function items(marked: string): string[] {
  const numbers: { start: number; unit: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(?=\[)|(?<=\])/u)) {
    const start = text.length;
    text += part.replace(/[[\]]/gu, '');
    if (part.startsWith('[')) numbers.push({ start, unit: text.length - 1, end: text.length });
  }
  return itemsIn(text, { start: 0, end: text.length }, numbers).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('the words of a sentence that tell what a number counts', () => {
  it.each([
    [
      '查获“甲”商标的眼镜[6302副]、“乙”商标的眼镜[43副]，案值[126万元]',
      ['查获“甲”商标的眼镜6302副', '、“乙”商标的眼镜43副', '，案值126万元'],
    ],
    [
      '有[300个]手提包使用了“甲”商标，[140个]手提包使用了“乙”商标',
      ['有300个手提包使用了“甲”商标', '，140个手提包使用了“乙”商标'],
    ],
    [
      '“甲”标识的耳机[81000个]、“乙”标识的耳机[12400个]，合计[10万个]',
      ['“甲”标识的耳机81000个', '、“乙”标识的耳机12400个', '，合计10万个'],
    ],
    ['查获[3批]润滑油[31.7吨]', ['查获3批润滑油', '润滑油31.7吨']],
    [
      '侵犯“甲”等[22项]商标权的鞋服、背包等共[10.4万件]',
      ['侵犯“甲”等22项商标权的鞋服、背包等共', '商标权的鞋服、背包等共10.4万件'],
    ],
    [
      '[300个]手提包使用了“甲”商标，标有“乙”商标的袜子[20双]',
      ['300个手提包使用了“甲”商标', '，标有“乙”商标的袜子20双'],
    ],
  ])('are told apart in %s', (marked, expected) => {
    expect(items(marked)).toEqual(expected);
  });

  it('have a clause that ends at the next comma', () => {
    const text = '查获某物，标有“甲”商标的手表4块，价值5万元';
    const number = { start: 14, unit: 15, end: 16 };
    const { start, end } = clauseOf(text, { start: 0, end: text.length, number, joined: false });
    expect(text.slice(start, end)).toBe('标有“甲”商标的手表4块');
  });
});
