import type { Figure } from '../schema/case.ts';
import type { Case } from './book.ts';
import { readingLine } from './expand/read-figure.ts';

/** The readings of a case by fact: what was read from the words, in one line, as "over 9500000 CNY, value". */
export type Readings = Record<string, string>;

/**
 * Everything that is read from the words of a case and typed nowhere: numbers with hedge, unit and kind, dates,
 * branches of law, the wordings of marks. The ledger keeps them, so that none changes unseen.
 */
export function readingsOf({ figures, events, outcomes, brands }: Case): Readings {
  return Object.fromEntries([
    ...brands.map(({ id, written: wordings }) => [`brands-${id}`, wordings.join(' · ')]),
    ...figures.map((figure) => [`figures-${figure.id}`, readingOf(figure)]),
    ...events.map(({ id, date }) => [`events-${id}`, date]),
    ...outcomes.map(({ id, sphere }) => [`outcomes-${id}`, sphere]),
  ]);
}

function readingOf(figure: Figure): string {
  return `${readingLine(figure)}, ${figure.kind}`;
}
