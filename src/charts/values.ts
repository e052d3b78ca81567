import type { Book } from '../casebook/book.ts';
import { ui } from '../i18n/ui.ts';
import { drawPanels, panelsOf, rowsOf, statedByUnit } from './bars.ts';
import type { BookFigure } from './figure.ts';

const words = ui.overview.values;
const nameOf = (code: string) => ui.overview.currency[code] ?? code;

/** Figure: the values that the texts state, a panel a currency. */
export function valuesFigure(book: Book): BookFigure {
  const groups = statedByUnit(book, 'value');
  const panels = panelsOf(groups, nameOf);
  const count = [...groups.values()].flat().length;
  return {
    id: 'values',
    title: words.title,
    sentence: words.sentence,
    description: words.description(count, ui.list([...groups.keys()].map(nameOf))),
    columns: ui.overview.bars.columns,
    rows: rowsOf(book, groups, nameOf),
    draw: (width) => drawPanels(panels, width),
  };
}
