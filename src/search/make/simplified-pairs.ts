import { Converter } from 'opencc-js/t2cn';

/**
 * Each traditional character beside its simplified form, in one string, for the simplified characters of a text: folding
 * needs them to treat the two as equal. A character that the text itself has is not replaced.
 */
export function simplifiedPairs(text: string): string {
  const wanted = new Set(text);
  const convert = Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const char = String.fromCodePoint(code);
    const simple = convert(char);
    if (simple !== char && wanted.has(simple) && !wanted.has(char)) pairs += char + simple;
  }
  return pairs;
}
