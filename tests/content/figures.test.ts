import { describe, expect, it } from 'vitest';
import { realSites } from '../../support/real-sites.ts';

const { book } = realSites.zh;

describe('the casebook', () => {
  it('has every figure, date and reason of the ten cases of 2016', () => {
    const cases = book.cases.filter(({ edition }) => edition === '2016');
    const figures = cases.flatMap((one) => one.figures);
    // 75 numbers stand in the texts, as two readings of the source counted them; 8 are computed.
    expect(figures.filter(({ basis }) => basis !== 'computed')).toHaveLength(75);
    expect(figures.filter(({ basis }) => basis === 'computed')).toHaveLength(8);
    expect(cases.flatMap((one) => one.events)).toHaveLength(26);
    expect(cases.flatMap((one) => one.reasons)).toHaveLength(28);
    expect(book.glossary.size).toBeGreaterThanOrEqual(20);
  });

  it('never takes two units or currencies together', () => {
    for (const { figures } of book.cases) {
      for (const { formula, inputs = [], unit } of figures) {
        if (formula === undefined || !/ [+-] /.test(formula)) continue;
        const units = inputs.map((id) => figures.find((one) => one.id === id)?.unit);
        expect(new Set([...units, unit]).size, formula).toBe(1);
      }
    }
  });
});
