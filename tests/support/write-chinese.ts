const digits = '零一二三四五六七八九';

/** A whole number from 1 to below 10 ** 12 in Chinese numerals: 一百零五, 两万三千, 一亿零五百万. */
export function writeNumerals(number: number, two: '二' | '两' = '二'): string {
  const groups = [Math.floor(number / 1e8), Math.floor(number / 1e4) % 1e4, number % 1e4];
  let written = '';
  for (const [index, group] of groups.entries()) {
    if (group === 0) continue;
    // 零 stands for whatever is left out before: a thousand, or a whole group.
    const gap = written !== '' && (group < 1000 || groups[index - 1] === 0);
    written += `${gap ? '零' : ''}${writeGroup(group, two, written === '')}${['亿', '万', ''][index]}`;
  }
  return written;
}

function writeGroup(group: number, two: string, isFirst: boolean): string {
  let written = '';
  let isGap = false;
  for (const [index, scale] of ['千', '百', '十', ''].entries()) {
    const digit = Math.floor(group / 10 ** (3 - index)) % 10;
    if (digit === 0) {
      isGap = written !== '';
      continue;
    }
    const isPlainTen = scale === '十' && digit === 1 && written === '' && isFirst;
    const name = digit === 2 && /[千百]/u.test(scale) ? two : digits.charAt(digit);
    written += `${isGap ? '零' : ''}${isPlainTen ? '' : name}${scale}`;
    isGap = false;
  }
  return written;
}

/** The digits of a year as Chinese reads them: 二〇一六. */
export function writeYear(year: number): string {
  return [...String(year)]
    .map((digit) => (digit === '0' ? '〇' : digits.charAt(Number(digit))))
    .join('');
}

/** Digits as a list of another office may have them: full width. */
export function writeWide(number: number): string {
  return String(number).replace(/\d/g, (digit) => '０１２３４５６７８９'.charAt(Number(digit)));
}
