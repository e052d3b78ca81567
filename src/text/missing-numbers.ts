/** A number that does not follow on the one before it. */
export interface Gap {
  /** The place of the number in its list, from 0. */
  at: number;
  number: number;
  /** The number before it; 0 before the first. */
  after: number;
  /** What should stand between the two; empty where the numbers go back. */
  missing: number[];
}

/**
 * Where numbers do not count on: 4 after 2. They may begin again from 1, as those of groups do; one alone may be any.
 * @param left numbers that are known to be left out
 */
export function gapsIn(numbers: readonly number[], left: readonly number[] = []): Gap[] {
  if (numbers.length < 2) return [];
  return numbers.flatMap((number, at): Gap[] => {
    const after = numbers[at - 1] ?? 0;
    if (number === 1) return [];
    const between = Array.from(
      { length: Math.max(0, number - after - 1) },
      (_, n) => after + 1 + n,
    );
    const missing = between.filter((one) => !left.includes(one));
    return missing.length > 0 || number <= after ? [{ at, number, after, missing }] : [];
  });
}
