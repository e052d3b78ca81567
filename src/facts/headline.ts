import type { Case } from '../book/book.ts';
import type { Words } from '../i18n/words.ts';
import type { Figure } from '../schema/case.ts';

/** A figure that represents a case: what is counted, and the number with its hedge. */
export interface HeadlineFigure {
  label: string;
  value: string;
  basis: Figure['basis'];
  fact: string;
}

/** The figure and the outcome that represent a case in lists, chosen by its editor; a case may have none. */
export interface Headline {
  figure?: HeadlineFigure | undefined;
  outcome?: { label: string; fact: string } | undefined;
}

/** The headline of a case: the first of its figures, and its outcome. */
export function headlineOf(one: Case, words: Pick<Words, 'figure'>): Headline {
  const outcome = one.outcomes.find(({ id }) => id === one.headline.outcome);
  return {
    figure: headlineFigures(one, words)[0],
    outcome: outcome && { label: outcome.label, fact: `outcomes-${outcome.id}` },
  };
}

/** All figures that represent a case, in the order of its editor. */
export function headlineFigures(
  { headline, figures }: Case,
  words: Pick<Words, 'figure'>,
): HeadlineFigure[] {
  return headline.figures.flatMap((chosen) => {
    const figure = figures.find(({ id }) => id === chosen);
    if (figure === undefined) return [];
    const { id, label, basis } = figure;
    return [{ label, value: words.figure(figure), basis, fact: `figures-${id}` }];
  });
}
