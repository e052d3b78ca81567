import { describe, expect, it } from 'vitest';
import { carriedIn, carries } from '../../src/text/carrying-words.ts';

describe('words that carry a value', () => {
  it.each([
    [
      'one of them stands in one of the texts',
      { words: ['进口', '进境'] },
      ['出境', '申报进境'],
      true,
    ],
    ['none stands in any text', { words: ['进口', '进境'] }, ['出口', '出境'], false],
    ['there are none, so that any text will do', {}, ['提及'], true],
    ['the parts stand in order', { words: ['权利人…线索'] }, ['根据权利人提供的线索'], true],
    ['the parts stand the other way round', { words: ['权利人…线索'] }, ['线索由权利人'], false],
    ['the parts stand in two texts', { words: ['权利人…线索'] }, ['权利人', '线索'], false],
    ['a word rules it out in another text', { unless: ['侵犯'] }, ['耐克公司', '侵犯商标'], false],
    ['no word rules it out', { unless: ['侵犯'] }, ['耐克公司'], true],
    [
      'a word carries it and another rules it out',
      { words: ['商标'], unless: ['备案'] },
      ['商标备案'],
      false,
    ],
  ])('where %s', (_, words, texts, expected) => {
    expect(carries(words, texts)).toBe(expected);
  });

  it('give the values of a vocabulary, in its order', () => {
    const values = new Map([
      ['fine', { words: ['罚款'] }],
      ['confiscation', { words: ['没收'] }],
      ['arrest', { words: ['抓获'] }],
    ]);
    expect(carriedIn(values, ['没收全部货物', '罚款4.5万元'])).toEqual(['fine', 'confiscation']);
  });
});
