import type { Site } from '../site/site.ts';
import { type Bar, drawPanels, panelsOf, rangeOf, rowsOf, statedByUnit } from './bars.ts';
import type { Chart } from './chart.ts';

/** Chart: the quantities that the texts state, one panel for each unit that several have; none where no panel would be. */
export function quantitiesChart(site: Site): Chart | undefined {
  const { words } = site;
  const { bars, quantities } = words.overview;
  const groups = statedByName(site);
  const panels = panelsOf(groups, bars.unit);
  const [first] = panels;
  if (first === undefined) return undefined;
  const names = [...groups.keys()];
  return {
    id: 'quantities',
    title: quantities.finding(first.unit, first.bars.length, ...rangeOf(first, words)),
    sentence: quantities.sentence,
    description: quantities.description([...groups.values()].flat().length, words.list(names)),
    columns: bars.columns,
    rows: rowsOf(site, groups, (name) => name),
    draw: (width) => drawPanels(panels, site, width),
  };
}

/** The stated quantities by the name of their unit: two units may have one in a translation, as 双 and 副 are pairs. */
function statedByName({ book, words }: Site): Map<string, Bar[]> {
  const units = Map.groupBy(statedByUnit(book, 'quantity'), ([unit]) => words.unitName(unit));
  const named = [...units].map(([name, own]) => [name, own.flatMap(([, bars]) => bars)] as const);
  return new Map(named.toSorted(([, a], [, b]) => b.length - a.length));
}
