import type { Site } from '../site/site.ts';
import { drawPanels } from './bar-panels.ts';
import { panelsOf, rangeOf, rowsOf, statedByUnit } from './bars.ts';
import type { Chart } from './chart.ts';

/** Chart: the values that the texts state, one panel for each currency that several have; none where no panel would be. */
export function valuesChart(site: Site): Chart | undefined {
  const { book, words } = site;
  const { bars, values } = words.overview;
  const nameOf = (code: string) => words.label('currencies', code);
  const groups = statedByUnit(book, 'value');
  const panels = panelsOf(groups, nameOf);
  const [first] = panels;
  if (first === undefined) return undefined;
  const count = [...groups.values()].flat().length;
  return {
    id: 'values',
    title: values.finding(first.title, first.bars.length, ...rangeOf(first, site)),
    sentence: values.sentence,
    description: values.description(count, words.list([...groups.keys()].map(nameOf))),
    columns: bars.columns,
    rows: rowsOf(site, groups, nameOf),
    draw: (width) => drawPanels(panels, site, width),
  };
}
