import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withChineseMarks } from '../../src/text/chinese-marks.ts';

describe('a text with half-width marks', () => {
  it.each([
    ['海关查获手机壳1,200个,价值3.5万元;', '海关查获手机壳1,200个，价值3.5万元；'],
    [
      '侵犯"NIKE","ADIDAS"商标权,标有"Co., Ltd."字样.',
      '侵犯“NIKE”，“ADIDAS”商标权，标有“Co., Ltd.”字样。',
    ],
    ['(一)案情:当日16:30,某公司(ABC)申报', '（一）案情：当日16:30，某公司（ABC）申报'],
    ['使用「三环」商标(图形)!', '使用“三环”商标（图形）！'],
    ['TI OPA2333-HT (153PV), 2.4.1', 'TI OPA2333-HT (153PV), 2.4.1'],
  ])('%s is read as %s', (text, read) => {
    expect(withChineseMarks(text)).toBe(read);
  });

  it('has the same places when it is read', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'海关,，;:.!?()"“”「」1aé 𠮷') });
    fc.assert(
      fc.property(signs, (text) => {
        const read = withChineseMarks(text);
        expect(read).toHaveLength(text.length);
        const others = (one: string) => one.replace(/[,;:.!?()"「」，；：。！？（）“”]/gu, ' ');
        expect(others(read)).toBe(others(text));
      }),
    );
  });
});
