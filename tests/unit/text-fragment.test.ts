import { expect, it } from 'vitest';
import { paragraphsOf } from '../../src/book/book.ts';
import { textFragment } from '../../src/text/text-fragment.ts';
import { realSites } from '../../support/real-sites.ts';

/** Reads `prefix-,start,end,-suffix` as a browser does. */
function read(fragment: string) {
  const [, paragraph = '', directive = ''] = /^#(\w+):~:text=(.*)$/.exec(fragment) ?? [];
  const parts = directive.split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start = '', end] = parts;
  return {
    paragraph,
    prefix: decodeURIComponent(prefix ?? ''),
    start: decodeURIComponent(start),
    end: end === undefined ? undefined : decodeURIComponent(end),
    suffix: decodeURIComponent(suffix ?? ''),
  };
}

/** Every place of a text that the directive could mean: white space is not counted. */
function places(
  text: string,
  { prefix, start, end, suffix }: ReturnType<typeof read>,
): { words: string; at: number }[] {
  const plain = (words: string) =>
    words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s*');
  const words = end === undefined ? plain(start) : `${plain(start)}.*?${plain(end)}`;
  const whole = new RegExp(`(?<=${plain(prefix)}\\s*)${words}(?=\\s*${plain(suffix)})`, 'gu');
  return [...text.matchAll(whole)].map(({ 0: words, index: at }) => ({ words, at }));
}

it('leads from any selection to one place of the case, which holds it and ends at words', {
  tags: ['long'],
}, () => {
  let seed = 3;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const { cases } = realSites.zh.book;
  for (let turn = 0; turn < 2000; turn++) {
    const one = cases[turn % cases.length];
    const paragraphs = one ? paragraphsOf(one) : [];
    const paragraph = paragraphs[random(paragraphs.length)];
    if (!paragraph) throw new Error('There is no paragraph.');
    const { id, text } = paragraph;
    const start = random(text.length - 1);
    const end = Math.min(text.length, start + 1 + random(90));
    const fragment = textFragment([{ paragraph: id, text, start, end }]);
    // What has a meaning in the directive is encoded in words.
    expect(fragment).toMatch(/^#[fr]\d+:~:text=[^\s&]+$/);
    const directive = read(fragment);
    expect(directive.paragraph).toBe(id);
    const found = paragraphs.flatMap((other) => places(other.text, directive));
    expect(found, fragment).toHaveLength(1);
    expect(found[0]?.words).toContain(text.slice(start, end).trim());
    const borders = new Set(
      [...segmenter.segment(text)].map(({ index }) => index).concat(text.length),
    );
    const { words = '', at = -1 } = found[0] ?? {};
    expect(borders.has(at) && borders.has(at + words.length), fragment).toBe(true);
  }
});

it('widens a selection inside words to the words', () => {
  const text = '上海海关深挖线索、追溯售假源头';
  const start = text.indexOf('索');
  expect(read(textFragment([{ paragraph: 'f3', text, start, end: start + 1 }]))).toMatchObject({
    paragraph: 'f3',
    start: '线索',
  });
});

it('names each run of a selection over several paragraphs', () => {
  const fragment = textFragment([
    { paragraph: 'f3', text: '货物共六批', start: 0, end: 5 },
    { paragraph: 'r1', text: '案值920000元', start: 0, end: 9 },
  ]);
  expect(decodeURIComponent(fragment)).toBe('#f3:~:text=货物共六批&text=案值920000元');
});
