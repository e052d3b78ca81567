import { describe, expect, it } from 'vitest';
import { inQuotes } from '../../src/text/quotation.ts';

describe('a quotation', () => {
  it('has double marks', () => {
    expect(inQuotes('通得快')).toBe('“通得快”');
  });

  it('changes the marks within it to the other kind', () => {
    expect(inQuotes('加强“两法衔接”的典型')).toBe('“加强‘两法衔接’的典型”');
    expect(inQuotes('称“近似‘ALL STAR’商标”')).toBe('“称‘近似“ALL STAR”商标’”');
  });

  it('leaves an apostrophe alone', () => {
    expect(inQuotes('Xi’an Customs’s “lead”')).toBe('“Xi’an Customs’s ‘lead’”');
    expect(inQuotes('Passengers’ luggage')).toBe('“Passengers’ luggage”');
  });
});
