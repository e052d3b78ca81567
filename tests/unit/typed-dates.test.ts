import { describe, expect, it } from 'vitest';
import { faultOfTyped } from '../../src/book/expand/read-date.ts';

/** What is wrong with a date typed for words of a text. */
function fault(date: string, text: string, exact: string) {
  const start = text.indexOf(exact);
  const quote = { exact, paragraph: 'f1', text, start, end: start + exact.length };
  return faultOfTyped(date, [quote], new Map([['f1', text]]))?.allowed;
}

describe('a typed date', () => {
  const yearless = '5月，海关查验一批货物。随后移交公安机关，次日立案。';

  it('has the month of its words, and a year of the editor where no text gives one', () => {
    expect(fault('2033-05', yearless, '5月，海关查验')).toBeUndefined();
    expect(fault('2033-05/..', yearless, '随后移交')).toBeUndefined();
    expect(fault('2033-11', yearless, '5月，海关查验')).toBe(
      'a date that begins with "2033-05", as its words give it',
    );
    expect(fault('2033-11', yearless, '随后移交')).toMatch(/which give 2033-05$/);
  });

  it('has the year of the text before it', () => {
    const text = '2032年3月4日，海关查验。次日扣留货物，随后立案。';
    expect(fault('2032-03-04/..', text, '随后立案')).toBeUndefined();
    expect(fault('2032-03-05', text, '扣留货物')).toBeUndefined();
    expect(fault('2032-03', text, '扣留货物')).toBeUndefined();
    expect(fault('2033-03-05', text, '扣留货物')).toBe(
      'a date of its words or of the text before them, which give 2032-03-04, 2032-03-05',
    );
  });

  it('lets the editor say which year 今年 is', () => {
    expect(fault('2033-05', '今年5月，海关查验一批货物。', '今年5月')).toBeUndefined();
    expect(fault('2033', '去年海关查验一批货物。', '去年')).toBeUndefined();
    expect(fault('2033-06', '今年5月，海关查验一批货物。', '今年5月')).toBeDefined();
  });

  it('has no day that no words give', () => {
    expect(fault('2033-05-09', '2033年5月，海关查验一批货物。', '2033年5月')).toBe(
      'a date of its words or of the text before them, which give 2033-05',
    );
  });
});
