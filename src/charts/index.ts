import type { Book } from '../casebook/book.ts';
import { districtsFigure } from './districts.ts';
import type { BookFigure } from './figure.ts';
import { flowFigure } from './flow.ts';
import { placesFigure } from './places.ts';
import { quantitiesFigure } from './quantities.ts';
import { timelineFigure } from './timeline.ts';
import { topicsFigure } from './topics.ts';
import { valuesFigure } from './values.ts';

/** The figures of the overview, in their order. */
export function figuresOf(book: Book): BookFigure[] {
  return [
    timelineFigure,
    districtsFigure,
    valuesFigure,
    quantitiesFigure,
    flowFigure,
    placesFigure,
    topicsFigure,
  ].map((make) => make(book));
}
