import type { TestOptions } from 'vitest';

/**
 * A long table in two parts, each with the options of its tests: the first row of each eight, which the quick checks try
 * too, and the rows that only npm test tries.
 */
export function sampled<Row>(rows: readonly Row[]): [rows: Row[], options: TestOptions][] {
  const isSample = (_: Row, at: number) => at % 8 === 0;
  return [
    [rows.filter(isSample), {}],
    [rows.filter((row, at) => !isSample(row, at)), { tags: ['long'] }],
  ];
}
