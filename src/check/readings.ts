import type { CaseCheck } from './check.ts';

/** Reports facts whose value can't be read from their words. */
export const readings: CaseCheck = ({ entry }, _, report) => {
  const { figures = {} } = entry.front;
  const read = new Set(entry.data.figures.map(({ id }) => id));
  for (const { path, ...what } of entry.faults) {
    const [list, id] = path;
    const formula = list === 'figures' ? figures[String(id)]?.formula : undefined;
    // What is computed from a figure that can't be read can't be read either.
    const inputs = formula?.split(' ') ?? [];
    if (inputs.some((input) => figures[input] !== undefined && !read.has(input))) continue;
    report(entry, path, what);
  }
};
