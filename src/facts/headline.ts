import type { Case } from '../book/book.ts';
import type { Words } from '../i18n/words.ts';
import type { Figure } from '../schema/case.ts';

/** The figure and the outcome that represent a case in lists, chosen by its editor. */
export interface Headline {
  /** What is counted, and the number with its hedge. */
  figure: { label: string; value: string; basis: Figure['basis']; fact: string };
  outcome: { label: string; fact: string };
}

/**
 * The headline of a case.
 * @throws Error if the case has no such figure or outcome, which the content check reports first
 */
export function headlineOf(
  { id, headline, figures, outcomes }: Case,
  words: Pick<Words, 'figure'>,
): Headline {
  const figure = figures.find((one) => one.id === headline.figure);
  const outcome = outcomes.find((one) => one.id === headline.outcome);
  if (!figure || !outcome) throw new Error(`The headline of ${id} names what it does not have.`);
  return {
    figure: {
      label: figure.label,
      value: words.figure(figure),
      basis: figure.basis,
      fact: `figures-${figure.id}`,
    },
    outcome: { label: outcome.label, fact: `outcomes-${outcome.id}` },
  };
}
