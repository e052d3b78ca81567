import { Converter } from 'opencc-js/t2cn';

/**
 * The traditional characters that stand for the simplified ones of a text, then those in the same order, in one string:
 * folding needs them to treat the two as equal. A character that the text itself has is not replaced. They stand in the
 * order of the simplified ones, apart from these: so their bytes compress best.
 */
export function simplifiedPairs(text: string): string {
  const wanted = new Set(text);
  const convert = Converter({ from: 't', to: 'cn' });
  const pairs: [char: string, simple: string][] = [];
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const char = String.fromCodePoint(code);
    const simple = convert(char);
    if (simple !== char && wanted.has(simple) && !wanted.has(char)) pairs.push([char, simple]);
  }
  const place = (simple: string) => simple.codePointAt(0) ?? 0;
  pairs.sort(([, a], [, b]) => place(a) - place(b));
  return [...pairs.map(([char]) => char), ...pairs.map(([, simple]) => simple)].join('');
}
