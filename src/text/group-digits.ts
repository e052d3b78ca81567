/** Digits grouped by thousands, for reading: 27346美元 is 27,346美元. Digits before 万 and the like stay: 1300万元. */
export function groupDigits(words: string): string {
  return words.replace(/(?<![\d.,，])\d{4,}(?![\d]|[余多]?[十百千万亿])/gu, (digits) =>
    digits.replace(/\B(?=(?:\d{3})+$)/g, ','),
  );
}
