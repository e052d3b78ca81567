import type { Case } from '../book/book.ts';
import type { Words } from '../i18n/words.ts';
import type { Figure } from '../schema/case.ts';

/** The figure and the outcome that represent a case in lists, chosen by its editor; a case may have none. */
export interface Headline {
  /** What is counted, and the number with its hedge. */
  figure?: { label: string; value: string; basis: Figure['basis']; fact: string } | undefined;
  outcome?: { label: string; fact: string } | undefined;
}

/** The headline of a case: the first of its figures, and its outcome. */
export function headlineOf(
  { headline, figures, outcomes }: Case,
  words: Pick<Words, 'figure'>,
): Headline {
  const figure = figures.find((one) => one.id === headline.figures[0]);
  const outcome = outcomes.find((one) => one.id === headline.outcome);
  return {
    figure: figure && {
      label: figure.label,
      value: words.figure(figure),
      basis: figure.basis,
      fact: `figures-${figure.id}`,
    },
    outcome: outcome && { label: outcome.label, fact: `outcomes-${outcome.id}` },
  };
}
