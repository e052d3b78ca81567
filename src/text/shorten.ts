/**
 * A text of at most so many letters: a longer one ends with an ellipsis after the last clause that fits, or, where that
 * would leave less than half, after the last word.
 */
export function shorten(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const room = letters.slice(0, most - 1).join('');
  const clauses = [...room.matchAll(/[，；。：]|[,;:.](?= )/g)].map(({ index }) => index);
  const end = clauses.filter((index) => index >= most / 2).at(-1) ?? room.search(/ \S*$/);
  return `${end < 0 ? room : room.slice(0, end)}…`;
}
