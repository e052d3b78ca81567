import type { Book } from '../casebook/book.ts';
import { ui } from '../i18n/ui.ts';
import { drawPanels, panelsOf, rowsOf, statedByUnit } from './bars.ts';
import type { BookFigure } from './figure.ts';

const words = ui.overview.quantities;

/** Figure: the quantities that the texts state, a panel a unit. */
export function quantitiesFigure(book: Book): BookFigure {
  const groups = statedByUnit(book, 'quantity');
  const panels = panelsOf(groups, (unit) => ui.overview.bars.unit(ui.overview.bars.unitName(unit)));
  const count = [...groups.values()].flat().length;
  return {
    id: 'quantities',
    title: words.title,
    sentence: words.sentence,
    description: words.description(
      count,
      ui.list([...groups.keys()].map(ui.overview.bars.unitName)),
    ),
    columns: ui.overview.bars.columns,
    rows: rowsOf(book, groups, ui.overview.bars.unitName),
    draw: (width) => drawPanels(panels, width),
  };
}
