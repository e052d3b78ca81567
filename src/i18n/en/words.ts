/** A number with its noun: 1 case, 2 cases, 1,200 facts. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** Names in a sentence: A; A and B; A, B and C. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** A day `YYYY-MM-DD` in words: 20 April 2017; anything else stays as it is. */
export function inWords(day: string): string {
  const [year, month, date] = /^\d{4}-\d{2}-\d{2}$/.test(day) ? day.split('-').map(Number) : [];
  const name = month === undefined ? undefined : months[month - 1];
  return name === undefined ? day : `${date} ${name} ${year}`;
}

/** The months, January first. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
