import { Converter } from 'opencc-js/t2cn';

/**
 * Each traditional character beside its simplified form, in one string, for the simplified characters of a text: folding
 * needs them to treat the two as equal. A character that the text itself has is not replaced. The pairs stand in the order
 * of the simplified characters, which repeat: so their bytes compress better.
 */
export function simplifiedPairs(text: string): string {
  const wanted = new Set(text);
  const convert = Converter({ from: 't', to: 'cn' });
  const pairs: string[] = [];
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const char = String.fromCodePoint(code);
    const simple = convert(char);
    if (simple !== char && wanted.has(simple) && !wanted.has(char)) pairs.push(char + simple);
  }
  const simple = (pair: string) => pair.codePointAt(1) ?? 0;
  return pairs.sort((a, b) => simple(a) - simple(b)).join('');
}
