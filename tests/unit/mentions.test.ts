import { describe, expect, it } from 'vitest';
import { mentionFinder, type Name } from '../../src/text/mentions.ts';

const names: Name[] = [
  ...['黄埔', '天津', '杭州', '宁波', '上海', '广州'].map((wording) => ({
    collection: 'customs' as const,
    id: wording,
    wording,
  })),
  { collection: 'ports', id: 'ningbo', wording: '宁波口岸' },
  { collection: 'ports', id: 'zone', wording: '凭祥海关综合保税区口岸' },
  { collection: 'brands', id: 're', wording: 'RE' },
  { collection: 'brands', id: 'reebok', wording: 'REEBOK' },
  { collection: 'goods', id: 'oil', wording: '润滑油' },
  { collection: 'goods', id: 'oil', wording: '汽车润滑油' },
];
const find = mentionFinder(names);
const found = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

describe('mentions', () => {
  it.each([
    ['黄埔、天津两关继续深挖', ['黄埔', '天津']],
    ['召集杭州、宁波、广州、黄埔、天津等海关', ['杭州', '宁波', '广州', '黄埔', '天津']],
    ['天津、上海和黄埔海关', ['天津', '上海', '黄埔海关']],
    ['天津、上海和黄埔等8个海关', ['天津', '上海', '黄埔']],
    ['上海海关', ['上海海关']],
  ])('take offices out of a list: %s', (text, words) => {
    expect(found(text)).toEqual(words);
  });

  it.each(['上海市公安局', '从上海出口', '通过宁波公司代理', '中国海关', '天津口岸海关'])(
    'take no place for an office: %s',
    (text) => {
      expect(find(text).filter(({ collection }) => collection === 'customs')).toEqual([]);
    },
  );

  it('take Latin names as whole words, in any case', () => {
    expect(found('“RE”、“Reebok”、PRE、reef')).toEqual(['RE', 'Reebok']);
  });

  it('take the longest wording', () => {
    expect(found('汽车润滑油与润滑油')).toEqual(['汽车润滑油', '润滑油']);
  });
});
