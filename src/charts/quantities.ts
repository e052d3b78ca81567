import type { Words } from '../i18n/words.ts';
import type { Site } from '../site/site.ts';
import { drawPanels } from './bar-panels.ts';
import { panelsOf, rangeOf, rowsOf, statedByUnit } from './bars.ts';
import type { Chart } from './chart.ts';

/** Chart: the quantities that the texts state, one panel for each unit that several have; none where no panel would be. */
export function quantitiesChart(site: Site): Chart | undefined {
  const { book, words } = site;
  const { bars, quantities } = words.overview;
  const groups = statedByUnit(book, 'quantity');
  const nameOf = unitNames([...groups.keys()], words);
  const panels = panelsOf(groups, (unit) => bars.unit(nameOf(unit)));
  const [first] = panels;
  if (first === undefined) return undefined;
  return {
    id: 'quantities',
    title: quantities.finding(nameOf(first.unit), first.bars.length, ...rangeOf(first, site)),
    sentence: quantities.sentence,
    description: quantities.description(
      [...groups.values()].flat().length,
      words.list([...groups.keys()].map(nameOf)),
    ),
    columns: bars.columns,
    rows: rowsOf(site, groups, nameOf),
    draw: (width) => drawPanels(panels, site, width),
  };
}

/**
 * Names the units of the source, which are the same charts in each language: two that share a name in a translation, as
 * 双 and 副 are pairs, have their own word behind it.
 */
function unitNames(units: readonly string[], { unitName, bracketed }: Words) {
  const named = Map.groupBy(units, unitName);
  return (unit: string) => {
    const name = unitName(unit);
    return (named.get(name)?.length ?? 0) > 1 ? name + bracketed(unit) : name;
  };
}
