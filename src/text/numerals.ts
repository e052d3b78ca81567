const digits = '零一二三四五六七八九';

/** A whole number from 0 to 99 in Chinese numerals, as in 案例十二. */
export function chineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 99) {
    throw new RangeError(`No Chinese numeral for ${number}: only 0 to 99 are known.`);
  }
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  if (tens === 0) return digits.charAt(ones);
  return `${tens > 1 ? digits.charAt(tens) : ''}十${ones > 0 ? digits.charAt(ones) : ''}`;
}
