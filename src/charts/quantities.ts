import type { Site } from '../site/site.ts';
import { drawPanels, panelsOf, rowsOf, statedByUnit } from './bars.ts';
import type { Chart } from './chart.ts';

/** Chart: the quantities that the texts state, one panel for each unit. */
export function quantitiesChart(site: Site): Chart {
  const { book, words } = site;
  const { bars, quantities } = words.overview;
  const groups = statedByUnit(book, 'quantity');
  const panels = panelsOf(groups, (unit) => bars.unit(words.unitName(unit)), words);
  const count = [...groups.values()].flat().length;
  return {
    id: 'quantities',
    title: quantities.title,
    sentence: quantities.sentence,
    description: quantities.description(count, words.list([...groups.keys()].map(words.unitName))),
    columns: bars.columns,
    rows: rowsOf(site, groups, words.unitName),
    draw: (width) => drawPanels(panels, site, width),
  };
}
