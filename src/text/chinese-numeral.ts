const digits = '零一二三四五六七八九';

/** A whole number from 0 to 999 in Chinese numerals, as in 案例十二. */
export function chineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 999) {
    throw new RangeError(`No Chinese numeral for ${number}.`);
  }
  const [hundreds, tens, ones] = [
    Math.floor(number / 100),
    Math.floor(number / 10) % 10,
    number % 10,
  ];
  const last = ones > 0 ? digits.charAt(ones) : '';
  if (hundreds > 0) {
    const middle = tens > 0 ? `${digits.charAt(tens)}十` : last && '零';
    return `${digits.charAt(hundreds)}百${middle}${last}`;
  }
  if (tens === 0) return digits.charAt(ones);
  return `${tens > 1 ? digits.charAt(tens) : ''}十${last}`;
}
