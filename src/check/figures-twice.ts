import type { CaseCheck } from './check.ts';
import { isStated, numbersOfFigure } from './figure-numbers.ts';

/** Reports two figures that quote the same number of the text. */
export const figuresTwice: CaseCheck = (one, { vocabulary }, report) => {
  const owners = new Map<string, string>();
  for (const [index, figure] of one.entry.data.figures.entries()) {
    if (!isStated(figure)) continue;
    const numbers = numbersOfFigure(one, index, vocabulary);
    const places = numbers.map(({ paragraph, start }) => `${paragraph} ${start}`);
    const other = places.map((place) => owners.get(place)).find((id) => id !== undefined);
    if (other !== undefined) {
      const [{ paragraph, start, end } = { paragraph: '', start: 0, end: 0 }] = numbers;
      report(one.entry, ['figures', index], {
        found: `"${one.texts.get(paragraph)?.slice(start, end)}" in paragraph ${paragraph} a second time, which "${other}" quotes too`,
        allowed: 'each number of the text in one figure',
        advice: 'Take one of the two out, or quote the other number.',
      });
    }
    for (const place of places) if (!owners.has(place)) owners.set(place, figure.id);
  }
};
