import { Converter } from 'opencc-js/t2cn';

/**
 * Each traditional character beside its simplified form, in one string, for the simplified characters of a text: what
 * folding needs to take the one for the other. A character that the text itself has stands for itself.
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
