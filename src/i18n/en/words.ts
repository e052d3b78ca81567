/** A number with its noun: 1 case, 2 cases, 1,200 facts. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** Names in a sentence: A; A and B; A, B and C. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** A day `YYYY-MM-DD` or a month `YYYY-MM` in words: 20 April 2017, April 2017; anything else stays as it is. */
export function inWords(date: string): string {
  const [year, month, day] = /^\d{4}-\d{2}(?:-\d{2})?$/.test(date)
    ? date.split('-').map(Number)
    : [];
  const name = month === undefined ? undefined : months[month - 1];
  if (name === undefined) return date;
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}

/** When a list was published: published on 20 April 2017, published in April 2017; nothing where that is not known. */
export function publishedOn(date: string | undefined): string {
  if (date === undefined) return '';
  return `published ${date.length === 'YYYY-MM-DD'.length ? 'on' : 'in'} ${inWords(date)}`;
}

/** Words in brackets, with a space before them; nothing for no words. */
export function inBrackets(words: string): string {
  return words === '' ? '' : ` (${words})`;
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

/** A name as it stands within a sentence, where it is no acronym. */
export function lowerFirst(name: string): string {
  return name.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase());
}
