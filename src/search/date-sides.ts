import type { AskedDate, DateSide } from './values.ts';

/** The words that ask for one side of a date, before or behind it; those of a date itself (in, during) ask for none. */
const sidesBefore: readonly (readonly [RegExp, DateSide | undefined])[] = [
  [/\b(?:since|from|starting) (?:the )?$/, 'since'],
  [/\b(?:after|later than) (?:the )?$/, 'after'],
  [/\b(?:before|until|till|prior to|earlier than) (?:the )?$/, 'before'],
  [/\bby (?:the )?(?:end of )?$/, 'by'],
  [/(?:自从?|从|介于|\b(?:in|on|during|throughout|within|between) (?:the )?)$/, undefined],
];
const sidesBehind: readonly (readonly [RegExp, DateSide | undefined])[] = [
  [/^(?:以来|至今|起|开始|onwards?\b)/u, 'since'],
  [/^(?:[之以]后|过?后(?=$|[\s的]))/u, 'after'],
  [/^(?:[之以]前|前(?=$|[\s的]))/u, 'before'],
  [/^(?:期间|当[月年]|内)/u, undefined],
];

/** A date with the words beside it that say which side of it is asked for. */
export function withSide(text: string, date: AskedDate): AskedDate {
  const behind = text.slice(date.end);
  const before = text.slice(0, date.start);
  const [led, ledBy] = sideIn(sidesBefore, before);
  const [closed, closedBy] = sideIn(sidesBehind, behind);
  const side = closed ?? date.side ?? (date.to ? undefined : led);
  return {
    ...date,
    start: date.start - ledBy,
    end: date.end + closedBy,
    ...(side && { side }),
  };
}

function sideIn(
  sides: readonly (readonly [RegExp, DateSide | undefined])[],
  words: string,
): [DateSide | undefined, number] {
  for (const [pattern, side] of sides) {
    const found = pattern.exec(words);
    if (found) return [side, found[0].length];
  }
  return [undefined, 0];
}
