import { describe, expect, it } from 'vitest';
import { type BoundTerm, compareTerms, termFinder } from '../../src/text/bound-terms.ts';

const term = (
  id: string,
  chinese: string[],
  english: string[],
  not: string[] = [],
  cased = false,
): BoundTerm => ({ id, chinese, english, not, cased });

const find = termFinder([
  term('interception', ['查获', '捕获'], ['intercept*', 'uncover*'], ['seiz*', 'detain*']),
  term('seizure', ['查扣'], ['seiz*'], ['detain*', 'intercept*']),
  term('targeting', ['布控'], ['targeting']),
  term('pre-set-targeting', ['预定式布控'], ['pre-set targeting']),
  term('customs', ['海关'], ['Customs', 'customs house', 'customs clearance'], ['customs'], true),
]);

const faults = (chinese: string, english: string) =>
  compareTerms(chinese, english, find).map(({ term: { id }, found }) => [id, found]);

describe('a term', () => {
  it('has one of its English wordings', () => {
    expect(faults('查获挂锁', 'Padlocks intercepted')).toEqual([]);
    expect(faults('查获案件', 'Cases uncovered')).toEqual([]);
    expect(faults('查获挂锁', 'Padlocks found')).toEqual([['interception', undefined]]);
  });

  it('has no English that means something else', () => {
    expect(faults('查获挂锁', 'Padlocks seized')).toEqual([['interception', 'seized']]);
    expect(faults('查获挂锁', 'Padlocks intercepted and detained')).toEqual([
      ['interception', 'detained'],
    ]);
  });

  it('leaves the words of another term of the same Chinese alone, as often as it stands there', () => {
    expect(faults('查获1起，查扣2台', '1 case uncovered and 2 units seized')).toEqual([]);
    expect(faults('查获1起，查扣2台', '1 uncovered, 2 seized, 3 seized')).toEqual([
      ['interception', 'seized'],
    ]);
  });

  it('is not found within a longer one', () => {
    expect(faults('下达预定式布控指令', 'issued a pre-set targeting instruction')).toEqual([]);
    expect(faults('下达预定式布控指令', 'issued a targeting instruction')).toEqual([
      ['pre-set-targeting', undefined],
    ]);
    expect(faults('进行布控', 'applied targeting')).toEqual([]);
  });

  it('has its capital letters where these count', () => {
    expect(faults('海关查验', 'Customs inspects')).toEqual([]);
    expect(faults('海关查验', 'the Customs of that customs house')).toEqual([]);
    expect(faults('海关查验', 'inspected by customs')).toEqual([['customs', 'customs']]);
  });

  it('is looked for only where the Chinese has it', () => {
    expect(faults('发现挂锁', 'Padlocks seized by customs')).toEqual([]);
  });
});
