const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** An English number word below a hundred. */
export const numberWord = new RegExp(
  `\\b(?:(${tens.join('|')})(?:[- ](${units.slice(1, 10).join('|')}))?|(${units.slice(1).join('|')}))\\b`,
  'g',
);

/** The value of an English number word below a hundred, such as twenty-two; NaN for anything else. */
export function numberOf(text: string): number {
  const [whole, ten, one, small] = new RegExp(numberWord.source).exec(text) ?? [];
  if (whole !== text) return Number.NaN;
  if (small !== undefined) return units.indexOf(small);
  return (tens.indexOf(ten ?? '') + 2) * 10 + (one === undefined ? 0 : units.indexOf(one));
}

/** Ordinals that are more than a number with th. */
const irregular: Readonly<Record<string, string>> = {
  first: 'one',
  second: 'two',
  third: 'three',
  fifth: 'five',
  eighth: 'eight',
  ninth: 'nine',
  twelfth: 'twelve',
};

/** The value of an English ordinal below a hundred, in words or in digits; NaN for anything else. */
export function ordinalOf(text: string): number {
  const [, digits] = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(text) ?? [];
  if (digits !== undefined) return Number(digits);
  return numberOf(irregular[text] ?? text.replace(/ieth$/, 'yth').replace(/th$/, ''));
}

/** What stands before a scale in place of a number. */
const parts: readonly (readonly [RegExp, string])[] = [
  [/\bhalf an?(?= (?:thousand|million|billion)\b)/g, '0.5'],
  [/\ba single(?= [a-z])/g, '1'],
  [/\ban?(?= (?:hundred|thousand|million|billion)\b)/g, '1'],
];

/** Writes the English number words of a text in digits, filled up with spaces so that everything keeps its place. */
export function numeralsFor(folded: string): string {
  return parts
    .reduce(
      (text, [pattern, digits]) => text.replace(pattern, (found) => digits.padEnd(found.length)),
      folded,
    )
    .replace(numberWord, (found) => String(numberOf(found)).padEnd(found.length))
    .replace(/\b(\d) +hundred(?: and (\d+))?\b/g, (found, hundreds, rest = 0) =>
      String(hundreds * 100 + Number(rest)).padEnd(found.length),
    );
}

/** The worth of the last place of a number that is no zero: 100000 of 1500000. */
export function lastPlace(value: number): number {
  let place = 1;
  while (value > 0 && value % (place * 10) === 0) place *= 10;
  return place;
}
