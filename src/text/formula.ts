/**
 * Computes a formula such as `a + b` or `total-price / unit-price`: ids of figures between
 * spaced signs + - * /, read from left to right.
 * @throws Error with a full sentence if an id is unknown or the formula has another form
 */
export function evaluate(formula: string, values: ReadonlyMap<string, number>): number {
  const [first = '', ...rest] = formula.split(' ');
  if (rest.length % 2 !== 0) throw new Error(`"${formula}" is not ids between signs`);
  const figureOf = (id: string) => {
    const value = values.get(id);
    if (value === undefined) throw new Error(`"${formula}" names "${id}", which is no figure here`);
    return value;
  };
  let total = figureOf(first);
  for (let at = 0; at < rest.length; at += 2) {
    const value = figureOf(rest[at + 1] ?? '');
    const sign = rest[at];
    if (sign === '+') total += value;
    else if (sign === '-') total -= value;
    else if (sign === '*') total *= value;
    else if (sign === '/') total /= value;
    else throw new Error(`"${formula}" has the sign "${sign}"`);
  }
  return Math.round(total * 1e6) / 1e6;
}
