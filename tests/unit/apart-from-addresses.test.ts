import { describe, expect, it } from 'vitest';
import { apartFromAddresses } from '../../src/text/apart-from-addresses.ts';
import { textFragment } from '../../src/text/text-fragment.ts';

const address = 'https://casebook.example/cases/2016-04/';

describe('what is copied', () => {
  it.each([
    [`“1621台”（海关总署. ${address}#f3）`, `“1621台”（海关总署. ${address}#f3 ）`],
    [`载海关知识产权案例集，${address}#r2。`, `载海关知识产权案例集，${address}#r2 。`],
    [`${address}参见`, `${address} 参见`],
  ])('sets Chinese apart from the address before it: %s', (given, apart) => {
    expect(apartFromAddresses(given)).toBe(apart);
  });

  it.each([
    `海关总署. （2017-04-20）[2026-11-28]. ${address}.`,
    `General Administration of Customs of China, ${address} (accessed 28 Nov. 2026).`,
    `${address}#f3:~:text=1621%E5%8F%B0`,
    '海关总署：《案例》，2017年4月20日公布。',
  ])('stays as it is where nothing swallows what follows: %s', (given) => {
    expect(apartFromAddresses(given)).toBe(given);
  });

  it('is an address that ends in no mark of punctuation', () => {
    for (const text of ['Goods (watches).', 'They said “no!”', '他们称“(一)”。', 'It’s Levi’s']) {
      const end = textFragment([{ paragraph: 'f1', text, start: 0, end: text.length }]);
      expect(end, text).toMatch(/[\p{L}\p{N}]$/u);
    }
  });
});
